// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/draw/dot_shape.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/draw/icons.h"
#include "gui/canvas/draw/map_raster.h"
#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr double kRadius = 10;
constexpr double kRoundBorder = 0.7; ///< px that a mask leaves round it

struct LegendEntry {
    const char* name;
    Hue hue;
};
constexpr std::array kLegend{LegendEntry{QT_TRANSLATE_NOOP("cloudyard::Legend", "request"), Hue::Blue},
                             LegendEntry{QT_TRANSLATE_NOOP("cloudyard::Legend", "response"), Hue::Green},
                             LegendEntry{QT_TRANSLATE_NOOP("cloudyard::Legend", "message"), Hue::Cyan},
                             LegendEntry{QT_TRANSLATE_NOOP("cloudyard::Legend", "retry"), Hue::Amber},
                             LegendEntry{QT_TRANSLATE_NOOP("cloudyard::Legend", "error"), Hue::Red},
                             LegendEntry{QT_TRANSLATE_NOOP("cloudyard::Legend", "redelivery"), Hue::Violet}};
constexpr int kDotRoom = 19;
constexpr int kEntryGap = 14;
constexpr int kChipPadding = 14;

/// Draws through the same sink as the canvas, so that text and icons look alike.
void paintList(QWidget& widget, const DrawList& list, QRgb background)
{
    static thread_local RasterSink sink;
    QImage image((QSizeF(widget.size()) * widget.devicePixelRatioF()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(widget.devicePixelRatioF());
    image.fill(background);
    sink.render(list, image);
    QPainter painter(&widget);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(0, 0, image);
}

/// The chip's own box, as the first thing in a list.
void addBox(DrawList& list, const QSize& size, const Theme& theme, QRgb border)
{
    list.rect({QRectF(QPointF(0, 0), size), static_cast<float>(kRadius), theme.panel, {border, 1}});
}

int legendWidth(const char* name)
{
    return static_cast<int>(std::ceil(metricsOf(kCaptionFont).horizontalAdvance(Legend::tr(name))));
}

} // namespace

ChipFrame::ChipFrame(QWidget* parentWidget) : QWidget(parentWidget), m_theme(&Theme::dark())
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setCursor(Qt::ArrowCursor);
}

void ChipFrame::setTheme(const Theme& theme)
{
    m_theme = &theme;
    update();
}

void ChipFrame::resizeEvent(QResizeEvent*)
{
    // The corners belong to the canvas; a mask keeps the rest opaque. In rows, for a region of a polygon would lack the
    // outermost pixels of two sides; a little more than the box, so that its border is whole at every pixel ratio.
    QRegion mask(rect().adjusted(0, static_cast<int>(kRadius), 0, -static_cast<int>(kRadius)));
    for (int y = 0; y < static_cast<int>(kRadius); ++y) {
        const double up = kRadius - y - 0.5, reach = kRadius + kRoundBorder;
        const int inset = std::max(0, static_cast<int>(std::floor(kRadius - std::sqrt(reach * reach - up * up) + 0.5)));
        mask += QRect(inset, y, width() - 2 * inset, 1);
        mask += QRect(inset, height() - 1 - y, width() - 2 * inset, 1);
    }
    setMask(mask);
}

void ChipFrame::paintEvent(QPaintEvent*)
{
    DrawList list;
    addBox(list, size(), *m_theme, m_theme->divider);
    paintList(*this, list, m_theme->panel);
}

Legend::Legend(QWidget* parentWidget) : ChipFrame(parentWidget) { setAccessibleName(tr("Legend")); }

int Legend::entriesWidth() const
{
    int width = -kEntryGap;
    for (const LegendEntry& entry : kLegend)
        width += kDotRoom + legendWidth(entry.name) + kEntryGap;
    return width;
}

