// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/suggestion.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/text.h"

namespace cloudyard {

namespace {
constexpr std::size_t kLongestQuote = 60;
constexpr std::size_t kLongestSuggestion = 80;
} // namespace

std::string shownName(std::string_view name)
{
    const std::string_view start = beginning(name, kLongestQuote);
    std::string shown(start);
    std::ranges::replace_if(shown, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, ' ');
    return shown + (start.size() < name.size() ? "..." : "");
}

std::string inQuotes(std::string_view text)
{
    return '"' + shownName(text) + '"';
}

std::string didYouMean(std::string_view text, std::span<const std::string_view> names)
{
    if (text.size() > kLongestSuggestion)
        return {};
    const std::size_t nearest = closestName(text, names);
    return nearest < names.size() ? fmt::format(", did you mean \"{}\"?", names[nearest]) : std::string();
}

std::string eitherOf(std::span<const std::string_view> names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0)
            text += i + 1 == names.size() ? " or " : ", ";
        text += names[i];
    }
    return text;
}

} // namespace cloudyard
