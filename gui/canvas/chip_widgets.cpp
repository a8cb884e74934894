// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <utility>

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
#include "gui/canvas/draw/night_shade.h"
#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/scene/map_projection.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

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
constexpr const char* kNight = QT_TRANSLATE_NOOP("cloudyard::Legend", "night for clients");
constexpr int kNightRoom = 26;

int legendWidth(const char* name)
{
    return static_cast<int>(std::ceil(metricsOf(kCaptionFont).horizontalAdvance(Legend::tr(name))));
}

} // namespace

Legend::Legend(QWidget* parentWidget) : ChipFrame(parentWidget) { setAccessibleName(tr("Legend")); }

int Legend::entriesWidth() const
{
    int width = -kEntryGap;
    for (const LegendEntry& entry : kLegend)
        width += kDotRoom + legendWidth(entry.name) + kEntryGap;
    if (m_night)
        width += kNightRoom + legendWidth(kNight) + kEntryGap;
    return width;
}

QSize Legend::sizeHint() const
{
    const int pace = static_cast<int>(std::ceil(metricsOf(kCaptionFont).horizontalAdvance(shownPace())));
    int width = 2 * kPadding + (showsDots() ? entriesWidth() : pace);
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

void Legend::setNight(bool shown)
{
    if (std::exchange(m_night, shown) != shown)
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
    addBox(list, theme().divider);
    double x = kPadding;
    const double middle = height() / 2.0;
    for (const LegendEntry& entry : kLegend) {
        if (!showsDots())
            break;
        drawDotShape(list, {x + 5, middle}, 4, shapeOf(dotColor(entry.hue)), theme().hue(entry.hue).solid);
        const int width = legendWidth(entry.name);
        list.text(QRectF(x + kDotRoom, 0, width + 2, height()), tr(entry.name), kCaptionFont, theme().muted);
        x += kDotRoom + width + kEntryGap;
    }
    if (m_night && showsDots()) {
        drawNightSwatch(list, QRectF(x, middle - 6, 18, 12), theme());
        const int width = legendWidth(kNight);
        list.text(QRectF(x + kNightRoom, 0, width + 2, height()), tr(kNight), kCaptionFont, theme().muted);
        x += kNightRoom + width + kEntryGap;
    }
    if (const QString pace = shownPace(); !showsDots()) {
        list.text(QRectF(x, 0, width() - x, height()), pace, kCaptionFont, theme().muted);
    } else if (!pace.isEmpty()) {
        list.line({x, 10}, {x, height() - 10.0}, {theme().divider, 1});
        list.text(QRectF(x + kEntryGap, 0, width() - x - kEntryGap, height()), pace, kCaptionFont, theme().muted);
    }
    paintList(list, theme().panel);
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
    addBox(list, theme().divider);
    list.text(QRectF(38, 0, 66, height()), tr("%1 %").arg(m_percent), {FontFamily::Sans, 12, QFont::DemiBold},
              theme().text, Qt::AlignCenter);
    paintList(list, theme().panel);
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
    paintList(list, theme().ocean);
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
    addBox(list, theme().divider);
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
    paintList(list, theme().panel);
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
