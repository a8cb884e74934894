// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/log/event_log_panel.h"

#include <algorithm>

#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include "gui/panels/look/labels.h"
#include "gui/panels/look/panel_fonts.h"
#include "gui/panels/look/state_words.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kNodeRole = Qt::UserRole;
constexpr int kLinkRole = Qt::UserRole + 1;
constexpr int kHueRole = Qt::UserRole + 2;
constexpr int kTimeRole = Qt::UserRole + 3;
constexpr int kSentenceRole = Qt::UserRole + 4; ///< without the count
constexpr int kTimesRole = Qt::UserRole + 5;
constexpr int kLookBack = 6; ///< lines among which the same is sought: several things may be told in turn
constexpr int kBesideTime = 8;

class LogDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {80, 23};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Theme& theme = themeOf(option.widget);
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter,
                                              option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(QColor(theme.hue(static_cast<Hue>(index.data(kHueRole).toInt())).solid));
        painter->drawEllipse(QPointF(option.rect.left() + 6, option.rect.center().y() + 0.5), 3, 3);
        const QString time = index.data(kTimeRole).toString();
        const QFont small = sansFont(11, QFont::Normal);
        painter->setFont(sansFont(12, QFont::Normal));
        painter->setPen(QColor(theme.text));
        const int timeWidth = QFontMetrics(small).horizontalAdvance(time) + 4;
        QRect room = option.rect.adjusted(16, 0, -timeWidth - kBesideTime, 0);
        if (const int times = index.data(kTimesRole).toInt(); times > 1) { // how often is said also where words end
            const QString count = QStringLiteral(" × %1").arg(times);
            const int width = painter->fontMetrics().horizontalAdvance(count);
            painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
            room.adjust(0, 0, -width - 2, 0);
        }
        painter->drawText(room, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(index.data(kSentenceRole).toString(), Qt::ElideRight,
                                                            room.width()));
        painter->setFont(small);
        painter->setPen(QColor(theme.muted));
        painter->drawText(option.rect.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, time);
        painter->restore();
    }
};

} // namespace

EventLogPanel::EventLogPanel(const FrameFeed& feed, QWidget* parent)
    : QWidget(parent),
      m_feed(feed),
      m_list(new QListWidget(this)),
      m_nothing(new QWidget(this))
{
    auto* words =
        new ToneLabel(tr("Nothing yet. Faults, health checks, boots and returning messages will be noted here."), 12,
                      QFont::Normal, TextTone::Muted, m_nothing);
    words->setWordWrap(true);
    auto* box = new QVBoxLayout(m_nothing);
    box->setContentsMargins(0, 0, 6, 0);
    box->addWidget(words);
    box->addStretch();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new LogDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setAccessibleName(tr("Event log"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 10, 10);
    column->setSpacing(6);
    column->addWidget(new SectionLabel(tr("Recent events"), this));
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    empty();
    connect(&m_feed, &FrameFeed::logGrew, this, &EventLogPanel::addNew);
    connect(&m_feed, &FrameFeed::emptied, this, &EventLogPanel::empty);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* row) { announce(*row); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](QListWidgetItem* row) { announce(*row); });
}

void EventLogPanel::addNew()
{
    const Frame* frame = m_feed.frame();
    if (!frame)
        return;
    const QScrollBar* bar = m_list->verticalScrollBar();
    const bool follows = bar->value() >= bar->maximum() - 4;
    const Topology& topology = *frame->topology;
    for (const LogLine& line : m_feed.log()) {
        if (line.ordinal < m_next)
            continue;
        m_next = line.ordinal + 1;
        add(line, topology);
    }
    while (m_list->count() > static_cast<int>(FrameFeed::kMostLogLines))
        delete m_list->takeItem(0);
    m_list->setVisible(m_list->count() != 0);
    m_nothing->setVisible(m_list->count() == 0);
    if (follows)
        m_list->scrollToBottom();
}

void EventLogPanel::add(const LogLine& line, const Topology& topology)
{
    const QString sentence = logText(line, topology);
    const QListWidgetItem* current = m_list->currentItem();
    QListWidgetItem* row = takeSame(sentence);
    const bool isAgain = row != nullptr;
    if (!isAgain)
        row = new QListWidgetItem;
    const int times = row->data(kTimesRole).toInt() + 1;
    row->setText(times < 2 ? sentence : sentence + QStringLiteral(" × %1").arg(times));
    row->setToolTip(isAgain ? tr("%1, the last time at %2").arg(row->text(), tenthsClock(line.at)) : row->text());
    row->setData(kSentenceRole, sentence);
    row->setData(kTimesRole, times);
    row->setData(kHueRole, static_cast<int>(hueOf(line.severity)));
    row->setData(kTimeRole, tenthsClock(line.at));
    if (line.node < topology.nodeIds.size())
        row->setData(kNodeRole, toQString(topology.nodeIds[line.node]));
    if (line.link < topology.linkIds.size())
        row->setData(kLinkRole, toQString(topology.linkIds[line.link]));
    m_list->addItem(row);
    if (row == current)
        m_list->setCurrentItem(row);
}

/// Its line among the last few, taken out of the list; null: it was not said lately.
QListWidgetItem* EventLogPanel::takeSame(const QString& sentence)
{
    for (int row = m_list->count() - 1; row >= std::max(0, m_list->count() - kLookBack); --row)
        if (m_list->item(row)->data(kSentenceRole).toString() == sentence)
            return m_list->takeItem(row);
    return nullptr;
}

void EventLogPanel::empty()
{
    m_list->clear();
    m_next = 0;
    m_list->hide();
    m_nothing->show();
}

void EventLogPanel::announce(const QListWidgetItem& row)
{
    if (const QString node = row.data(kNodeRole).toString(); !node.isEmpty())
        Q_EMIT nodeClicked(NodeId(node.toStdString()));
    else if (const QString link = row.data(kLinkRole).toString(); !link.isEmpty())
        Q_EMIT linkClicked(LinkId(link.toStdString()));
}

} // namespace cloudyard
