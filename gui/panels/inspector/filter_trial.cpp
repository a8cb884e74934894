// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/filter_trial.h"

#include <algorithm>
#include <set>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/language/core_text.h"
#include "gui/panels/inspector/filter_rows.h"
#include "gui/panels/look/text.h"

namespace cloudyard {
namespace {

constexpr std::uint64_t kTried = 1'000; ///< messages of a sender, for the share that is wanted
constexpr std::uint64_t kSeed = 1;      ///< of messages made for the trial: those of a run have other luck

std::vector<MessageField> drawn(const FieldsText& fields, std::uint64_t which)
{
    return fields.draw(kSeed, 0, which, RequestFacts{{}, static_cast<std::uint32_t>(which)});
}

QString findingText(const FilterPolicy::Finding& finding, const std::vector<MessageField>& fields)
{
    const auto found = std::ranges::find(fields, finding.path, &MessageField::path);
    const QString mark = finding.isMet ? QStringLiteral("✓") : QStringLiteral("✗");
    const QString path = toQString(finding.path);
    if (finding.path == "$or")
        return mark + u' ' +
               (finding.isMet ? FilterTrial::tr("$or: one of its policies matches")
                              : FilterTrial::tr("$or: none of its policies matches"));
    if (found == fields.end())
        return mark + u' ' + FilterTrial::tr("%1: the message has none").arg(path);
    return mark + u' ' + FilterTrial::tr("%1: the message has %2").arg(path, fieldText(found->value));
}

} // namespace

FilterTrial::FilterTrial(std::vector<FilterSender> senders, QWidget* parent)
    : QWidget(parent),
      m_senders(std::move(senders)),
      m_from(new QComboBox(this)),
      m_next(new QPushButton(tr("&Next message"), this)),
      m_message(new QLineEdit(this)),
      m_verdict(new Pill(this)),
      m_why(new ToneLabel({}, 11, QFont::Normal, TextTone::Error, this)),
      m_share(new ToneLabel({}, 11, QFont::Normal, TextTone::Muted, this)),
      m_findings(new QVBoxLayout)
{
    for (const FilterSender& one : m_senders)
        m_from->addItem(tr("Messages of %1").arg(one.name));
    m_from->addItem(tr("A message as typed"));
    m_from->setAccessibleName(tr("Whose message is tried"));
    m_next->setAutoDefault(false);
    m_next->setToolTip(tr("Another message such as this sender sends"));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setPlaceholderText(QStringLiteral("type: order; price: 120"));
    m_message->setAccessibleName(tr("Fields of the message that is tried"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_share->setObjectName(QStringLiteral("share"));
    m_why->setWordWrap(true);
    m_share->setWordWrap(true);
    m_findings->setSpacing(2);
    auto* from = new QHBoxLayout;
    from->addWidget(m_from, 1);
    from->addWidget(m_next);
    auto* verdict = new QHBoxLayout;
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_share, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(from);
    column->addWidget(m_message);
    column->addLayout(verdict);
    column->addLayout(m_findings);
    column->addWidget(m_why);
    connect(m_from, &QComboBox::activated, this, [this] {
        m_drawn = 0;
        draw();
    });
    connect(m_next, &QPushButton::clicked, this, [this] { draw(); });
    connect(m_message, &QLineEdit::textEdited, this, [this] {
        m_from->setCurrentIndex(m_from->count() - 1);
        tryMessage();
    });
}

void FilterTrial::setPolicy(const std::optional<FilterPolicy>& policy, bool looksAtBody)
{
    m_policy = policy;
    const bool isOther = m_looksAtBody != looksAtBody;
    m_looksAtBody = looksAtBody;
    if (m_drawn == 0 || isOther)
        draw();
    else
        tryMessage();
}

const FilterSender* FilterTrial::sender() const
{
    const auto at = static_cast<std::size_t>(std::max(m_from->currentIndex(), 0));
    return at < m_senders.size() ? &m_senders[at] : nullptr;
}

QString FilterTrial::fieldsOf(const FilterSender& sender) const
{
    return m_looksAtBody ? sender.body : sender.attributes;
}

QStringList FilterTrial::paths() const
{
    std::set<QString> paths;
    for (const FilterSender& one : m_senders)
        for (const QString& field : fieldsOf(one).split(u';', Qt::SkipEmptyParts))
            paths.insert(field.section(u':', 0, 0).trimmed());
    return {paths.begin(), paths.end()};
}

/// The next message of the sender; of none the one that is typed stays.
void FilterTrial::draw()
{
    if (const FilterSender* from = sender())
        if (const auto fields = FieldsText::parse(fieldsOf(*from).toStdString()))
            m_message->setText(fieldsText(drawn(*fields, ++m_drawn)));
    tryMessage();
}

void FilterTrial::tryMessage()
{
    while (QLayoutItem* item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_next->setEnabled(sender() != nullptr);
    const auto fields = FieldsText::parse(m_message->text().toStdString());
    m_why->setText(fields ? QString() : coreText(fields.error()));
    m_why->setVisible(!fields);
    m_verdict->setVisible(fields && m_policy);
    showShare();
    if (fields && m_policy)
        showFindings(drawn(*fields, m_drawn));
}

void FilterTrial::showFindings(const std::vector<MessageField>& fields)
{
    const bool isWanted = m_policy->wants(fields);
    m_verdict->setState(isWanted ? tr("matches") : tr("filtered out"), isWanted ? Hue::Green : Hue::Red);
    m_verdict->setAccessibleName(m_verdict->text());
    for (const FilterPolicy::Finding& finding : m_policy->tried(fields)) {
        auto* line = new ToneLabel(findingText(finding, fields), 12, QFont::Normal,
                                   finding.isMet ? TextTone::Ok : TextTone::Error, this);
        line->setWordWrap(true);
        m_findings->addWidget(line);
    }
}

void FilterTrial::showShare()
{
    const FilterSender* from = sender();
    const auto fields = from ? FieldsText::parse(fieldsOf(*from).toStdString()) : fail("");
    m_share->clear();
    if (!fields || !m_policy)
        return;
    std::uint64_t wanted = 0;
    for (std::uint64_t which = 1; which <= kTried; ++which)
        wanted += m_policy->wants(drawn(*fields, which)) ? 1 : 0;
    m_share->setText(
        tr("Of %1 messages such as %2 sends, %3 match.").arg(countText(kTried), from->name, countText(wanted)));
}

} // namespace cloudyard