QSize Legend::sizeHint() const
{
    const int pace = static_cast<int>(std::ceil(metricsOf(kCaptionFont).horizontalAdvance(shownPace())));
    int width = 2 * kChipPadding + (showsDots() ? entriesWidth() : pace);
    if (showsDots() && pace > 0)
        width += 3 * kEntryGap + pace;
    return {width, 36};
}

QString Legend::shownPace() const
{
    switch (m_shown) {
    case Shown::All:
    case Shown::Pace: return m_pace;
    case Shown::DotsAndBriefPace: return m_pace.section(QStringLiteral(" · "), 0, 0);
    case Shown::Dots: break;
    }
    return {};
}

void Legend::setRoom(int width)
{
    m_room = width;
    fit();
}

void Legend::setPace(const QString& text)
{
    if (text == m_pace)
        return;
    m_pace = text;
    setAccessibleDescription(text);
    fit();
}

void Legend::fit()
{
    for (const Shown shown : {Shown::All, Shown::DotsAndBriefPace, Shown::Dots, Shown::Pace}) {
        m_shown = shown;
        if (sizeHint().width() <= m_room)
            break;
    }
    const int bottom = geometry().bottom();
    resize(sizeHint());
    move(x(), bottom - height() + 1);
    setVisible(!isEmpty() && m_room > 0);
    update();
}

void Legend::paintEvent(QPaintEvent*)
{
    DrawList list;
    addBox(list, size(), theme(), theme().divider);
    double x = kChipPadding;
    const double middle = height() / 2.0;
    for (const LegendEntry& entry : kLegend) {
        if (!showsDots())
            break;
        drawDotShape(list, {x + 5, middle}, 4, shapeOf(dotColor(entry.hue)), theme().hue(entry.hue).solid);
        const int width = legendWidth(entry.name);
        list.text(QRectF(x + kDotRoom, 0, width + 2, height()), tr(entry.name), kCaptionFont, theme().muted);
        x += kDotRoom + width + kEntryGap;
    }
    if (const QString pace = shownPace(); !showsDots()) {
        list.text(QRectF(x, 0, width() - x, height()), pace, kCaptionFont, theme().muted);
    } else if (!pace.isEmpty()) {
        list.line({x, 10}, {x, height() - 10.0}, {theme().divider, 1});
        list.text(QRectF(x + kEntryGap, 0, width() - x - kEntryGap, height()), pace, kCaptionFont, theme().muted);
    }
    paintList(*this, list, theme().panel);
}

ZoomBar::ZoomBar(QWidget* parentWidget)
    : ChipFrame(parentWidget),
      m_minus(addButton("minus", tr("Zoom out"), 6)),
      m_plus(addButton("plus", tr("Zoom in"), 104)),
      m_fit(addButton("fit", tr("Show all"), 138))
{
    connect(m_minus, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1 / 1.25); });
    connect(m_plus, &QToolButton::clicked, this, [this] { Q_EMIT zoomRequested(1.25); });
    connect(m_fit, &QToolButton::clicked, this, &ZoomBar::fitRequested);
    setAccessibleName(tr("Zoom"));
}

QToolButton* ZoomBar::addButton(const char* icon, const QString& name, int left)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setIconSize({16, 16});
    button->setGeometry(left, 3, 32, 30);
    return button;
}

void ZoomBar::setTheme(const Theme& newTheme)
{
    ChipFrame::setTheme(newTheme);
    for (QToolButton* button : {m_minus, m_plus, m_fit}) {
        QImage image = renderIcon(button->objectName(), QSize(32, 32), newTheme.muted);
        image.setDevicePixelRatio(2);
        button->setIcon(QPixmap::fromImage(image));
    }
}

void ZoomBar::setScale(double scale)
{
    const int percent = static_cast<int>(std::lround(scale * 100));
    if (percent == m_percent)
        return;
    m_percent = percent;
    update();
}

