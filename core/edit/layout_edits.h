// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/edit/edit.h"

namespace cloudyard {

/// Edits of presentation alone: no result of a run depends on them, so `changes().isCosmetic` holds. What they say of
/// nodes holds for annotations too.

/// Moves nodes inside their parents, as a drag or the arrow keys do. No position: placed automatically.
class MoveEdit final : public Edit {
public:
    struct Move {
        NodeId id;
        std::optional<Point> position;
    };
    explicit MoveEdit(std::vector<Move> moves);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override;
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    std::vector<Move> m_after;
    std::vector<std::optional<Point>> m_before;
};

/// Gives a node another box, or folds it (annotations do not fold). No size: sized automatically by what it holds.
class ResizeEdit final : public Edit {
public:
    struct Box {
        std::optional<Point> position;
        std::optional<Extent> size;
        bool collapsed = false;
        bool operator==(const Box&) const = default;
    };
    ResizeEdit(NodeId id, Box box);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    void put(Scene& scene, const Box& box) const;

    NodeId m_id;
    Box m_before;
    Box m_after;
};

/// Locks and groups nodes, or frees them of that.
class HoldEdit final : public Edit {
public:
    struct Hold {
        NodeId id;
        bool locked = false;
        std::string group;
        bool operator==(const Hold&) const = default;
    };
    HoldEdit(std::vector<Hold> holds, std::string text);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override { return m_text; }
    [[nodiscard]] ChangeSet changes() const override;

private:
    std::vector<Hold> m_before;
    std::vector<Hold> m_after;
    std::string m_text;
};

/// Gives an annotation other words or another tint, and with them the size that they need.
class AnnotationEdit final : public Edit {
public:
    struct Look {
        std::string text;
        std::string tint;
        std::optional<Extent> size = {}; ///< none: stays as it is
        bool operator==(const Look&) const = default;
    };
    AnnotationEdit(NodeId id, Look look);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override;
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override;
    [[nodiscard]] ChangeSet changes() const override;

private:
    NodeId m_id;
    Look m_before; ///< its size whatever it was, also none
    Look m_after;
};

/// Leads a link through other points.
class RouteEdit final : public Edit {
public:
    RouteEdit(LinkId id, std::vector<Point> via);

    [[nodiscard]] Result<void> apply(Scene& scene) override;
    void revert(Scene& scene) override;
    [[nodiscard]] bool isNoOp() const override { return m_before == m_after; }
    [[nodiscard]] bool mergeWith(const Edit& next) override;
    [[nodiscard]] std::size_t bytes() const override;
    [[nodiscard]] std::string text() const override { return "Route link " + m_id.str(); }
    [[nodiscard]] ChangeSet changes() const override;

private:
    LinkId m_id;
    std::vector<Point> m_before;
    std::vector<Point> m_after;
};

} // namespace cloudyard
