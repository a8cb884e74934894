// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/setting_field.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "core/base/units.h"
#include "gui/language/core_text.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/text.h"
#include "gui/panels/look/tinted_icon.h"

namespace cloudyard {

namespace {


QString shareSentence(const SettingDescriptor& setting)
{
    const double most = std::clamp(setting.max, 0.0, 1.0);
    return SettingField::tr("Expected a percentage from %1 to %2")
        .arg(100 * std::max(setting.min, 0.0))
        .arg(100 * most);
}

/// "40 %", "40%" and "40" are percent, 0.4 is the same as the file has it.
std::optional<double> parseShare(QString text)
{
    text = text.trimmed();
    const bool isPercent = text.endsWith(u'%');
    if (isPercent)
        text.chop(1);
    const auto number = parseNumber(text.trimmed().toStdString());
    if (!number)
        return {};
    return isPercent || *number >= 1 ? *number / 100 : *number;
}

/// As a field shows it: of shares percent.
QString shownText(const SettingDescriptor& setting, const SettingValue& value)
{
    const auto* real = std::get_if<double>(&value);
    const auto* whole = std::get_if<std::int64_t>(&value);
    if (setting.type != SettingType::Probability || (real == nullptr && whole == nullptr))
        return settingText(value);
    constexpr double kDigits = 1e8; // 100 × 0.07 is a little more than 7
    const double percent = 100 * (real ? *real : static_cast<double>(*whole));
    return QStringLiteral("%1 %").arg(toQString(formatNumber(std::round(percent * kDigits) / kDigits)));
}

QString defaultOf(const SettingDescriptor& setting)
{
    if (setting.type != SettingType::Probability || setting.defaultText.empty())
        return toQString(setting.defaultText);
    const auto number = parseNumber(setting.defaultText);
    return number ? shownText(setting, *number) : toQString(setting.defaultText);
}

QString tipFor(const SettingDescriptor& setting)
{
    QString tip = QStringLiteral("<b>%1</b> (%2)<br>%3")
                      .arg(coreText(setting.label), toQString(setting.key),
                           coreText(setting.help).toHtmlEscaped());
    tip += SettingField::tr("<br>Default: %1").arg(defaultOf(setting).toHtmlEscaped());
    if (!setting.source.empty())
        tip += SettingField::tr("<br><i>Source: %1</i>")
                   .arg(toQString(setting.source).toHtmlEscaped());
    return tip;
}

/// What would have been right; of a text with a grammar of its own what is wrong in it, and where.
QString errorSentence(const Error& error, bool hasGrammar)
{
    const QString what = hasGrammar               ? coreText(Error{error.what, error.where})
                         : error.expected.empty() ? coreText(error.what)
                             : SettingField::tr("Expected %1").arg(coreText(error.expected));
    return what.left(1).toUpper() + what.mid(1);
}

} // namespace

QString settingText(const SettingValue& value)
{
    struct Text {
        QString operator()(bool on) const
        {
            return on ? QStringLiteral("true") : QStringLiteral("false");
        }
        QString operator()(std::int64_t n) const { return QString::number(n); }
        QString operator()(double n) const { return toQString(formatNumber(n)); }
        QString operator()(const std::string& text) const { return toQString(text); }
        QString operator()(const RawJson& json) const { return toQString(json.text); }
    };
    return std::visit(Text{}, value);
}

SettingValue settingValueOf(SettingType type, const QString& text)
{
    const std::string raw = text.trimmed().toStdString();
    switch (type) {
    case SettingType::Toggle:
        return raw == "true";
    case SettingType::Count:
        if (const auto n = parseInteger(raw))
            return *n;
        return raw;
    case SettingType::Number:
        if (const auto n = parseNumber(raw))
            return *n;
        return raw;
    case SettingType::Probability:
        if (const auto share = parseShare(text))
            return *share;
        return raw;
    case SettingType::PerTime: // whoever types a number alone means seconds
        return parseNumber(raw) ? raw + "/s" : raw;
    case SettingType::Time:
        return parseNumber(raw) ? raw + " s" : raw;
    default:
        return raw;
    }
}

SettingField::SettingField(const SettingDescriptor& descriptor, QWidget* parent)
    : QWidget(parent),
      m_descriptor(descriptor),
      m_label(new ToneLabel(coreText(descriptor.label), 12, QFont::Normal, TextTone::Muted, this)),
      m_error(new ToneLabel({}, 11, QFont::Normal, TextTone::Error, this)),
      m_reset(new QToolButton(this)),
      m_row(new QWidget(this))
{
    setToolTip(tipFor(descriptor));
    m_label->setFixedWidth(kLabelWidth);
    m_label->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_reset->setAutoRaise(true);
    m_reset->setFixedSize(22, 22);
    m_reset->setIconSize(QSize(13, 13));
    m_reset->setToolTip(tr("Back to the default, %1").arg(defaultOf(descriptor)));
    m_reset->setAccessibleName(tr("Reset %1").arg(coreText(descriptor.label)));
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    connect(m_reset, &QToolButton::clicked, this, [this] {
        showError({});
        Q_EMIT edited({std::string(m_descriptor.key), std::nullopt});
    });
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_label);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_row);
    column->addWidget(m_error);
    tintIcon();
}

