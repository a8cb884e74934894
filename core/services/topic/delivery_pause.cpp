// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>

#include "core/base/math.h"
#include "core/services/topic/topic.h"

namespace cloudyard {
namespace {

/// The phases of a delivery policy; pauses in seconds.
struct Phases {
    std::uint32_t immediate;
    std::uint32_t before; ///< the back-off, after the shortest pause
    std::uint32_t backoff;
    double shortest;
    double longest;
    std::uint32_t after;
    BackoffFunction function;
};

constexpr Phases kManaged{3, 2, 10, 1, 20, 100'000, BackoffFunction::Geometric};
constexpr Phases kCustomer{0, 2, 10, 10, 600, 38, BackoffFunction::Geometric};

/// All retries to a web endpoint together take no longer. @source SNS message delivery retries.
constexpr Duration kLongestHttp = Duration::seconds(3'600);

double backoffPause(const Phases& phases, std::uint32_t step)
{
    const double part = phases.backoff < 2 ? 0 : static_cast<double>(step) / static_cast<double>(phases.backoff - 1);
    const double ratio = phases.longest / phases.shortest;
    switch (phases.function) {
    case BackoffFunction::Linear: return phases.shortest + (phases.longest - phases.shortest) * part;
    case BackoffFunction::Arithmetic: return phases.shortest + (phases.longest - phases.shortest) * part * part;
    case BackoffFunction::Geometric: return phases.shortest * repro::pow(ratio, part);
    case BackoffFunction::Exponential: return phases.shortest * repro::pow(ratio, part * part);
    }
    return phases.shortest;
}

Phases phasesOf(const HttpRetries& http)
{
    const auto whole = [](std::int64_t count) { return static_cast<std::uint32_t>(std::max<std::int64_t>(count, 0)); };
    return {whole(http.atOnce),
            whole(http.shortest),
            whole(http.retries - http.atOnce - http.shortest - http.longest),
            http.least.toSeconds(),
            std::max(http.most, http.least).toSeconds(),
            whole(http.longest),
            http.function};
}

std::optional<Duration> pauseIn(const Phases& phases, std::uint32_t step)
{
    if (step < phases.immediate)
        return Duration{};
    step -= phases.immediate;
    if (step < phases.before)
        return Duration::fromSeconds(phases.shortest);
    step -= phases.before;
    if (step < phases.backoff)
        return Duration::fromSeconds(backoffPause(phases, step));
    if (step - phases.backoff < phases.after)
        return Duration::fromSeconds(phases.longest);
    return std::nullopt;
}

} // namespace

std::optional<Duration> deliveryPause(DeliveryPolicy policy, std::uint32_t attempt, const HttpRetries& http)
{
    if (policy != DeliveryPolicy::Http)
        return pauseIn(policy == DeliveryPolicy::Managed ? kManaged : kCustomer, attempt - 1);
    const Phases phases = phasesOf(http);
    if (std::int64_t{attempt} > http.retries)
        return std::nullopt;
    Duration total;
    for (std::uint32_t step = 0; step < attempt; ++step)
        total += pauseIn(phases, step).value_or(Duration{});
    return total > kLongestHttp ? std::nullopt : pauseIn(phases, attempt - 1);
}

} // namespace cloudyard
