// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kind_descriptor.h"

namespace cloudyard::testing {

/// A vocabulary that looks like the real one (clients, region, zone, load-balancer, instance,
/// queue, topic, subscriber; three faults) but does not change with it: for tests of model, edit
/// and formats.
[[nodiscard]] const Vocabulary& testVocabulary();

} // namespace cloudyard::testing
