// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

#include "core/engine/observer.h"
#include "core/session/frame.h"

namespace cloudyard {

/// What a packet that brings no error is drawn as. `repeated`: not the first attempt, or not the
/// first time that a stored item is received. Items on their way to an owner are deliveries; polls,
/// acknowledgements, deletes and checks are housekeeping.
[[nodiscard]] constexpr FlightState flightState(CallClass callClass, bool isReply,
                                                bool carriesMessage, bool repeated)
{
    switch (callClass) {
    case CallClass::Request:
        if (isReply)
            return FlightState::Response;
        return repeated ? FlightState::Retry : FlightState::Request;
    case CallClass::Send:
    case CallClass::Publish:
        if (isReply)
            return FlightState::Housekeeping;
        return repeated ? FlightState::Retry : FlightState::Delivery;
    case CallClass::Deliver:
        if (isReply)
            return FlightState::Housekeeping;
        return repeated ? FlightState::Redelivery : FlightState::Delivery;
    case CallClass::Receive:
        if (!isReply || !carriesMessage)
            return FlightState::Housekeeping;
        return repeated ? FlightState::Redelivery : FlightState::Delivery;
    case CallClass::Delete:
    case CallClass::HealthCheck:
    case CallClass::Control:
    case CallClass::ChangeVisibility:
        break;
    }
    return FlightState::Housekeeping;
}

namespace detail {

/// All answers, so that a hop costs one look-up: class, error, repeated, carries a message, reply.
inline constexpr auto kFlightStates = [] {
    std::array<FlightState, kCallClasses * 16> states{};
    for (std::size_t key = 0; key < states.size(); ++key)
        states[key] = (key & 8) != 0 ? FlightState::Error
                                     : flightState(static_cast<CallClass>(key / 16), (key & 1) != 0,
                                                   (key & 2) != 0, (key & 4) != 0);
    return states;
}();

} // namespace detail

/// What a hop is drawn as; whatever carries an error is drawn as one. Any thread; constant.
[[nodiscard]] inline FlightState flightState(const Hop& hop)
{
    const std::size_t key = static_cast<std::size_t>(hop.callClass) * 16 +
                            (hop.carriesError ? 8u : 0u) + (hop.attempt > 0 ? 4u : 0u) +
                            (hop.carriesMessage ? 2u : 0u) + (hop.isReply ? 1u : 0u);
    return detail::kFlightStates[key];
}

} // namespace cloudyard
