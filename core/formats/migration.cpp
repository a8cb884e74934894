// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/migration.h"

#include <algorithm>

#include <fmt/format.h>

namespace cloudyard {

namespace {

std::string lineNumber(const JsonValue& value)
{
    return value.line == 0 ? std::string() : fmt::format("line {}", value.line);
}

Result<std::int64_t> formatOf(const JsonValue& root)
{
    if (!std::holds_alternative<JsonValue::Object>(root.data))
        return fail(fmt::format("the file holds {}", root.typeText()), lineNumber(root), "a scene, which is an object");
    const JsonValue* format = root.find("format");
    if (format == nullptr)
        return fail("\"format\" is missing", lineNumber(root), "a scene that begins with \"format\": 1");
    const auto* number = std::get_if<std::int64_t>(&format->data);
    if (number == nullptr || *number < 1)
        return fail("\"format\" is not the number of a format", lineNumber(*format), "\"format\": 1");
    return *number;
}

} // namespace

std::span<const Migration> sceneMigrations()
{
    return {}; // format 1 is the first
}

Result<void> migrate(JsonValue& root, std::span<const Migration> steps, std::int64_t newest)
{
    const Result<std::int64_t> format = formatOf(root);
    if (!format)
        return tl::unexpected<Error>(format.error());
    if (*format > newest)
        return fail(fmt::format("the scene has format {}, which this version cannot read", *format),
                    lineNumber(*root.find("format")), fmt::format("format {} or older", newest));
    for (std::int64_t at = *format; at < newest; ++at) {
        const auto step = std::ranges::find(steps, at, &Migration::from);
        if (step == steps.end())
            return fail(fmt::format("the scene has format {}, which is no longer read", *format));
        if (const Result<void> done = step->step(root); !done)
            return done;
        root.find("format")->data = at + 1;
    }
    return {};
}

} // namespace cloudyard
