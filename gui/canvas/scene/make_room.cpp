// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/make_room.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <vector>

#include "core/edit/composite_edit.h"
#include "core/edit/layout_edits.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"

namespace cloudyard {

namespace {

constexpr double kBetween = kCardGap; ///< what gave way stands so far off
constexpr int kMostPushes = 400;

class RoomMaker {
public:
    RoomMaker(const Scene& before, Scene after, const Vocabulary& vocabulary)
        : m_vocabulary(vocabulary),
          m_scene(std::move(after))
    {
        const SceneLayout layout = layoutScene(before, vocabulary);
        for (std::size_t i = 0; i < before.nodes.size(); ++i)
            m_before.emplace(before.nodes[i].id, Stand{before.nodes[i].parent, standingIn(layout, i)});
    }

    std::vector<MoveEdit::Move> run()
    {
        for (int depth = deepest(); depth >= 0; --depth) {
            m_layout = layoutScene(m_scene, m_vocabulary);
            for (const auto& [parent, children] : groupsAt(depth))
                clear(children);
        }
        std::vector<MoveEdit::Move> moves;
        for (const auto& [id, at] : m_moved)
            moves.push_back({id, at});
        std::ranges::sort(moves, {}, &MoveEdit::Move::id);
        return moves;
    }

private:
    struct Stand {
        NodeId parent;
        QRectF rect; ///< relative to the parent
        bool operator==(const Stand&) const = default;
    };

    static QRectF standingIn(const SceneLayout& layout, std::size_t i)
    {
        const ItemIndex parent = layout.parents[i];
        return parent == kNoIndex ? layout.rects[i] : layout.rects[i].translated(-layout.rects[parent].topLeft());
    }
    [[nodiscard]] int depthOf(std::size_t i) const
    {
        int depth = 0;
        for (ItemIndex up = m_layout.parents[i]; up != kNoIndex; up = m_layout.parents[up])
            ++depth;
        return depth;
    }
    [[nodiscard]] int deepest()
    {
        m_layout = layoutScene(m_scene, m_vocabulary);
        int most = 0;
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
            most = std::max(most, depthOf(i));
        return most;
    }
    [[nodiscard]] std::unordered_map<ItemIndex, std::vector<std::size_t>> groupsAt(int depth) const
    {
        std::unordered_map<ItemIndex, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < m_scene.nodes.size(); ++i)
            if (depthOf(i) == depth)
                groups[m_layout.parents[i]].push_back(i);
        return groups;
    }
    [[nodiscard]] bool hasChanged(std::size_t i) const
    {
        const auto old = m_before.find(m_scene.nodes[i].id);
        return old == m_before.end() || old->second != Stand{m_scene.nodes[i].parent, standingIn(m_layout, i)};
    }
    [[nodiscard]] bool mayMove(std::size_t i) const { return m_scene.nodes[i].position && !m_scene.nodes[i].locked; }

    /// What has changed stays where it is; what it covers goes, and what that covers.
    void clear(const std::vector<std::size_t>& group)
    {
        std::vector<std::size_t> stays;
        std::ranges::copy_if(group, std::back_inserter(stays), [this](std::size_t i) { return hasChanged(i); });
        std::deque<std::size_t> open(stays.begin(), stays.end());
        for (int pushes = 0; !open.empty() && pushes < kMostPushes;) {
            const std::size_t pusher = open.front();
            open.pop_front();
            for (const std::size_t other : group) {
                const bool free = std::ranges::find(stays, other) == stays.end() && mayMove(other);
                if (!free || !m_layout.rects[other].intersects(m_layout.rects[pusher]))
                    continue;
                push(other, stays);
                stays.push_back(other);
                open.push_back(other);
                ++pushes;
            }
        }
    }

    void push(std::size_t i, const std::vector<std::size_t>& stays)
    {
        QRectF& rect = m_layout.rects[i];
        const QPointF from = rect.topLeft();
        for (int tries = 0; tries < kMostPushes; ++tries) {
            const auto in =
                std::ranges::find_if(stays, [&](std::size_t k) { return m_layout.rects[k].intersects(rect); });
            if (in == stays.end())
                break;
            const QRectF& other = m_layout.rects[*in];
            const double right = other.right() + kBetween - rect.left(), down = other.bottom() + kBetween - rect.top();
            right <= down ? rect.translate(right, 0) : rect.translate(0, down);
        }
        Point& at = *m_scene.nodes[i].position;
        at = {at.x + rect.left() - from.x(), at.y + rect.top() - from.y()};
        m_moved[m_scene.nodes[i].id] = at;
    }

    const Vocabulary& m_vocabulary;
    Scene m_scene; ///< as it comes to be
    SceneLayout m_layout;
    std::unordered_map<NodeId, Stand> m_before;
    std::unordered_map<NodeId, Point> m_moved;
};

} // namespace

EditPtr withRoom(const Scene& scene, const Vocabulary& vocabulary, EditPtr edit)
{
    Scene after = scene;
    if (!edit->apply(after))
        return edit;
    std::vector<MoveEdit::Move> moves = RoomMaker(scene, after, vocabulary).run();
    edit->revert(after);
    if (moves.empty())
        return edit;
    std::string text = edit->text();
    std::vector<EditPtr> both;
    both.push_back(std::move(edit));
    both.push_back(std::make_unique<MoveEdit>(std::move(moves)));
    return std::make_unique<CompositeEdit>(std::move(both), std::move(text));
}

} // namespace cloudyard
