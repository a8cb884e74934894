// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// Pulls a corner of a place. It never gets smaller than what it holds; the opposite corner stays.
class ResizeTool : public Tool {
public:
    ResizeTool(ToolHost& host, Preview& preview, const ItemRef& handle);
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;

private:
    [[nodiscard]] QRectF rectAt(QPointF screen) const;
    [[nodiscard]] Result<EditPtr> editFor(const QRectF& rect) const;

    NodeId m_id;
    ItemIndex m_item;
    int m_corner;
    QRectF m_least; ///< round what is in it, with padding
};

} // namespace cloudyard