void ZoomBar::paintEvent(QPaintEvent*)
{
    DrawList list;
    addBox(list, size(), theme(), theme().divider);
    list.text(QRectF(38, 0, 66, height()), tr("%1 %").arg(m_percent), {FontFamily::Sans, 12, QFont::DemiBold},
              theme().text, Qt::AlignCenter);
    paintList(*this, list, theme().panel);
}

Minimap::Minimap(QWidget* parentWidget) : ChipFrame(parentWidget) { setAccessibleName(tr("Overview map")); }

/// From the scene to this widget. Not a View: a wide world is smaller here than any view of it.
QTransform Minimap::toWidget() const
{
    const QRectF world = MapProjection(m_mapWidth).bounds();
    const double scale = std::min((width() - 8) / world.width(), (height() - 8) / world.height());
    const QPointF origin = QPointF(width() / 2.0, height() / 2.0) - world.center() * scale;
    return QTransform(scale, 0, 0, scale, origin.x(), origin.y());
}

void Minimap::show(const CanvasModel& model, const View& view)
{
    std::vector<Box> boxes;
    for (ItemIndex i = 0; i < model.items().size(); ++i) {
        const CanvasItem& item = model.items()[i];
        if (item.parent != kNoIndex || item.isAnnotation())
            continue;
        bool failed = false;
        for (ItemIndex k = 0; item.isPlace() && k < model.items().size(); ++k)
            failed = failed || (model.items()[k].isPlace() && model.snapshot().live(k).fault && model.isInside(k, i));
        boxes.push_back({item.rect, failed});
    }
    if (boxes == m_boxes && m_visible == view.visibleScene() && m_mapWidth == model.snapshot().mapWidth)
        return;
    m_boxes = std::move(boxes);
    m_visible = view.visibleScene();
    m_mapWidth = model.snapshot().mapWidth;
    update();
}

void Minimap::paintEvent(QPaintEvent*)
{
    const QTransform mini = toWidget();
    DrawList list;
    list.map(mini.mapRect(MapProjection(m_mapWidth).bounds()), theme());
    for (const Box& box : m_boxes) {
        QRectF shown = mini.mapRect(box.rect);
        shown.setSize(shown.size().expandedTo(QSizeF(4, 3)));
        const QRgb color = box.failed ? theme().error() : theme().accent;
        list.rect({shown, 2, blended(color, theme().land, 190)});
    }
    list.rect({mini.mapRect(m_visible), 2, 0, {theme().accent, 1.4F}});
    list.rect({QRectF(rect()), static_cast<float>(kRadius), 0, {theme().divider, 1}});
    paintList(*this, list, theme().ocean);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT centreRequested(toWidget().inverted().map(event->position()));
}

void Minimap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT centreRequested(toWidget().inverted().map(event->position()));
}

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
        return kChipPadding;
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
        parentWidget() == nullptr ? kMost : std::clamp(parentWidget()->width() - 2 * kChipPadding, 200, kMost);
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
    addBox(list, size(), theme(), hue.border);
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
    paintList(*this, list, theme().panel);
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
    return parentWidget() == nullptr ? 600 : std::max(200, parentWidget()->width() - 2 * kChipPadding);
}

int VerdictChip::briefWidth() const
{
    const double text = std::max(metricsOf(kVerdictFont).horizontalAdvance(m_title),
                                 metricsOf(kCaptionFont).horizontalAdvance(m_detail));
    return kVerdictLeft + static_cast<int>(std::ceil(text)) + kChipPadding + kFoldRoom;
}

QSize VerdictChip::sizeHint() const
{
    if (m_extent == Extent::Folded)
        return {
            std::min(mostWidth(), 34 + static_cast<int>(std::ceil(metricsOf(kCaptionFont).horizontalAdvance(m_title))) +
                                      kChipPadding),
            28};
    if (m_extent == Extent::Brief)
        return {std::min(mostWidth(), briefWidth()), kVerdictHeight};
    const int width = std::min(mostWidth(), std::max(briefWidth(), kOpenWidth));
    return {width, kVerdictHeight + m_reasoning->heightForWidth(width - kVerdictLeft - kChipPadding) + 12};
}

