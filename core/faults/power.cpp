// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/power.h"

namespace cloudyard {

void losePower(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} has lost power", .severity = Severity::Bad, .node = fault.node});
    context.cutPower(fault.node);
}

void regainPower(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} has power again", .severity = Severity::Good, .node = fault.node});
    context.restorePower(fault.node);
}

} // namespace cloudyard
