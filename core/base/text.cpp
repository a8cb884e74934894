// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cloudyard {

namespace {

constexpr std::string_view kSpaces = " \t\r\n";

/// The plain letters for U+00C0 to U+017F, the Latin letters with marks; a blank where there is
/// none.
constexpr std::array<std::string_view, 192> kPlainLetters{
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // U+00C0
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "ss", // U+00D0
    "a", "a", "a",  "a",  "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i",  "i",  // U+00E0
    "d", "n", "o",  "o",  "o", "o", "o",  "",  "o", "u", "u", "u", "u", "y", "th", "y",  // U+00F0
    "a", "a", "a",  "a",  "a", "a", "c",  "c", "c", "c", "c", "c", "c", "c", "d",  "d",  // U+0100
    "d", "d", "e",  "e",  "e", "e", "e",  "e", "e", "e", "e", "e", "g", "g", "g",  "g",  // U+0110
    "g", "g", "g",  "g",  "h", "h", "h",  "h", "i", "i", "i", "i", "i", "i", "i",  "i",  // U+0120
    "i", "i", "ij", "ij", "j", "j", "k",  "k", "k", "l", "l", "l", "l", "l", "l",  "l",  // U+0130
    "l", "l", "l",  "n",  "n", "n", "n",  "n", "n", "n", "n", "n", "o", "o", "o",  "o",  // U+0140
    "o", "o", "oe", "oe", "r", "r", "r",  "r", "r", "r", "s", "s", "s", "s", "s",  "s",  // U+0150
    "s", "s", "t",  "t",  "t", "t", "t",  "t", "u", "u", "u", "u", "u", "u", "u",  "u",  // U+0160
    "u", "u", "u",  "u",  "w", "w", "y",  "y", "y", "z", "z", "z", "z", "z", "z",  "s",  // U+0170
};

/// The plain letters for the two-byte character that begins at `at`, or nothing.
std::string_view plainLetters(std::string_view text, std::size_t at)
{
    const auto first = static_cast<unsigned char>(text[at]);
    if (first < 0xc3 || first > 0xc5 || at + 1 == text.size())
        return {};
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if (second < 0x80 || second > 0xbf)
        return {};
    return kPlainLetters[static_cast<std::size_t>((first - 0xc3) * 64 + (second - 0x80))];
}

bool joinsWords(char c)
{
    return kSpaces.find(c) != std::string_view::npos || c == '-' || c == '_' || c == '\'';
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Letters to add, drop or replace to turn one text into the other (Levenshtein).
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, diagonal + 1, row[j] + 1});
        }
    }
    return row.back();
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

std::string_view beginning(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0) == 0x80)
        --most;
    return text.substr(0, most);
}

std::vector<std::string_view> splitText(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(separator); at != std::string_view::npos;
         at = text.find(separator, from)) {
        parts.push_back(text.substr(from, at - from));
        from = at + 1;
    }
    parts.push_back(text.substr(from));
    return parts;
}

std::vector<std::string_view> splitWords(std::string_view text)
{
    std::vector<std::string_view> words;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const std::string_view word = text.substr(0, text.find_first_of(kSpaces));
        words.push_back(word);
        text.remove_prefix(word.size());
    }
    return words;
}

std::string foldText(std::string_view text)
{
    std::string folded;
    text = trimmed(text);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view plain = plainLetters(text, i);
        if (!plain.empty()) {
            folded += plain;
            ++i;
        } else if (!joinsWords(text[i])) {
            folded += lower(text[i]);
        } else if (!folded.empty() && folded.back() != ' ') {
            folded += ' ';
        }
    }
    return folded;
}

std::string grouped(unsigned long long number)
{
    const std::string digits = std::to_string(number);
    std::string text;
    for (std::size_t at = 0; at < digits.size(); ++at) {
        if (at != 0 && (digits.size() - at) % 3 == 0)
            text += ',';
        text += digits[at];
    }
    return text;
}

std::size_t closestName(std::string_view text, std::span<const std::string_view> names)
{
    const std::string wanted = foldText(text);
    if (wanted.empty())
        return names.size();
    std::size_t best = names.size();
    std::size_t fewestEdits = wanted.size() / 3 + 1;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name = foldText(names[i]);
        if (name.starts_with(wanted))
            return i;
        const std::size_t edits = editDistance(wanted, name);
        if (edits < fewestEdits) {
            fewestEdits = edits;
            best = i;
        }
    }
    return best;
}

} // namespace cloudyard
