// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/services/timetable.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// A clock that sends to queues and topics.
struct ScheduleSettings {
    Timetable timetable;
    std::int64_t items = 1;  ///< along each link, each time
    std::int64_t batch = 1;  ///< of them in one call
    Duration window;         ///< flexible: each time it comes so much later at most
};

extern const ServiceKind kScheduleKind;

} // namespace cloudyard
