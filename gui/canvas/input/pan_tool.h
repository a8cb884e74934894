// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Moves the view with the pointer, in whole pixels.
class PanTool : public Tool {
public:
    PanTool(ToolHost& host, Preview& preview, const ToolEvent& press);
    void move(const ToolEvent& event) override;
    void release(const ToolEvent&) override {}

private:
    QPointF m_last;
};

} // namespace cloudyard
