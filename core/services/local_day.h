// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sim_time.h"
#include "core/model/scene.h"

namespace cloudyard {

/// By whose clock a scene lives: the local time that the load of its clients follows. Hours are those of a day of 24,
/// however long the day is; an hour for 15 degrees of longitude, midnight at Greenwich at time zero. Pure; any thread.

/// The length of the day that clients of the scene live by; zero where none does, or where their days differ in length,
/// for then it is not one time of day for all. Linear in the number of nodes.
[[nodiscard]] Duration localDayOf(const Scene& scene);

/// What time it is at a longitude (degrees east): hours from 0 on, below 24. The day is longer than zero.
[[nodiscard]] double localHours(Duration day, SimTime now, double longitude);

} // namespace cloudyard
