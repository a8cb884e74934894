// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/context.h"

namespace cloudyard {

// What every loss of power does, whatever stands without it: silence until it is over. Instances lose their work and
// boot afterwards; regional services keep what they hold and are heard of by nobody.
void losePower(Context& context, const FaultSpec& fault);
void regainPower(Context& context, const FaultSpec& fault);

} // namespace cloudyard
