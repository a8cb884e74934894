// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QScreen>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTimer>
#include <QWheelEvent>

#include "core/base/catalogue.h"
#include "core/base/distribution.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "gui/language/core_text.h"
#include "gui/language/numbers.h"
#include "gui/panels/inspector/distribution_curve.h"
#include "gui/panels/inspector/setting_field.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kListMargin = 24;
constexpr double kLeastRate = 0.1; ///< a second, at the left end of a slider
constexpr int kDecades = 6;
constexpr int kStepsADecade = 20;

/// The wheel scrolls the form; it changes a value only where the focus is.
template <class Editor> class Unwheeled : public Editor {
public:
    Unwheeled() { this->setFocusPolicy(Qt::StrongFocus); } // else the wheel itself brings the focus

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (this->hasFocus())
            Editor::wheelEvent(event);
        else
            event->ignore();
    }
};

/// Text of a default is grey, text that the scene states is not.
void setGrey(QWidget* editor, bool grey)
{
    QPalette palette = editor->palette();
    const Theme& theme = themeOf(editor);
    palette.setColor(QPalette::Text, grey ? theme.faint : theme.text);
    editor->setPalette(palette);
}

/// What stands in an empty field: that it may stay so, or what could be typed.
QString exampleOf(const SettingDescriptor& setting)
{
    if (setting.defaultText.empty())
        return SettingField::tr("not set");
    switch (setting.type) {
    case SettingType::Time:
        return QStringLiteral("30 s");
    case SettingType::PerTime:
        return QStringLiteral("200/s");
    case SettingType::Size:
        return QStringLiteral("256 KiB");
    case SettingType::Random:
        return QStringLiteral("exponential 8 ms");
    default:
        return {};
    }
}

/// A line of text that is checked while it is typed and taken on Enter or when the focus leaves.
class TextField : public SettingField {
public:
    TextField(const SettingDescriptor& setting, QWidget* parent)
        : SettingField(setting, parent),
          m_edit(new QLineEdit)
    {
        m_edit->setPlaceholderText(exampleOf(setting));
        setEditor(m_edit);
        connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
            setGrey(m_edit, false);
            (void)check(text);
            drawCurve(text);
            moveSlider(text);
        });
        connect(m_edit, &QLineEdit::editingFinished, this, [this] { commit(m_edit->text()); });
        if (setting.type == SettingType::Random) {
            offerForms();
            setBelow(m_curve = new DistributionCurve);
        } else if (setting.type == SettingType::PerTime) {
            addSlider();
        }
    }
    void enter(const QString& text) override
    {
        m_edit->setText(text);
        moveSlider(text);
        commit(text);
    }
    [[nodiscard]] QString shownText() const override { return m_edit->text(); }

protected:
    void showText(const QString& text, bool isDefault) override
    {
        if (m_edit->text() != text) {
            m_edit->setText(text);
            m_edit->setCursorPosition(0); // a long one shows its beginning
        }
        m_edit->setPlaceholderText(exampleOf(descriptor()));
        setGrey(m_edit, isDefault);
        drawCurve(text);
        moveSlider(text);
    }
    void showSeveral() override
    {
        m_edit->clear();
        m_edit->setPlaceholderText(tr("several values"));
        drawCurve({});
    }

private:
    /// While a text is none, the last curve stays: it is being typed.
    void drawCurve(const QString& text)
    {
        if (!m_curve)
            return;
        const auto parsed = Distribution::parse(text.toStdString());
        if (parsed || text.isEmpty())
            m_curve->show(parsed ? std::optional(*parsed) : std::nullopt);
    }

    /// The distributions that there are, as completions and in the tool tip.
    void offerForms()
    {
        QStringList examples;
        QString tip = m_edit->toolTip();
        for (const Distribution::Form& form : Distribution::forms()) {
            examples << toQString(form.example);
            tip += QStringLiteral("<br>%1 <i>%2</i>")
                       .arg(toQString(form.name), toQString(form.parameters));
        }
        auto* completer = new QCompleter(examples, m_edit);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_edit->setCompleter(completer);
        m_edit->setToolTip(toolTip() + tr("<br>One of:") + tip);
    }

    /// Rates reach over many powers of ten: each has the same way on the slider. It takes a rate when it is let go.
    void addSlider()
    {
        m_slider = new Unwheeled<QSlider>;
        m_slider->setOrientation(Qt::Horizontal);
        m_slider->setRange(0, kDecades * kStepsADecade);
        m_slider->setPageStep(kStepsADecade / 4);
        m_slider->setAccessibleName(coreText(descriptor().label));
        setBelow(m_slider);
        connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
            const QString text = QString::fromStdString(formatRate(rateAt(step)));
            m_edit->setText(text);
            setGrey(m_edit, false);
            if (!m_slider->isSliderDown())
                commit(text);
        });
        connect(m_slider, &QSlider::sliderReleased, this, [this] { commit(m_edit->text()); });
    }

    /// A second, to two digits.
    [[nodiscard]] static Rate rateAt(int step)
    {
        const double rate = kLeastRate * std::pow(10, static_cast<double>(step) / kStepsADecade);
        const double digit = std::pow(10, std::floor(std::log10(rate) + 1e-9) - 1);
        return {digit < 1 ? std::round(rate / digit) / std::round(1 / digit) : std::round(rate / digit) * digit};
    }

    void moveSlider(const QString& text)
    {
        const auto rate = parseRate(text.toStdString());
        if (!m_slider || !rate || m_slider->isSliderDown())
            return;
        const QSignalBlocker quiet(m_slider);
        const double perSecond = std::max(rate->perSecond, kLeastRate);
        m_slider->setValue(static_cast<int>(std::lround(std::log10(perSecond / kLeastRate) * kStepsADecade)));
    }

    QLineEdit* m_edit;
    DistributionCurve* m_curve = nullptr;
    QSlider* m_slider = nullptr;
};