void VerdictChip::resizeEvent(QResizeEvent* event)
{
    ChipFrame::resizeEvent(event);
    m_fold->setGeometry(width() - kFoldRoom, 6, kFoldRoom - 6, kFoldRoom - 6);
    m_reasoning->setGeometry(kVerdictLeft, kVerdictHeight, width() - kVerdictLeft - kChipPadding,
                             std::max(0, height() - kVerdictHeight - 12));
}

void VerdictChip::paintEvent(QPaintEvent*)
{
    const HueColors& hue = theme().hue(m_hue);
    const QString icon = m_hue == Hue::Green  ? QStringLiteral("check")
                         : m_hue == Hue::Blue ? QStringLiteral("play")
                                              : QStringLiteral("warning");
    DrawList list;
    addBox(list, size(), theme(), hue.border);
    if (m_extent == Extent::Folded) {
        list.icon(QRectF(11, 7, 14, 14), icon, hue.solid);
        list.text(QRectF(32, 0, width() - 32.0 - 6, height()), m_title, kCaptionFont, theme().text);
    } else {
        const QRectF tile(10, (kVerdictHeight - 32) / 2.0, 32, 32);
        list.rect({tile, 9, hue.tile});
        list.icon(tile.adjusted(7, 7, -7, -7), icon, hue.solid);
        const double room = width() - kVerdictLeft - kChipPadding + 2;
        list.text(QRectF(kVerdictLeft, 8, room - kFoldRoom, 18), m_title, kVerdictFont, theme().text);
        list.text(QRectF(kVerdictLeft, 27, room, 16), m_detail, kCaptionFont, theme().muted);
    }
    paintList(*this, list, theme().panel);
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

EmptyHint::EmptyHint(QWidget* parentWidget) : ChipFrame(parentWidget)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Drag Clients here, or press N for an example"));
    hide();
}

void EmptyHint::paintEvent(QPaintEvent*)
{
    DrawList list;
    addBox(list, size(), theme(), theme().divider);
    const std::array icons{std::pair{"clients", tr("Clients")}, std::pair{"queue", tr("Queue")},
                           std::pair{"instance", tr("Worker")}};
    double x = 42;
    const double top = 34, cardWidth = 116, cardHeight = 50, gap = 44;
    for (std::size_t i = 0; i < icons.size(); ++i) {
        const QRectF card(x, top, cardWidth, cardHeight);
        list.rect({card, 8, 0, {theme().faint, 1.2F, {5, 4}}});
        list.icon(QRectF(card.left() + 12, card.center().y() - 10, 20, 20), QLatin1String(icons[i].first),
                  theme().muted);
        list.text(card.adjusted(42, 0, -6, 0), icons[i].second, kCardTitleFont, theme().muted);
        if (i + 1 < icons.size())
            list.line({card.right() + 6, card.center().y()}, {card.right() + gap - 6, card.center().y()},
                      {theme().faint, 1.4F, {4, 4}});
        x += cardWidth + gap;
    }
    list.text(QRectF(20, 104, width() - 40.0, 24), tr("Drag Clients here, or press N for an example"), kTitleFont,
              theme().text, Qt::AlignCenter);
    list.text(QRectF(20, 132, width() - 40.0, 20),
              tr("Drop on the map: regions and clients take the nearest real place."), kBodyFont, theme().muted,
              Qt::AlignCenter);
    paintList(*this, list, theme().panel);
}

void EmptyHint::mouseReleaseEvent(QMouseEvent* event)
{
    if (rect().contains(event->position().toPoint()))
        Q_EMIT exampleRequested();
}

void EmptyHint::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_N)
        Q_EMIT exampleRequested();
    else
        ChipFrame::keyPressEvent(event);
}

} // namespace cloudyard
