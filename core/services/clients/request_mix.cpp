// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/request_mix.h"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "core/services/message_size.h"

namespace cloudyard {
namespace {

constexpr std::string_view kExample = "classes such as \"read 90 %; write keys 1000 zipf 1 size exponential 2 KiB\"";
constexpr std::size_t kLongestName = 40;

using Words = std::vector<std::string_view>;
using Part = RequestMix::Part;

tl::unexpected<Error> refuseClass(std::string_view part, std::string_view why)
{
    return tl::unexpected(
        Error{fmt::format("the class \"{}\" {}", beginning(part, 60), why), {}, std::string(kExample)});
}

bool isWord(std::string_view word) { return word == "size" || word == "keys"; }

bool isName(std::string_view name)
{
    const auto fits = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    };
    return !name.empty() && name.size() <= kLongestName && std::ranges::all_of(name, fits) && !isWord(name);
}

/// What stands between "size" and the next word that means something.
std::optional<Distribution> sizeFrom(const Words& words)
{
    std::string text;
    for (const std::string_view word : words)
        text.append(word).append(" ");
    const auto size = MessageSize::parse(text);
    return size ? size->distribution() : std::nullopt;
}

/// "1000" or "1000 zipf 1.1".
std::optional<Zipf> keysFrom(const Words& words)
{
    if (words.size() != 1 && !(words.size() == 3 && words[1] == "zipf"))
        return std::nullopt;
    const Result<std::int64_t> keys = parseInteger(words[0]);
    const Result<double> exponent = words.size() == 3 ? parseNumber(words[2]) : Result<double>(0.0);
    if (!keys || *keys < 1 || *keys > Zipf::kMostKeys || !exponent || !(*exponent >= 0) ||
        !(*exponent <= Zipf::kMostExponent))
        return std::nullopt;
    return Zipf(static_cast<std::uint32_t>(*keys), *exponent);
}

/// "70 %", "70%" or nothing, at the front.
bool takeShare(Words& words, double& share)
{
    if (words.empty() || isWord(words.front()))
        return true;
    const bool isSplit = words.size() > 1 && words[1] == "%";
    if (!isSplit && !words[0].ends_with('%'))
        return false;
    const auto percent = parseNumber(isSplit ? words[0] : words[0].substr(0, words[0].size() - 1));
    if (!percent || !(*percent >= 0) || !(*percent <= 100))
        return false;
    share = *percent / 100;
    words.erase(words.begin(), words.begin() + (isSplit ? 2 : 1));
    return true;
}

/// All that a class is, so that equal ones have equal names for their draws.
std::uint64_t stableOf(const RequestClass& of)
{
    return hashText(fmt::format("class {} size {} keys {} {}", of.name, of.size ? of.size->text() : "",
                                of.keys.universe(), formatNumber(of.keys.exponent())));
}

Result<Part> partFrom(std::string_view text)
{
    Words words = splitWords(text);
    Part part;
    if (!isName(words.front()))
        return refuseClass(text, "begins with no name");
    part.of.name = words.front();
    words.erase(words.begin());
    if (!takeShare(words, part.share))
        return refuseClass(text, "has no share after its name: a number from 0 to 100 and %");
    while (!words.empty()) {
        const std::string_view what = words.front();
        const auto end = std::find_if(words.begin() + 1, words.end(), isWord);
        const Words own(words.begin() + 1, end);
        words.erase(words.begin(), end);
        if (what == "size" && (part.of.size = sizeFrom(own)))
            continue;
        if (what == "size")
            return refuseClass(
                text, "has no size that is understood: \"4 KiB\", \"exponential 4 KiB\", \"uniform 1 KiB 9 KiB\" or "
                      "\"lognormal 4 KiB 0.5\"");
        const auto keys = what == "keys" ? keysFrom(own) : std::nullopt;
        if (!keys)
            return refuseClass(text, what == "keys"
                                    ? "has no keys that are understood: \"keys 1000\" or \"keys 1000 zipf 1.1\""
                                    : fmt::format("goes on with \"{}\"", what));
        part.of.keys = *keys;
    }
    part.of.stable = stableOf(part.of);
    return part;
}

} // namespace

Result<RequestMix> RequestMix::parse(std::string_view text)
{
    RequestMix mix;
    double stated = 0;
    std::size_t open = 0;
    std::string lines(text);
    std::ranges::replace_if(lines, [](char c) { return c == ',' || c == '\n'; }, ';');
    for (const std::string_view piece : splitText(lines, ';')) {
        if (trimmed(piece).empty())
            continue;
        auto part = partFrom(trimmed(piece));
        if (!part)
            return tl::unexpected<Error>(part.error());
        if (std::ranges::any_of(mix.m_parts, [&](const Part& other) { return other.of.name == part->of.name; }))
            return refuseClass(trimmed(piece), "was there before");
        stated += std::max(part->share, 0.0);
        open += part->share < 0 ? 1 : 0;
        mix.m_parts.push_back(*std::move(part));
    }
    if (mix.m_parts.size() > kMostClasses)
        return tl::unexpected(Error{"there are too many classes", {}, fmt::format("at most {}", kMostClasses)});
    if (stated > 1 + 1e-9)
        return tl::unexpected(Error{"the shares of the classes are more than 100 %", {}, std::string(kExample)});
    for (Part& part : mix.m_parts)
        if (part.share < 0)
            part.share = std::max(0.0, 1 - stated) / static_cast<double>(open);
    return mix;
}

} // namespace cloudyard