class CountField : public SettingField {
public:
    CountField(const SettingDescriptor& setting, QWidget* parent)
        : SettingField(setting, parent),
          m_edit(new Unwheeled<QSpinBox>)
    {
        m_edit->setLocale(numberLocale());
        m_edit->setRange(limit(setting.min), limit(setting.max));
        m_edit->setGroupSeparatorShown(true);
        m_edit->setKeyboardTracking(false);
        setEditor(m_edit);
        connect(m_edit, &QSpinBox::valueChanged, this,
                [this](int value) { commit(QString::number(value)); });
    }
    /// Texts that the spin box would not take are refused like in any other field.
    void enter(const QString& text) override
    {
        if (check(text))
            m_edit->setValue(text.toInt());
    }
    [[nodiscard]] QString shownText() const override { return QString::number(m_edit->value()); }

protected:
    void showText(const QString& text, bool isDefault) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setValue(text.toInt());
        setGrey(m_edit, isDefault);
    }
    void showSeveral() override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->clear();
    }

private:
    static int limit(double bound) { return static_cast<int>(std::clamp(bound, -2e9, 2e9)); }

    QSpinBox* m_edit;
};

class ToggleField : public SettingField {
public:
    ToggleField(const SettingDescriptor& setting, QWidget* parent)
        : SettingField(setting, parent),
          m_edit(new QCheckBox)
    {
        setEditor(m_edit);
        connect(m_edit, &QCheckBox::toggled, this, [this] {
            m_edit->setText(wordFor(m_edit->isChecked()));
            commit(shownText());
        });
    }
    void enter(const QString& text) override
    {
        if (check(text))
            m_edit->setChecked(text == QLatin1String("true"));
    }
    [[nodiscard]] QString shownText() const override
    {
        return m_edit->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    }

protected:
    void showText(const QString& text, bool) override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setChecked(text == QLatin1String("true"));
        m_edit->setText(wordFor(m_edit->isChecked()));
    }
    void showSeveral() override
    {
        const QSignalBlocker quiet(m_edit);
        m_edit->setCheckState(Qt::PartiallyChecked);
        m_edit->setText(tr("several values"));
    }

private:
    static QString wordFor(bool on) { return on ? tr("on") : tr("off"); }

    QCheckBox* m_edit;
};

struct PickItem {
    QString value;
    QString label;
};

QString folded(const QString& text) { return toQString(foldText(text.toStdString())); }

/// Finds the items of a list by any part of their texts, whatever the case and without accents: "sao" is in São Paulo.
class FoldingCompleter : public QCompleter {
public:
    static constexpr int kFoldedRole = Qt::UserRole + 1; ///< of the list's items