void SettingField::setEditor(QWidget* editor)
{
    editor->setAccessibleName(coreText(m_descriptor.label));
    editor->setAccessibleDescription(coreText(m_descriptor.help));
    for (QLineEdit* inner : editor->findChildren<QLineEdit*>()) // of one that can be typed into
        inner->setAccessibleName(editor->accessibleName());
    m_label->setBuddy(editor);
    m_row->layout()->addWidget(editor);
    m_row->layout()->addWidget(m_reset);
    setFocusProxy(editor);
}

void SettingField::setStated(const SettingValue* stated)
{
    m_stated = stated ? std::optional(*stated) : std::nullopt;
    m_default = !stated;
    m_mixed = false;
    m_reset->setVisible(!m_default);
    showError({});
    showText(stated ? cloudyard::shownText(m_descriptor, *stated) : defaultOf(m_descriptor), m_default);
}

void SettingField::setMixed()
{
    m_stated.reset();
    m_default = true;
    m_mixed = true;
    m_reset->setVisible(true);
    showError({});
    showSeveral();
}

void SettingField::setBelow(QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kLabelWidth + 4, 0, m_reset->width() + 4, 0);
    row->addWidget(widget);
    static_cast<QVBoxLayout*>(layout())->insertLayout(1, row);
}

std::optional<SettingValue> SettingField::check(const QString& text)
{
    SettingValue value = settingValueOf(m_descriptor.type, text);
    const auto parsed = m_descriptor.parse(value);
    const bool isShare = m_descriptor.type == SettingType::Probability;
    showError(parsed    ? QString()
              : isShare ? shareSentence(m_descriptor)
                        : errorSentence(parsed.error(), m_descriptor.understands != nullptr));
    return parsed ? std::optional(std::move(value)) : std::nullopt;
}

void SettingField::commit(const QString& text)
{
    if (text.trimmed().isEmpty() && m_mixed)
        return; // left alone
    if (text.trimmed().isEmpty() && m_descriptor.defaultText.empty()) {
        showError({});
        if (m_stated)
            Q_EMIT edited({std::string(m_descriptor.key), std::nullopt});
        return;
    }
    auto value = check(text);
    if (!value || value == m_stated)
        return;
    const bool isDefault =
        text.trimmed() == toQString(m_descriptor.defaultText) || text.trimmed() == defaultOf(m_descriptor);
    if (!m_stated && !m_mixed && isDefault)
        return;
    Q_EMIT edited({std::string(m_descriptor.key), value});
}

void SettingField::showError(const QString& sentence)
{
    const bool isNew = sentence != m_error->text();
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty() && m_showsError);
    if (isNew)
        Q_EMIT errorChanged();
}

void SettingField::setShowsError(bool shows)
{
    m_showsError = shows;
    m_error->setVisible(shows && !m_error->text().isEmpty());
}

void SettingField::tintIcon()
{
    const Theme& theme = themeOf(this);
    m_reset->setIcon(tintedIcon(QStringLiteral("undo"), theme.muted, theme.faint));
}

void SettingField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && focusProxy()) {
        tintIcon();
        m_mixed ? showSeveral() : showText(shownText(), m_default);
    }
    QWidget::changeEvent(event);
}

} // namespace cloudyard
