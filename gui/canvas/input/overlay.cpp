// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/overlay.h"

#include <algorithm>
#include <cmath>

#include <QStringList>

#include "gui/canvas/draw/link_shape.h"
#include "gui/canvas/draw/place_shape.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/canvas/layers/lifted_layer.h"
#include "gui/canvas/scene/link_router.h"
#include "gui/language/core_text.h"

namespace cloudyard {
namespace {

constexpr FontSpec kHintFont{FontFamily::Sans, 11, QFont::Medium};
constexpr double kMostHint = 460; ///< px of width, before what it says takes another line
constexpr double kHintLine = 16;

/// Its parts (between dots) one after the other, in as many lines as it takes for each to be so wide at most.
QStringList hintLines(const QString& text, double most)
{
    const QString dot = QStringLiteral(" · ");
    QStringList lines;
    for (const QString& part : text.split(dot)) {
        const QString longer = lines.isEmpty() ? part : lines.back() + dot + part;
        if (lines.isEmpty() || metricsOf(kHintFont).horizontalAdvance(longer) > most)
            lines << part;
        else
            lines.back() = longer;
    }
    return lines;
}

class Overlay {
public:
    Overlay(const CanvasModel& model, const View& view, const Theme& theme)
        : m_model(model),
          m_view(view),
          m_theme(theme)
    {
    }

    void drawSelection(const Selection& selection, const Preview& preview, bool focused)
    {
        for (const LinkId& id : selection.links())
            if (const ItemIndex link = m_model.find(id); link != kNoIndex)
                drawLink(m_context, link, LinkEmphasis::Selected);
        for (const NodeId& id : selection.nodes())
            if (const ItemIndex item = m_model.find(id); item != kNoIndex && !m_model.items()[item].hidden)
                drawHalo(item, preview.dragOffset.value_or(QPointF()), focused);
    }

    void drawHover(const ItemRef& hovered, const Selection& selection)
    {
        if (const ItemIndex link = hovered.isLink() ? m_model.find(hovered.link) : kNoIndex;
            link != kNoIndex && !selection.contains(hovered))
            drawLink(m_context, link, LinkEmphasis::Hovered);
        const ItemIndex item = hovered.isNode() ? m_model.find(hovered.node) : kNoIndex;
        const bool isInside = item != kNoIndex && m_model.items()[item].shape == ItemShape::Frame &&
                              hovered.part == ItemRef::Part::Body; // wide as a place: no frame round it for a glance
        if (item != kNoIndex && !m_model.items()[item].isPlace() && !isInside && !selection.contains(hovered) &&
            hovered.part != ItemRef::Part::GroupHandle)
            m_list.rect({boxOf(item), 8, 0, {blended(m_theme.accent, m_theme.card, 150), 1.2F}});
    }

    void drawPins(const ItemRef& hovered, const Preview& preview)
    {
        for (const Preview::PinDraft& draft : preview.pins)
            drawPinOf(m_context, movedBox(draft.item, preview), draft.at, true);
        if (preview.pins.empty() && preview.dragOffset)
            for (const ItemIndex i : *m_model.snapshot().lifted)
                if (const CanvasItem& item = m_model.items()[i]; item.showsPin())
                    drawPinOf(m_context, movedBox(i, preview), *item.pin, false);
        const ItemIndex item = hovered.part == ItemRef::Part::Pin ? m_model.find(hovered.node) : kNoIndex;
        if (item != kNoIndex && preview.pins.empty())
            drawPinOf(m_context, boxOf(item), *m_model.items()[item].pin, true);
    }

    /// A thin outline round all of a group, and the tab that it is taken by.
    void drawGroups(const Grabbable& grabbable, const ItemRef& hovered, const Preview& preview)
    {
        const QPointF by = preview.dragOffset.value_or(QPointF()) * m_view.scale();
        for (const ItemIndex member : grabbable.groups) {
            const QRectF outline = member == kNoIndex ? QRectF() : groupOutline(m_model, m_view, member);
            if (outline.isNull() || (member == grabbable.groups[1] && isSameGroup(member, grabbable.groups[0])))
                continue;
            m_list.rect({outline.translated(by), 10, 0, {m_theme.accent, 1, {5, 4}}});
            const QRectF tab = groupHandle(outline).translated(by);
            const bool lit = hovered.part == ItemRef::Part::GroupHandle;
            m_list.rect({tab, 7, lit ? m_theme.accent : m_theme.card, {m_theme.accent, 1.2F}});
            for (const double x : {-6.0, 0.0, 6.0})
                m_list.dot(tab.center() + QPointF(x, 0), 1.6, lit ? m_theme.card : m_theme.accent);
        }
    }