    explicit FoldingCompleter(QComboBox* list) : QCompleter(list->model(), list)
    {
        setCompletionRole(kFoldedRole);
        setFilterMode(Qt::MatchContains);
        setCompletionMode(QCompleter::PopupCompletion);
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override
    {
        return index.data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] QStringList splitPath(const QString& path) const override { return {folded(path)}; }
};

std::vector<PickItem> itemsFor(const SettingDescriptor& setting)
{
    std::vector<PickItem> items;
    const Catalogue& catalogue = Catalogue::get();
    switch (setting.type) {
    case SettingType::City:
        for (const City& city : catalogue.cities())
            items.push_back(
                {toQString(city.name),
                 QStringLiteral("%1, %2").arg(toQString(city.name), toQString(city.country))});
        std::ranges::sort(items, [](const PickItem& a, const PickItem& b) {
            return QString::localeAwareCompare(a.label, b.label) < 0;
        });
        break;
    case SettingType::RegionCode:
        for (const Region& region : catalogue.regions())
            items.push_back({toQString(region.code),
                             QStringLiteral("%1 · %2").arg(toQString(region.code), toQString(region.city))});
        break;
    case SettingType::InstanceType:
        for (const InstanceType& type : catalogue.instanceTypes())
            items.push_back(
                {toQString(type.name), SettingField::tr("%1 · %2 vCPU · %3 GiB · $%4/h")
                                           .arg(toQString(type.name))
                                           .arg(type.vcpu)
                                           .arg(localNumber(toQString(formatNumber(type.memoryGib))),
                                                localNumber(toQString(formatNumber(type.usdPerHour.amount))))});
        break;
    default:
        for (const SettingChoice& choice : setting.choices)
            items.push_back({toQString(choice.value), coreText(choice.label)});
    }
    return items;
}

/// One of many: a list that can be searched by typing when it is long.
class PickField : public SettingField {
public:
    PickField(const SettingDescriptor& setting, QWidget* parent)
        : SettingField(setting, parent),
          m_edit(new Unwheeled<QComboBox>)
    {
        for (const PickItem& item : itemsFor(setting))
            addItem(item);
        m_edit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_edit->setMinimumContentsLength(6);
        if (setting.type != SettingType::Choice)
            makeSearchable();
        if (setting.type == SettingType::Choice || setting.type == SettingType::InstanceType)
            showWholeInList();
        setEditor(m_edit);
        connect(m_edit, &QComboBox::activated, this, [this] {
            commit(m_edit->currentData().toString());
            if (m_edit->lineEdit()) // once the list has written into it
                QTimer::singleShot(0, m_edit->lineEdit(), [line = m_edit->lineEdit()] { line->setCursorPosition(0); });
        });
    }
    void enter(const QString& text) override
    {
        m_edit->setCurrentIndex(m_edit->findData(text));
        commit(text);
    }
    [[nodiscard]] QString shownText() const override { return m_edit->currentData().toString(); }

protected:
    void showText(const QString& text, bool isDefault) override
    {
        m_edit->setCurrentIndex(text.isEmpty() ? -1 : m_edit->findData(text));
        if (m_edit->isEditable() && m_edit->currentIndex() < 0)
            m_edit->setEditText(text);
        setGrey(m_edit->lineEdit() ? static_cast<QWidget*>(m_edit->lineEdit()) : m_edit, isDefault);
        tellWhole();
    }
    void resizeEvent(QResizeEvent* event) override
    {
        SettingField::resizeEvent(event);
        tellWhole();
    }
    /// A list that is wider than its field keeps on the screen.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::Move) { // at each letter that is typed
            auto* list = static_cast<QWidget*>(watched);
            const int beyond = list->geometry().right() - list->screen()->availableGeometry().right();
            if (beyond > 0)
                list->move(list->x() - beyond, list->y());
        }
        return SettingField::eventFilter(watched, event);
    }

private:
    /// The words of a choice, and what a type has, are read whole in the list.
    void showWholeInList()
    {
        const int width = m_edit->view()->sizeHintForColumn(0) + kListMargin;
        for (QAbstractItemView* list : {m_edit->view(), m_edit->completer() ? m_edit->completer()->popup() : nullptr})
            if (list) {
                list->setMinimumWidth(width);
                list->window()->installEventFilter(this);
            }
    }
    /// A choice that is cut off is read in its tool tip, above the setting's own.
    void tellWhole()
    {
        if (m_edit->isEditable() && !m_edit->lineEdit()->hasFocus())
            m_edit->lineEdit()->setCursorPosition(0); // a long one shows its beginning
        const QString shown = m_edit->currentText();
        QStyleOptionComboBox option;
        option.initFrom(m_edit);
        option.editable = m_edit->isEditable();
        const QRect room =
            m_edit->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, m_edit);
        const bool fits = m_edit->fontMetrics().horizontalAdvance(shown) <= room.width();
        m_edit->setToolTip(fits ? QString() : QStringLiteral("<b>%1</b><br>").arg(shown.toHtmlEscaped()) + toolTip());
    }
    void makeSearchable()
    {
        m_edit->setEditable(true);
        m_edit->setInsertPolicy(QComboBox::NoInsert);
        m_edit->setCompleter(new FoldingCompleter(m_edit));
        m_edit->lineEdit()->setAccessibleName(m_edit->accessibleName());
        connect(m_edit->lineEdit(), &QLineEdit::editingFinished, this, [this] { takeTyped(); });
    }
    void addItem(const PickItem& item)
    {
        m_edit->addItem(item.label, item.value);
        m_edit->setItemData(m_edit->count() - 1, folded(item.label), FoldingCompleter::kFoldedRole);
    }
    /// What begins as was typed, or else what has it somewhere.
    void takeTyped()
    {
        const QString typed = m_edit->currentText();
        int found = -1;
        for (const Qt::MatchFlag how : {Qt::MatchStartsWith, Qt::MatchContains})
            if (found < 0 && !typed.trimmed().isEmpty())
                found = m_edit->findData(folded(typed), FoldingCompleter::kFoldedRole, how);
        commit(found >= 0 ? m_edit->itemData(found).toString() : typed);
    }

    QComboBox* m_edit;
};

} // namespace

SettingField* makeSettingField(const SettingDescriptor& descriptor, QWidget* parent)
{
    switch (descriptor.type) {
    case SettingType::Toggle:
        return new ToggleField(descriptor, parent);
    case SettingType::Count:
        if (descriptor.defaultText.empty()) // a spin box cannot show "not set"
            return new TextField(descriptor, parent);
        return new CountField(descriptor, parent);
    case SettingType::Choice:
    case SettingType::City:
    case SettingType::RegionCode:
    case SettingType::InstanceType:
        return new PickField(descriptor, parent);
    default:
        return new TextField(descriptor, parent);
    }
}

} // namespace cloudyard
