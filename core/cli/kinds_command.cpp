// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <vector>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/cli/commands.h"
#include "core/cli/kind_pages.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

int refuseKind(const std::string& kind)
{
    std::vector<std::string_view> names;
    for (const KindDescriptor* known : vocabulary().kinds)
        names.push_back(known->id);
    for (const FaultDescriptor* known : vocabulary().faults)
        names.push_back(known->id);
    const std::size_t near = closestName(kind, names);
    printError(fmt::format("there is no kind \"{}\" ({})", kind,
                           near < names.size()
                               ? fmt::format("perhaps {}", names[near])
                               : fmt::format("known are {}", fmt::join(names, ", "))));
    return kBadInput;
}

} // namespace

int kindsCommand(const std::string& kind, bool json)
{
    if (kind.empty()) {
        fmt::print("{}", json ? jsonOfAll(vocabulary()) : listOfKinds(vocabulary()));
        return kWell;
    }
    if (const KindDescriptor* known = vocabulary().kind(kind)) {
        fmt::print("{}", json ? jsonOf(*known, vocabulary()) + "\n" : pageOf(*known, vocabulary()));
        return kWell;
    }
    if (const FaultDescriptor* known = vocabulary().fault(kind)) {
        fmt::print("{}", json ? jsonOf(*known) + "\n" : pageOf(*known));
        return kWell;
    }
    return refuseKind(kind);
}

} // namespace cloudyard
