// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cloudyard {

/// Small pure functions on UTF-8 text that read no locale. Any thread.

/// Without spaces, tabs and line breaks at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// At most the first `most` bytes of a text, not cut inside a character.
[[nodiscard]] std::string_view beginning(std::string_view text, std::size_t most);

/// The parts between separators, each as it is; "a,,b" has three. An empty text has one empty part.
[[nodiscard]] std::vector<std::string_view> splitText(std::string_view text, char separator);

/// The words of a text: its longest parts without spaces and tabs.
[[nodiscard]] std::vector<std::string_view> splitWords(std::string_view text);

/// The text by which names are compared: lower case, Latin letters without their marks ("São Paulo"
/// and "SAO PAULO" give "sao paulo"), runs of spaces, hyphens, underscores and apostrophes as one
/// space. Other letters, and bytes that are not UTF-8, stay as they are.
[[nodiscard]] std::string foldText(std::string_view text);

/// 17280 as "17,280".
[[nodiscard]] std::string grouped(unsigned long long number);

/// The index in `names` of the one that was probably meant by `text`, for "did you mean ...?": the
/// first that begins with it, else the one with the fewest edits, if those are at most a third of
/// its letters. names.size() when none is near. Compares by foldText; linear in the letters of all
/// names.
[[nodiscard]] std::size_t closestName(std::string_view text,
                                      std::span<const std::string_view> names);

} // namespace cloudyard
