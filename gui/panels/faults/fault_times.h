// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

#include "core/base/result.h"
#include "core/base/sim_time.h"

namespace cloudyard {

/// Times of faults as people write them. A clock time is minutes and seconds of the simulation, "1:30" or "1:02:30".

/// "now" gives nothing; "at 1:30", "1:30", "90 s" are times since the start, "in 20 s", "in 0:20" from `now` on.
[[nodiscard]] Result<std::optional<SimTime>> parseWhen(const QString& text, SimTime now);
/// "until restored" or nothing give nothing; "2 min", "90 s", "1:30" a duration, which must be positive.
[[nodiscard]] Result<std::optional<Duration>> parseHowLong(const QString& text);

/// "1:30", with tenths where they are not zero "1:30.5", hours where there are any. What a person reads, rounded.
[[nodiscard]] QString clockOf(SimTime time);
/// "at 1:30", or "now".
[[nodiscard]] QString whenText(std::optional<SimTime> at);
/// "2:00", or "until restored".
[[nodiscard]] QString howLongText(std::optional<Duration> duration);

} // namespace cloudyard
