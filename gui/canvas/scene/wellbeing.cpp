// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/wellbeing.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {
namespace {

constexpr std::int64_t kSecond = 1'000'000'000; ///< ns
constexpr std::int64_t kBlink = 20'000'000;     ///< ns: a countdown from 15 begins with 15
constexpr double kFewEnded = 0.5; ///< per second: of fewer a share says nothing

} // namespace

/// A line that is left and joined all the time counts as full a little before it is.
bool lineIsFull(const NodeView& view)
{
    return view.waitingLimit > 0 && view.waiting > 0 && view.waiting >= view.waitingLimit - view.waitingLimit / 20;
}

int failingPercent(const ItemLive& live)
{
    return live.known ? failingPercent(live.failureRate, live.completionRate) : 0;
}

int failingPercent(double failures, double completions)
{
    const double ended = failures + completions;
    return ended >= kFewEnded ? static_cast<int>(std::round(100 * failures / ended)) : 0;
}

std::int64_t secondsLeft(SimTime until, SimTime now)
{
    return std::max<std::int64_t>(1, ((until - now).ns - kBlink + kSecond - 1) / kSecond);
}

std::int64_t secondsSince(SimTime since, SimTime now) { return std::max<std::int64_t>(0, (now - since).ns) / kSecond; }

Wellbeing wellbeingOf(const CanvasItem& item, const ItemLive& live, bool running)
{
    if (!running || !live.known)
        return item.hint.isEmpty() ? Wellbeing::Unknown : Wellbeing::Warning;
    if (live.fault && item.isPlace())
        return live.view.state == NodeView::State::PowerLost ? Wellbeing::Silent : Wellbeing::Warning;
    switch (live.view.state) {
    case NodeView::State::Ok: break;
    case NodeView::State::Warning: return lineIsFull(live.view) ? Wellbeing::Overloaded : Wellbeing::Warning;
    case NodeView::State::Failed: return Wellbeing::Failed;
    case NodeView::State::Off: return item.isCalled ? Wellbeing::Refusing : Wellbeing::Failed;
    case NodeView::State::Starting: return Wellbeing::Starting;
    case NodeView::State::Ending: return Wellbeing::Warning;
    case NodeView::State::Gone: return Wellbeing::Off;
    case NodeView::State::PowerLost: return Wellbeing::Silent;
    }
    if (lineIsFull(live.view))
        return Wellbeing::Overloaded;
    const bool manyFail = !item.isPlace() && failingPercent(live) >= kManyFail;
    return item.hint.isEmpty() && !manyFail ? Wellbeing::Ok : Wellbeing::Warning;
}

bool isDown(const ItemLive& live)
{
    using State = NodeView::State;
    const State state = live.view.state;
    return live.known && (state == State::Failed || state == State::Off || state == State::PowerLost);
}

bool isStarting(const ItemLive& live) { return live.known && live.view.state == NodeView::State::Starting; }

} // namespace cloudyard
