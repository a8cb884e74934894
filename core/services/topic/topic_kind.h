// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distribution.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// A standard topic: what is published goes to every subscription as a copy of its own.
struct TopicSettings {
    Distribution publishLatency;
};

extern const ServiceKind kTopicKind;

} // namespace cloudyard
