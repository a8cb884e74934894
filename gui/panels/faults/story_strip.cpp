// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/faults/story_strip.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>

#include "gui/panels/look/text.h"

namespace cloudyard {

StoryStrip::StoryStrip(QWidget* parent)
    : QWidget(parent),
      m_text(new ElidedLabel({}, 12, QFont::Medium, TextTone::Normal, this)),
      m_skip(new QPushButton(tr("Skip to it"), this)),
      m_close(new QPushButton(tr("Hide"), this))
{
    setFixedHeight(kHeight);
    m_skip->setFlat(true);
    m_close->setFlat(true);
    m_skip->setToolTip(tr("Run as fast as possible up to this moment"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 0, 6, 0);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_skip);
    row->addWidget(m_close);
    connect(m_skip, &QPushButton::clicked, this, [this] { Q_EMIT skipRequested(m_at); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_dismissed = true;
        hide();
        Q_EMIT heightChanged();
    });
    hide();
}

void StoryStrip::showFaults(const std::vector<FaultView>& faults, SimTime now)
{
    const auto next =
        std::ranges::find_if(faults, [](const FaultView& fault) { return !fault.active; });
    const bool wanted = next != faults.end() && !m_dismissed;
    if (wanted) {
        m_at = next->from;
        m_text->setText(
            tr("%1: %2 %3 · or right-click anything to break it yourself")
                .arg(next->targetName, toQString(next->kind->state), faultTiming(*next, now)));
    }
    if (wanted == isHidden()) {
        setVisible(wanted);
        Q_EMIT heightChanged();
    }
}

void StoryStrip::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), QColor(theme.hue(Hue::Amber).pill));
    painter.fillRect(0, height() - 1, width(), 1, QColor(theme.divider));
}

} // namespace cloudyard
