// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/edit/edit.h"

namespace cloudyard {

/// Adds nodes, links and annotations at the end of the scene: a new part, a paste, a duplicate, another instance.
/// Refuses ids that are taken, and parents and ends that are neither in the scene nor among the new ones.
class AddNodesEdit final : public Edit {
public:
    AddNodesEdit(std::vector<Node> nodes, std::vector<Link> links, std::string text);
    AddNodesEdit(std::vector<Node> nodes, std::vector<Link> links, std::vector<Annotation> annotations,
                 std::string text);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override
    {
        return m_nodeIds.empty() && m_linkIds.empty() && m_annotationIds.empty();
    }
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override { return m_text; }
    [[nodiscard]] ChangeSet changes() const override;

    [[nodiscard]] const std::vector<NodeId>& nodeIds() const { return m_nodeIds; }
    [[nodiscard]] const std::vector<LinkId>& linkIds() const { return m_linkIds; }
    [[nodiscard]] const std::vector<NodeId>& annotationIds() const { return m_annotationIds; }

private:
    [[nodiscard]] Result<void> check(const Scene& scene) const;

    std::vector<Node> m_nodes; ///< empty while applied: they are in the scene
    std::vector<Link> m_links;
    std::vector<Annotation> m_annotations;
    std::vector<NodeId> m_nodeIds;
    std::vector<LinkId> m_linkIds;
    std::vector<NodeId> m_annotationIds;
    std::string m_text;
};

/// Adds one link.
class AddLinkEdit final : public Edit {
public:
    explicit AddLinkEdit(Link link);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return false; }
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override { return m_text; }
    [[nodiscard]] ChangeSet changes() const override;

    [[nodiscard]] const LinkId& linkId() const { return m_link.id; }

private:
    Link m_link;
    std::string m_text;
};

/// Removes nodes with everything in them and every link that touches them, annotations, further links, and the
/// experiment steps, objectives and expectations that name what is gone. Reverting puts each back where it stood.
class RemoveEdit final : public Edit {
public:
    explicit RemoveEdit(std::vector<NodeId> nodes, std::vector<LinkId> links = {});
    /// The same for one that was terminated and is gone.
    [[nodiscard]] static EditPtr terminated(const NodeId& node);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_nodes.empty() && m_links.empty(); }
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override { return m_text; }
    [[nodiscard]] ChangeSet changes() const override;

private:
    template <class T> struct Taken {
        std::size_t index;
        T element;
    };
    template <class T> using TakenList = std::vector<Taken<T>>;

    template <class T, class Goes> static TakenList<T> take(std::vector<T>& elements, Goes goes);
    template <class T> static void putBack(std::vector<T>& elements, TakenList<T>& taken);
    void describe();

    std::vector<NodeId> m_nodes;
    std::vector<LinkId> m_links;
    TakenList<Node> m_takenNodes;
    TakenList<Link> m_takenLinks;
    TakenList<ExperimentStep> m_takenSteps;
    TakenList<Objective> m_takenObjectives;
    TakenList<Expectation> m_takenExpectations;
    TakenList<Annotation> m_takenAnnotations;
    ChangeSet m_changes;
    std::string m_text;
};

/// Puts nodes and annotations into another place (empty: the map), each at a position there. Refuses a place inside the
/// node itself.
class ReparentEdit final : public Edit {
public:
    struct Move {
        NodeId id;
        NodeId parent;
        std::optional<Point> position;
    };
    explicit ReparentEdit(std::vector<Move> moves);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return !m_changedAnything; }
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    [[nodiscard]] Result<void> check(const Scene& scene) const;
    void swap(Scene& scene);

    std::vector<Move> m_moves; ///< where they go; while applied: where they came from
    bool m_changedAnything = false;
    bool m_changedParent = false; ///< of a node
};

} // namespace cloudyard