    void drawGrabbable(const Grabbable& grabbable)
    {
        if (grabbable.ports != kNoIndex)
            for (const QPointF& port : portsOf(boxOf(grabbable.ports)))
                m_list.dot(port, 4.6, m_theme.card, {m_theme.accent, 1.6F});
        if (grabbable.handles != kNoIndex)
            for (const QPointF& corner : cornersOf(boxOf(grabbable.handles)))
                m_list.rect({QRectF(corner - QPointF(4, 4), QSizeF(8, 8)), 2, m_theme.card, {m_theme.accent, 1.4F}});
        if (grabbable.linkEnds != kNoIndex)
            for (const QPointF& end : endsOf(m_model.links()[grabbable.linkEnds], m_view))
                m_list.dot(end, 5, m_theme.card, {m_theme.accent, 1.8F});
    }

    void drawPreview(const Preview& preview)
    {
        if (preview.dropPlace != kNoIndex)
            drawDropPlace(preview.dropPlace, preview.dropAllowed);
        for (const QLineF& guide : preview.guides)
            m_list.polyline(std::vector{m_view.toScreen(guide.p1()), m_view.toScreen(guide.p2())}, {m_theme.accent, 1});
        if (preview.link)
            drawDraft(*preview.link);
        if (preview.ghost)
            drawGhost(*preview.ghost, preview.dropAllowed);
        if (preview.rubberBand)
            m_list.rect({*preview.rubberBand, 3, withAlpha(m_theme.accent, 28), {m_theme.accent, 1}});
        if (preview.aim)
            drawAim(*preview.aim);
        if (preview.hint)
            drawHint(*preview.hint);
    }

    DrawList take() { return std::move(m_list); }

private:
    [[nodiscard]] QRectF movedBox(ItemIndex item, const Preview& preview) const
    {
        return screenBox(m_model.items()[item].rect.translated(preview.dragOffset.value_or(QPointF())), m_view);
    }
    [[nodiscard]] bool isSameGroup(ItemIndex member, ItemIndex other) const
    {
        return other != kNoIndex && m_model.items()[member].group == m_model.items()[other].group;
    }
    [[nodiscard]] QRectF boxOf(ItemIndex item) const { return screenBox(m_model.items()[item].rect, m_view); }

    void drawHalo(ItemIndex item, QPointF offset, bool focused)
    {
        const QRectF box = screenBox(m_model.items()[item].rect.translated(offset), m_view);
        const float radius = m_model.items()[item].isPlace() ? 13 : 8;
        const QRgb color = focused ? m_theme.selection : blended(m_theme.selection, m_theme.card, 170);
        m_list.rect({box.adjusted(-4, -4, 4, 4), radius + 4, 0, {m_theme.selectionHalo, 4}});
        const bool locked = m_model.items()[item].locked;
        m_list.rect({box.adjusted(-0.5, -0.5, 0.5, 0.5), radius, 0, {color, 1.6F, locked ? Dash{4, 3} : Dash{}}});
        if (locked)
            drawLock(box);
    }

    void drawLock(const QRectF& box)
    {
        const QPointF middle = box.topRight() + QPointF(-2, 2);
        m_list.dot(middle, 9, m_theme.panel, {m_theme.selection, 1.2F});
        m_list.icon(QRectF(middle - QPointF(6, 6), QSizeF(12, 12)), QStringLiteral("lock"), m_theme.text);
    }

    void drawDropPlace(ItemIndex place, bool allowed)
    {
        const QRgb color = allowed ? m_theme.accent : m_theme.error();
        m_list.rect({boxOf(place), 12, withAlpha(color, 22), {color, 2}});
    }

    void drawDraft(const Preview::LinkDraft& draft)
    {
        if (draft.from == kNoIndex)
            return;
        for (const ItemIndex item : draft.legal)
            m_list.rect({boxOf(item).adjusted(-2, -2, 2, 2),
                         10,
                         0,
                         {m_theme.hue(Hue::Green).solid, item == draft.target ? 2.4F : 1.2F}});
        if (draft.target != kNoIndex && !draft.allowed)
            m_list.rect({boxOf(draft.target).adjusted(-2, -2, 2, 2), 10, 0, {m_theme.error(), 2, {4, 3}}});
        const bool snaps = draft.target != kNoIndex && draft.allowed;
        const QRectF end =
            snaps ? m_model.items()[draft.target].rect : QRectF(m_view.toScene(draft.to), QSizeF(0.1, 0.1));
        drawDraftFrom(draft, draft.from, end);
        for (const ItemIndex item : draft.alsoFrom)
            drawDraftFrom(draft, item, end);
    }

    void drawDraftFrom(const Preview::LinkDraft& draft, ItemIndex from, const QRectF& end)
    {
        const QRectF& fixed = m_model.items()[from].rect;
        const LinkPath path =
            routeLink({.from = draft.incoming ? end : fixed, .to = draft.incoming ? fixed : end, .arc = true});
        const QRgb color = draft.target != kNoIndex && !draft.allowed ? m_theme.error() : m_theme.accent;
        m_list.polyline(screenPath(path, m_view), {color, 2, draft.allowed ? Dash{} : Dash{6, 4}});
        m_list.dot(m_view.toScreen(path.pointAt(draft.incoming ? 0 : 1)), 4, color);
    }

