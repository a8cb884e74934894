// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/scheduled_actions.h"

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/units.h"

namespace cloudyard {
namespace {

constexpr std::string_view kExpectedAction =
    "actions such as \"at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8\"";

constexpr std::int64_t kMostMembers = 1000;

tl::unexpected<Error> notAnAction(std::string_view text)
{
    return fail(fmt::format("\"{}\" is no scheduled action", text), {}, std::string(kExpectedAction));
}

Result<void> readWhen(ScheduledAction& action, std::string_view text)
{
    if (text.starts_with("at ")) {
        const auto time = parseDuration(trimmed(text.substr(3)));
        if (!time)
            return tl::unexpected(time.error());
        action.once = SimTime{time->ns};
        return {};
    }
    auto table = Timetable::parse(text);
    if (!table)
        return tl::unexpected(table.error());
    action.timetable = *table;
    return {};
}

Result<void> readSizes(ScheduledAction& action, std::string_view text)
{
    for (const std::string_view part : splitText(text, ',')) {
        const std::string_view size = trimmed(part);
        const std::size_t space = size.find(' ');
        const std::string_view word = size.substr(0, space);
        const auto count = space == std::string_view::npos ? Result<std::int64_t>(tl::unexpected(Error{}))
                                                           : parseInteger(trimmed(size.substr(space + 1)));
        std::optional<std::int64_t>* of = word == "min"       ? &action.least
                                          : word == "max"     ? &action.most
                                          : word == "desired" ? &action.desired
                                                              : nullptr;
        if (of == nullptr || !count || *count < 0 || *count > kMostMembers)
            return notAnAction(size);
        *of = *count;
    }
    if (action.least.value_or(0) > action.most.value_or(kMostMembers))
        return fail(fmt::format("\"{}\" has a minimum above its maximum", trimmed(text)), {}, "min at most max");
    if (action.desired && (*action.desired < action.least.value_or(0) || *action.desired > action.most.value_or(kMostMembers)))
        return fail(fmt::format("\"{}\" wants what is outside its own limits", trimmed(text)), {},
                    "desired from min to max");
    return {};
}

} // namespace

SimTime ScheduledAction::after(SimTime now) const
{
    if (once != SimTime::never())
        return once > now ? once : SimTime::never();
    return timetable.after(now);
}

Result<std::vector<ScheduledAction>> parseScheduledActions(std::string_view text)
{
    std::vector<ScheduledAction> actions;
    for (const std::string_view part : splitText(text, ';')) {
        const std::string_view stated = trimmed(part);
        if (stated.empty())
            continue;
        const std::size_t colon = stated.find(':');
        if (colon == std::string_view::npos)
            return notAnAction(stated);
        ScheduledAction action;
        if (auto read = readWhen(action, trimmed(stated.substr(0, colon))); !read)
            return tl::unexpected(read.error());
        if (auto read = readSizes(action, stated.substr(colon + 1)); !read)
            return tl::unexpected(read.error());
        actions.push_back(std::move(action));
    }
    return actions;
}

} // namespace cloudyard
