// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/wellbeing.h"

namespace cloudyard {
namespace {

/// A line that is left and joined all the time counts as full a little before it is.
bool lineIsFull(const NodeView& view)
{
    return view.waitingLimit > 0 && view.waiting > 0 && view.waiting >= view.waitingLimit - view.waitingLimit / 20;
}

} // namespace

Wellbeing wellbeingOf(const CanvasItem& item, const ItemLive& live, bool running)
{
    if (!running || !live.known)
        return item.hint.isEmpty() ? Wellbeing::Unknown : Wellbeing::Warning;
    if (live.fault && item.isPlace())
        return Wellbeing::Silent;
    switch (live.view.state) {
    case NodeView::State::Ok: break;
    case NodeView::State::Warning: return lineIsFull(live.view) ? Wellbeing::Overloaded : Wellbeing::Warning;
    case NodeView::State::Failed: return Wellbeing::Failed;
    case NodeView::State::Off: return item.isCalled ? Wellbeing::Refusing : Wellbeing::Off;
    case NodeView::State::Starting: return Wellbeing::Starting;
    case NodeView::State::Ending: return Wellbeing::Warning;
    case NodeView::State::Gone: return Wellbeing::Off;
    case NodeView::State::PowerLost: return Wellbeing::Silent;
    }
    if (lineIsFull(live.view))
        return Wellbeing::Overloaded;
    return item.hint.isEmpty() ? Wellbeing::Ok : Wellbeing::Warning;
}

bool isDown(const ItemLive& live)
{
    using State = NodeView::State;
    const State state = live.view.state;
    return live.known && (state == State::Failed || state == State::Off || state == State::PowerLost);
}

bool isStarting(const ItemLive& live) { return live.known && live.view.state == NodeView::State::Starting; }

} // namespace cloudyard