    /// Everything that the fault may hit in a thin line, what it would hit in a strong one.
    void drawAim(const Preview::FaultAim& aim)
    {
        const QRgb red = m_theme.error();
        for (const ItemIndex link : aim.legalLinks)
            m_list.polyline(screenPath(m_model.links()[link].path, m_view),
                            {blended(red, m_theme.region, link == aim.link ? 255 : 120), link == aim.link ? 4.F : 2.F});
        for (const ItemIndex item : aim.legal) {
            const float radius = m_model.items()[item].isPlace() ? 12 : 9;
            const bool aimed = item == aim.item;
            m_list.rect({boxOf(item).adjusted(-2, -2, 2, 2),
                         radius,
                         aimed ? withAlpha(red, 30) : 0,
                         {aimed ? red : blended(red, m_theme.region, 130), aimed ? 2.6F : 1.2F}});
        }
    }

    void drawGhost(const Preview::Ghost& ghost, bool allowed)
    {
        const QRectF box = screenBox(ghost.rect, m_view);
        const QRgb color = allowed ? m_theme.accent : m_theme.error();
        m_list.rect({box, 9, blended(m_theme.card, m_theme.ocean, 215), {color, 1.6F, {6, 4}}});
        if (box.width() < 40 || !ghost.kind)
            return;
        const QString icon = QString::fromLatin1(ghost.kind->id.data(), static_cast<qsizetype>(ghost.kind->id.size()));
        const QString name = coreText(ghost.kind->name);
        const double middle = std::min(box.center().y(), box.top() + 24);
        m_list.icon(QRectF(box.left() + 10, middle - 9, 18, 18), icon, color);
        m_list.text(QRectF(box.left() + 36, middle - 8, box.width() - 42, 16), name, kCardTitleFont, m_theme.text);
    }

    /// At the pointer, kept within the view; in lines, where it is long.
    void drawHint(const Hint& hint)
    {
        const double beside = hint.refusal ? 38 : 22, most = std::min(kMostHint, m_view.size().width() - 16.0);
        const QStringList lines = hintLines(hint.text, most - beside);
        double wanted = 0;
        for (const QString& line : lines)
            wanted = std::max(wanted, std::ceil(metricsOf(kHintFont).horizontalAdvance(line)) + beside);
        const double width = std::min(wanted, m_view.size().width() - 16.0);
        const double height = 26 + kHintLine * static_cast<double>(lines.size() - 1);
        const double left = std::clamp(hint.at.x() + 14, 8.0, std::max(8.0, m_view.size().width() - width - 8));
        const bool fitsBelow = hint.at.y() + 22 + height <= m_view.size().height();
        const double top = fitsBelow ? hint.at.y() + 18 : hint.at.y() - 14 - height;
        const QRectF box(std::round(left), std::round(top), width, height);
        const HueColors& red = m_theme.hue(Hue::Red);
        m_list.shadow({box.translated(0, 3), 10, 13, m_theme.panelShadow});
        m_list.rect(
            {box, 13, hint.refusal ? red.pill : m_theme.raised, {hint.refusal ? red.border : m_theme.divider, 1}});
        if (hint.refusal)
            m_list.icon(QRectF(box.left() + 9, box.top() + 6, 14, 14), QStringLiteral("warning"), red.solid);
        QRectF row(box.left() + (hint.refusal ? 28 : 11), box.top(), box.width() - (hint.refusal ? 38 : 21), 26);
        for (const QString& line : lines) {
            m_list.text(row, line, kHintFont, hint.refusal ? red.text : m_theme.text);
            row.translate(0, kHintLine);
        }
    }

    const CanvasModel& m_model;
    const View& m_view;
    const Theme& m_theme;
    DrawList m_list;
    ShapeContext m_context{m_model.snapshot(), m_view, m_theme, m_list};
};

} // namespace

DrawList composeOverlay(const CanvasModel& model, const View& view, const Theme& theme, const Selection& selection,
                        const ItemRef& hovered, const Grabbable& grabbable, const Preview& preview, bool focused)
{
    Overlay overlay(model, view, theme);
    const bool working = preview.link || !preview.pins.empty() || preview.dragOffset || preview.rubberBand ||
                         preview.ghost || preview.resize || preview.aim;
    overlay.drawSelection(selection, preview, focused);
    if (!working || preview.dragOffset)
        overlay.drawGroups(grabbable, hovered, preview);
    if (!working) {
        overlay.drawHover(hovered, selection);
        overlay.drawGrabbable(grabbable);
    }
    overlay.drawPins(working ? ItemRef() : hovered, preview);
    overlay.drawPreview(preview);
    return overlay.take();
}

} // namespace cloudyard
