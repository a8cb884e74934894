// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/fault_chips.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QKeyEvent>
#include <QMouseEvent>

#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/draw/icons.h"
#include "gui/language/core_text.h"

namespace cloudyard {

FaultToast::FaultToast(std::uint32_t id, QWidget* parentWidget)
    : ChipFrame(parentWidget),
      m_id(id),
      m_restore(new QPushButton(this))
{
    m_restore->setFont(makeFont({FontFamily::Sans, 12, QFont::DemiBold}));
    m_restore->setFocusPolicy(Qt::TabFocus);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreRequested(m_id); });
}

void FaultToast::setWords(const Words& words, bool compact)
{
    const bool oneLine = compact || words.isPlanned;
    if (words == m_words && oneLine == m_oneLine)
        return;
    m_words = words;
    m_oneLine = oneLine;
    m_restore->setText(words.undo);
    m_restore->setVisible(!words.undo.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.detail);
    setToolTip(words.title + QStringLiteral(" · ") + words.detail);
    placeButton();
    update();
}

int FaultToast::buttonRoom() const
{
    constexpr int kLeast = 76, kRound = 26;
    if (m_words.undo.isEmpty())
        return kPadding;
    const QFontMetrics metrics(m_restore->font());
    return std::max(kLeast, metrics.horizontalAdvance(m_words.undo) + kRound) + (m_oneLine ? 8 : 14);
}

void FaultToast::placeButton()
{
    const int height = m_oneLine ? 26 : 28, gap = m_oneLine ? 8 : 12;
    m_restore->setGeometry(width() - buttonRoom(), (this->height() - height) / 2, buttonRoom() - gap, height);
}

/// As wide as its words, so that they are read whole; never narrower than others beside it.
QSize FaultToast::sizeHint() const
{
    constexpr int kLeast = 336, kMost = 460;
    const FontSpec bold{FontFamily::Sans, 12, QFont::DemiBold};
    const double title = metricsOf(bold).horizontalAdvance(m_words.title);
    const double detail = metricsOf(kCaptionFont).horizontalAdvance(m_oneLine ? m_words.brief : m_words.detail);
    const double text = m_oneLine ? 38 + title + 12 + detail : 52 + std::max(title, detail);
    const int most =
        parentWidget() == nullptr ? kMost : std::clamp(parentWidget()->width() - 2 * kPadding, 200, kMost);
    return {std::min(most, std::max(kLeast, static_cast<int>(std::ceil(text)) + buttonRoom() + 14)),
            m_oneLine ? 36 : 52};
}

void FaultToast::resizeEvent(QResizeEvent* event)
{
    ChipFrame::resizeEvent(event);
    placeButton();
}

void FaultToast::paintEvent(QPaintEvent*)
{
    const HueColors& hue = theme().hue(m_words.isPlanned ? Hue::Amber : Hue::Red);
    const FontSpec bold{FontFamily::Sans, 12, QFont::DemiBold};
    DrawList list;
    addBox(list, hue.border);
    const double side = m_oneLine ? 24 : 32;
    const QRectF tile(m_oneLine ? 6 : 10, (height() - side) / 2, side, side);
    list.rect({tile, m_oneLine ? 7.F : 9.F, hue.tile});
    list.icon(tile.adjusted(side / 5, side / 5, -side / 5, -side / 5), QStringLiteral("warning"), hue.solid);
    const double left = tile.right() + (m_oneLine ? 8 : 10);
    const double room = width() - buttonRoom() - 8 - left;
    if (m_oneLine) {
        const double brief = std::ceil(metricsOf(kCaptionFont).horizontalAdvance(m_words.brief)) + 2;
        list.text(QRectF(left, 0, room - brief - 6, height()), m_words.title, bold, theme().text);
        list.text(QRectF(left + room - brief, 0, brief, height()), m_words.brief, kCaptionFont, theme().muted);
    } else {
        list.text(QRectF(left, 8, room, 18), m_words.title, bold, theme().text);
        list.text(QRectF(left, 26, room, 16), m_words.detail, kCaptionFont, theme().muted);
    }
    paintList(list, theme().panel);
}

