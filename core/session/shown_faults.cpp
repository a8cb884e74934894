// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/shown_faults.h"

#include <algorithm>

namespace cloudyard {
namespace {

bool actAlike(const FaultSpec& one, const FaultSpec& other)
{
    return one.active && other.active && one.kind == other.kind && one.node == other.node && one.link == other.link;
}

} // namespace

std::vector<ShownFault> shownFaults(std::span<const FaultSpec> faults)
{
    std::vector<FaultSpec> sorted(faults.begin(), faults.end());
    std::erase_if(sorted, [](const FaultSpec& fault) { return fault.over; });
    std::ranges::stable_sort(sorted, {}, &FaultSpec::from);
    std::vector<ShownFault> shown;
    for (const FaultSpec& fault : sorted) {
        const auto same = std::ranges::find_if(shown, [&](const ShownFault& s) { return actAlike(s.fault, fault); });
        if (same == shown.end()) {
            shown.push_back({fault, {}});
            continue;
        }
        same->alike.push_back(fault.id);
        same->fault.to = std::max(same->fault.to, fault.to);
    }
    return shown;
}

} // namespace cloudyard
