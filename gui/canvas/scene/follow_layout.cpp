// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/follow_layout.h"

#include <algorithm>

#include "core/edit/layout_edits.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {

namespace {

constexpr double kRoundFramed = 2 * kGrid; ///< between what is framed and the frame

class Follower {
public:
    Follower(const Scene& before, const Scene& after, const Vocabulary& vocabulary)
        : m_scene(after),
          m_vocabulary(vocabulary),
          m_before(layoutScene(before, vocabulary)),
          m_after(layoutScene(after, vocabulary))
    {
    }

    [[nodiscard]] EditPtr follow(const Annotation& annotation, std::size_t index) const
    {
        if (annotation.locked)
            return nullptr;
        return annotation.form == Annotation::Form::Frame ? frame(annotation, index) : note(annotation, index);
    }

private:
    [[nodiscard]] QPointF cornerOf(std::size_t index) const
    {
        const ItemIndex place = m_after.parents[index];
        return place == kNoIndex ? QPointF() : m_after.rects[place].topLeft();
    }

    [[nodiscard]] EditPtr frame(const Annotation& annotation, std::size_t index) const
    {
        QRectF held;
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
            if (frameHolds(m_before.rects[index], m_before.rects[i], shapeOf(m_vocabulary.kind(m_scene.nodes[i].kind))))
                held = held.united(m_after.rects[i]);
        const QRectF box = held.isNull() ? m_after.rects[index] : framed(held);
        if (box == m_after.rects[index])
            return nullptr;
        const QPointF at = box.topLeft() - cornerOf(index);
        return std::make_unique<ResizeEdit>(
            annotation.id, ResizeEdit::Box{Point{at.x(), at.y()}, Extent{box.width(), box.height()}, false});
    }

    [[nodiscard]] EditPtr note(const Annotation& annotation, std::size_t index) const
    {
        std::vector<QRectF> taken;
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
            if (m_after.parents[i] == m_after.parents[index])
                taken.push_back(m_after.rects[i]);
        const QRectF& rect = m_after.rects[index];
        if (std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(rect); }))
            return nullptr;
        std::optional<QPointF> least;
        if (m_after.parents[index] != kNoIndex)
            least = cornerOf(index) + QPointF(kGrid, headerOf(ItemShape::Region));
        const QPointF at = freeSpot(taken, rect.size(), rect.topLeft(), kGrid, least) - cornerOf(index);
        return std::make_unique<MoveEdit>(std::vector<MoveEdit::Move>{{annotation.id, Point{at.x(), at.y()}}});
    }

    const Scene& m_scene;
    const Vocabulary& m_vocabulary;
    SceneLayout m_before;
    SceneLayout m_after;
};

} // namespace

std::vector<EditPtr> makeAnnotationsFollow(const Scene& before, const Scene& after, const Vocabulary& vocabulary)
{
    std::vector<EditPtr> edits;
    if (after.annotations.empty())
        return edits;
    const Follower follower(before, after, vocabulary);
    for (std::size_t i = 0; i < after.annotations.size(); ++i)
        if (EditPtr edit = follower.follow(after.annotations[i], after.nodes.size() + i))
            edits.push_back(std::move(edit));
    return edits;
}

bool frameHolds(const QRectF& frame, const QRectF& thing, ItemShape shape)
{
    const bool byMiddle = shape == ItemShape::Card || shape == ItemShape::Note;
    return byMiddle ? frame.contains(thing.center()) : frame.contains(thing);
}

QRectF framed(const QRectF& things)
{
    return things.adjusted(-kRoundFramed, -kRoundFramed - kFrameHeader, kRoundFramed, kRoundFramed);
}

} // namespace cloudyard
