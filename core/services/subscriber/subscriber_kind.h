// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/distribution.h"
#include "core/services/service_kind.h"

namespace cloudyard {

enum class Protocol : std::uint8_t { Push, Email, Sms, Http };

/// People who get notifications: on their phones, by mail or as text messages; or a web endpoint.
struct SubscriberSettings {
    Protocol protocol = Protocol::Push;
    std::string city = "Dublin";
    std::optional<Distribution> delay; ///< unset: what is usual for the protocol
    double failure = 0;
    double gone = 0;
    std::int64_t people = 1;
    double unsubscribe = 0;
    std::optional<Duration> confirmsAfter; ///< email: unset, nobody confirms a deactivated subscription again
    Duration lastMile = Duration::milliseconds(12);

    [[nodiscard]] Distribution usualDelay() const;
};

extern const ServiceKind kSubscriberKind;

} // namespace cloudyard