FaultActions::FaultActions(QWidget* parentWidget)
    : ChipFrame(parentWidget), m_restoreAll(new QPushButton(tr("Restore all"), this)),
      m_keep(new QPushButton(tr("Keep in scene"), this)), m_more(new QPushButton(this))
{
    for (QPushButton* button : {m_more, m_restoreAll, m_keep}) {
        button->setFont(makeFont({FontFamily::Sans, 12, QFont::DemiBold}));
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_more->setFlat(true);
    m_more->setFont(makeFont(kCaptionFont));
    m_more->setToolTip(tr("Lists all faults"));
    m_keep->setToolTip(
        tr("Make what you broke, ended and cancelled by hand part of the scene: Restart then tells the same story"));
    connect(m_more, &QPushButton::clicked, this, &FaultActions::listRequested);
    connect(m_restoreAll, &QPushButton::clicked, this, &FaultActions::restoreAllRequested);
    connect(m_keep, &QPushButton::clicked, this, &FaultActions::keepRequested);
    setAccessibleName(tr("All faults"));
    hide();
}

void FaultActions::offer(bool restoreAll, std::size_t keepable, std::size_t hidden)
{
    const QString more = hidden == 0 ? QString() : tr("%1 more").arg(hidden);
    if (more == m_more->text() && restoreAll != m_restoreAll->isHidden() && (keepable > 0) != m_keep->isHidden())
        return;
    m_more->setText(more);
    m_more->setVisible(hidden > 0);
    m_restoreAll->setVisible(restoreAll);
    m_keep->setVisible(keepable > 0);
    m_offered = restoreAll || keepable > 0 || hidden > 0;
    setVisible(m_offered);
    update();
}

/// A flat button has no edge that its words keep away from.
int FaultActions::widthOf(const QPushButton& button)
{
    return button.isFlat() ? button.fontMetrics().horizontalAdvance(button.text()) + 8 : button.sizeHint().width();
}

QSize FaultActions::sizeHint() const
{
    int width = 10;
    for (const QPushButton* button : {m_more, m_restoreAll, m_keep})
        width += button->isHidden() ? 0 : widthOf(*button) + 6;
    return {width, 36};
}

void FaultActions::resizeEvent(QResizeEvent* event)
{
    ChipFrame::resizeEvent(event);
    int right = width() - 5;
    for (QPushButton* button : {m_keep, m_restoreAll, m_more}) {
        if (button->isHidden())
            continue;
        const int wide = widthOf(*button);
        button->setGeometry(right - wide, 5, wide, 26);
        right -= wide + 6;
    }
}

namespace {

Hue hueOf(VerdictGrade grade)
{
    constexpr std::array kHues{Hue::Blue, Hue::Red, Hue::Red, Hue::Amber, Hue::Green, Hue::Green};
    return kHues[static_cast<std::size_t>(grade)];
}

QString sentenceText(VerdictGrade grade)
{
    if (grade == VerdictGrade::Untested)
        return VerdictChip::tr("At the end · no fault was injected");
    QString translated = coreText(sentenceOf(grade));
    return translated.replace(0, 1, translated.left(1).toUpper());
}

constexpr FontSpec kVerdictFont{FontFamily::Sans, 13, QFont::DemiBold};
constexpr int kVerdictLeft = 52;
constexpr int kVerdictHeight = 52;
constexpr int kFoldRoom = 28;
constexpr int kOpenWidth = 420;

} // namespace

VerdictChip::VerdictChip(QWidget* parentWidget)
    : ChipFrame(parentWidget),
      m_fold(new QToolButton(this)),
      m_reasoning(new QLabel(this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::NoFocus);
    m_fold->setIconSize({12, 12});
    m_fold->setToolTip(tr("Fold"));
    m_fold->setAccessibleName(tr("Fold the verdict"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setExtent(Extent::Folded); });
    m_reasoning->setWordWrap(true);
    m_reasoning->setFont(makeFont(kCaptionFont));
    m_reasoning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasoning->hide();
    hide();
}

void VerdictChip::setTheme(const Theme& theme)
{
    ChipFrame::setTheme(theme);
    QImage image = renderIcon(QStringLiteral("close"), {24, 24}, theme.muted);
    image.setDevicePixelRatio(2);
    m_fold->setIcon(QPixmap::fromImage(image));
    QPalette palette = m_reasoning->palette();
    palette.setColor(QPalette::WindowText, QColor(theme.text));
    m_reasoning->setPalette(palette);
}

bool VerdictChip::showVerdict(const std::shared_ptr<const RunVerdict>& verdict, const QString& note)
{
    if (verdict == m_verdict && note == m_note)
        return false;
    const bool isOther = verdict != m_verdict;
    m_verdict = verdict;
    m_note = note;
    if (!verdict || (verdict->grade == VerdictGrade::Untested && !verdict->final)) {
        const bool went = !isHidden();
        hide();
        return went;
    }
    m_title = sentenceText(verdict->grade);
    m_detail = coreText(verdict->facts) + (note.isEmpty() ? QString() : QStringLiteral(" · ") + note);
    if (!verdict->final)
        m_detail = tr("as of %1 · %2").arg(QString::fromStdString(storyTime(verdict->at.sinceStart())), m_detail);
    m_hue = hueOf(verdict->grade);
    m_reasoning->setText(coreText(verdict->reasoning).trimmed());
    setToolTip(m_reasoning->text());
    setAccessibleName(m_title);
    setAccessibleDescription(m_detail);
    if (isOther)
        setExtent(Extent::Brief);
    show();
    update();
    return true;
}

void VerdictChip::setExtent(Extent extent)
{
    m_extent = extent;
    m_fold->setVisible(extent != Extent::Folded);
    m_reasoning->setVisible(extent == Extent::Open);
    update();
    Q_EMIT resized();
}

int VerdictChip::mostWidth() const
{
    return parentWidget() == nullptr ? 600 : std::max(200, parentWidget()->width() - 2 * kPadding);
}

int VerdictChip::briefWidth() const
{
    const double text = std::max(metricsOf(kVerdictFont).horizontalAdvance(m_title),
                                 metricsOf(kCaptionFont).horizontalAdvance(m_detail));
    return kVerdictLeft + static_cast<int>(std::ceil(text)) + kPadding + kFoldRoom;
}

QSize VerdictChip::sizeHint() const
{
    if (m_extent == Extent::Folded)
        return {
            std::min(mostWidth(), 34 + static_cast<int>(std::ceil(metricsOf(kCaptionFont).horizontalAdvance(m_title))) +
                                      kPadding),
            28};
    if (m_extent == Extent::Brief)
        return {std::min(mostWidth(), briefWidth()), kVerdictHeight};
    const int width = std::min(mostWidth(), std::max(briefWidth(), kOpenWidth));
    return {width, kVerdictHeight + m_reasoning->heightForWidth(width - kVerdictLeft - kPadding) + 12};
}

void VerdictChip::resizeEvent(QResizeEvent* event)
{
    ChipFrame::resizeEvent(event);
    m_fold->setGeometry(width() - kFoldRoom, 6, kFoldRoom - 6, kFoldRoom - 6);
    m_reasoning->setGeometry(kVerdictLeft, kVerdictHeight, width() - kVerdictLeft - kPadding,
                             std::max(0, height() - kVerdictHeight - 12));
}

void VerdictChip::paintEvent(QPaintEvent*)
{
    const HueColors& hue = theme().hue(m_hue);
    const QString icon = m_hue == Hue::Green  ? QStringLiteral("check")
                         : m_hue == Hue::Blue ? QStringLiteral("play")
                                              : QStringLiteral("warning");
    DrawList list;
    addBox(list, hue.border);
    if (m_extent == Extent::Folded) {
        list.icon(QRectF(11, 7, 14, 14), icon, hue.solid);
        list.text(QRectF(32, 0, width() - 32.0 - 6, height()), m_title, kCaptionFont, theme().text);
    } else {
        const QRectF tile(10, (kVerdictHeight - 32) / 2.0, 32, 32);
        list.rect({tile, 9, hue.tile});
        list.icon(tile.adjusted(7, 7, -7, -7), icon, hue.solid);
        const double room = width() - kVerdictLeft - kPadding + 2;
        list.text(QRectF(kVerdictLeft, 8, room - kFoldRoom, 18), m_title, kVerdictFont, theme().text);
        list.text(QRectF(kVerdictLeft, 27, room, 16), m_detail, kCaptionFont, theme().muted);
    }
    paintList(list, theme().panel);
}

void VerdictChip::mousePressEvent(QMouseEvent* event) { event->accept(); } // the canvas below must not begin to select

void VerdictChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        setExtent(m_extent == Extent::Brief ? Extent::Open : Extent::Brief);
}

void VerdictChip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        setExtent(m_extent == Extent::Brief ? Extent::Open : Extent::Brief);
    else if (event->key() == Qt::Key_Escape && m_extent != Extent::Folded)
        setExtent(Extent::Folded);
    else
        ChipFrame::keyPressEvent(event);
}

} // namespace cloudyard
