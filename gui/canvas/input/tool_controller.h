// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Decides which tool a gesture belongs to, and owns it while it lasts. Between gestures it selects and hovers.
///
/// A click selects (Shift or Ctrl: adds or takes away); a drag moves cards, places by their header and frames by their
/// title or border (anywhere once they are selected), groups also by their handle, a pin to another real place,
/// links from a port, the end of the selected link to another card, resizes from a handle, pans with the middle button
/// or with Space held, and spans a rubber band elsewhere. Esc rolls back what is going on, else clears the selection.
/// Nothing happens below the system's drag distance.
class ToolController {
public:
    explicit ToolController(ToolHost& host) : m_host(host) {}

    void press(const ToolEvent& event);
    void move(const ToolEvent& event);
    void release(const ToolEvent& event);
    /// A modifier key went down or up while the pointer rests.
    void modifiersChanged(Qt::KeyboardModifiers modifiers);
    void doubleClick(const ToolEvent& event);
    void leave();
    /// False when there was nothing to cancel.
    bool cancel();
    void setSpaceHeld(bool held);

    [[nodiscard]] bool isBusy() const { return m_tool != nullptr; }
    [[nodiscard]] const Preview& preview() const { return m_preview; }
    [[nodiscard]] Preview& preview() { return m_preview; }
    [[nodiscard]] const ItemRef& hovered() const { return m_hovered; }
    /// What the hit test may find grabbable now: ports of the hovered card, handles of the selected place.
    [[nodiscard]] Grabbable grabbable() const;
    /// After the scene has changed.
    void forget();

private:
    void hover(const ToolEvent& event);
    void begin(const ToolEvent& event);
    void click(const ToolEvent& event);
    void selectWithGroup(const ItemRef& item);
    void selectGroup(const NodeId& member);
    void noteGroup(const ToolEvent& event);
    void end(bool keepPreview = false);

    ToolHost& m_host;
    Preview m_preview;
    std::unique_ptr<Tool> m_tool;
    ItemRef m_hovered;
    NodeId m_grouped; ///< one of the group that shows its handle, as long as the pointer is on or in it
    ToolEvent m_pressed;
    ToolEvent m_last; ///< where the pointer is
    bool m_isPressed = false;
    bool m_spaceHeld = false;
};

} // namespace cloudyard
