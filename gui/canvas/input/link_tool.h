// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/edit/compose_links.h"
#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Draws a new link from a card, or leads an end of a link elsewhere. Cards it may end at are marked; over one where it
/// may not, the reason stands at the pointer and releasing there adds nothing. A new link that is dropped on free
/// ground asks what shall stand there.
class LinkTool : public Tool {
public:
    /// A new link from a card.
    LinkTool(ToolHost& host, Preview& preview, NodeId from);
    /// A link whose other end stays where it is.
    LinkTool(ToolHost& host, Preview& preview, const Link& link, LinkEnd dragged);
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    [[nodiscard]] bool keepsPreview() const override { return m_asks; }

private:
    [[nodiscard]] const Scene& scene() const { return m_without ? *m_without : host().scene(); }
    [[nodiscard]] ItemIndex targetOf(const ToolEvent& event) const;
    [[nodiscard]] ItemIndex nearlyMet(QPointF position) const;
    [[nodiscard]] Result<LinkMeaning> mayEndAt(const NodeId& other) const;
    void addLink(const NodeId& to);
    void relink(const NodeId& other);

    NodeId m_fixed;
    LinkEnd m_fixedEnd = LinkEnd::From;
    std::optional<LinkId> m_link;   ///< that is led elsewhere
    std::optional<Scene> m_without; ///< the scene without it
    std::vector<ItemIndex> m_legal;
    bool m_asks = false;
};

/// All cards that a new link from (or to) this one may lead to (or from).
[[nodiscard]] std::vector<ItemIndex> legalEnds(const ToolHost& host, const Scene& scene, const NodeId& fixed,
                                               LinkEnd fixedEnd = LinkEnd::From);

} // namespace cloudyard
