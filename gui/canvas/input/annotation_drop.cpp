// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/annotation_drop.h"

#include <cmath>

#include "core/edit/compose.h"
#include "gui/canvas/scene/follow_layout.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

/// Names and borders of a place, which nothing may lie across.
void addEdges(std::vector<QRectF>& taken, const CanvasItem& place)
{
    const QRectF& box = place.rect;
    taken.push_back({box.topLeft(), QSizeF(box.width(), headerOf(place.shape))});
    taken.push_back({box.topLeft(), QSizeF(1, box.height())});
    taken.push_back({box.topRight(), QSizeF(1, box.height())});
    taken.push_back({box.bottomLeft(), QSizeF(box.width(), 1)});
}

} // namespace

QMimeData* mimeOf(Annotation::Form form)
{
    auto* data = new QMimeData;
    data->setData(QLatin1String(kAnnotationMimeType), form == Annotation::Form::Frame ? "frame" : "note");
    return data;
}

bool AnnotationDrop::accepts(const QMimeData& data) const { return data.hasFormat(QLatin1String(kAnnotationMimeType)); }

std::optional<Annotation::Form> AnnotationDrop::formOf(const QMimeData& data) const
{
    if (!accepts(data))
        return {};
    return data.data(QLatin1String(kAnnotationMimeType)) == "frame" ? Annotation::Form::Frame : Annotation::Form::Note;
}

QRectF AnnotationDrop::boxAt(Annotation::Form form, QPointF scene) const
{
    const QSizeF size = freshSize(form);
    return {QPointF(snapped(scene.x() - size.width() / 2), snapped(scene.y() - size.height() / 2)), size};
}

void AnnotationDrop::move(const QMimeData& data, QPointF position)
{
    const auto form = formOf(data);
    if (!form)
        return;
    m_preview.ghost = Preview::Ghost{nullptr, boxAt(*form, m_host.view().toScene(position))};
    m_host.previewChanged();
}

bool AnnotationDrop::drop(const QMimeData& data, QPointF position)
{
    m_preview = {};
    m_host.previewChanged();
    const auto form = formOf(data);
    return form && commit(*form, boxAt(*form, m_host.view().toScene(position)));
}

bool AnnotationDrop::place(Annotation::Form form)
{
    const bool frames = form == Annotation::Form::Frame && !m_host.selection().nodes().empty();
    return commit(form, frames ? boxAroundSelection() : freeBox(form));
}

QRectF AnnotationDrop::boxAroundSelection() const
{
    QRectF box;
    for (const NodeId& id : m_host.selection().nodes())
        if (const ItemIndex item = m_host.model().find(id); item != kNoIndex)
            box = box.united(m_host.model().items()[item].rect);
    return framed(box);
}

/// Right of the focused card, else about the middle of the view, where nothing is covered.
QRectF AnnotationDrop::freeBox(Annotation::Form form) const
{
    const CanvasModel& model = m_host.model();
    const QSizeF size = freshSize(form);
    QPointF wanted = boxAt(form, m_host.view().visibleScene().center()).topLeft();
    const ItemIndex focus = model.find(m_host.selection().focus().node);
    if (focus != kNoIndex && model.items()[focus].isCard())
        wanted = model.items()[focus].rect.topRight() + QPointF(kCardGap, 0);
    else if (focus != kNoIndex && model.items()[focus].isPlace())
        wanted = model.items()[focus].rect.topLeft() + QPointF(kCardGap, headerOf(model.items()[focus].shape) + kGrid);
    std::vector<QRectF> taken;
    for (const CanvasItem& item : model.items())
        if (!item.hidden && (item.isCard() || item.shape == ItemShape::Note))
            taken.push_back(item.rect);
        else if (!item.hidden && item.isPlace())
            addEdges(taken, item);
    return {freeSpot(taken, size, wanted, kGrid), size};
}

ItemIndex AnnotationDrop::placeAround(const QRectF& box) const
{
    const CanvasModel& model = m_host.model();
    ItemIndex place = HitTester(model, m_host.view()).placeAt(box.center());
    const auto framed = [&](ItemIndex i) {
        return m_host.selection().contains({ItemRef::Part::Body, model.items()[i].id, {}, {}, 0});
    };
    while (place != kNoIndex && (framed(place) || !model.items()[place].rect.contains(box)))
        place = model.items()[place].parent;
    return place;
}

bool AnnotationDrop::commit(Annotation::Form form, const QRectF& box)
{
    const ItemIndex place = placeAround(box);
    Annotation annotation;
    annotation.form = form;
    QPointF at = box.topLeft();
    if (place != kNoIndex) {
        annotation.parent = m_host.model().items()[place].id;
        at -= m_host.model().items()[place].rect.topLeft();
    }
    annotation.position = Point{at.x(), at.y()};
    annotation.size = Extent{box.width(), box.height()};
    auto edit = makeAddAnnotation(m_host.scene(), std::move(annotation));
    const NodeId made = edit->annotationIds().front();
    if (!m_host.commit(EditPtr(std::move(edit))))
        return false;
    m_host.selection().set({made}, {});
    m_host.rename(made);
    return true;
}

} // namespace cloudyard
