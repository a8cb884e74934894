// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/file_name.h"

#include <algorithm>

#include "core/base/text.h"

namespace cloudyard {
namespace {

constexpr std::size_t kLongestFileName = 200;

bool isPlain(char c) { return static_cast<unsigned char>(c) >= ' ' && c != '\x7f' && c != '\\' && c != ':'; }

} // namespace

Result<void> checkFileName(std::string_view name)
{
    constexpr std::string_view kExpected =
        "a file in the scene's folder, such as \"monday.csv\" or \"traces/monday.csv\"";
    const auto refuse = [&](std::string_view why) {
        return tl::unexpected(Error{std::string(why), {}, std::string(kExpected)});
    };
    if (name.empty())
        return {};
    if (name.size() > kLongestFileName || !std::ranges::all_of(name, isPlain))
        return refuse("that is no name of a file");
    for (const std::string_view part : splitText(name, '/'))
        if (part.empty() || part == "." || part == "..")
            return refuse("the file would not lie in the scene's folder");
    return {};
}

} // namespace cloudyard
