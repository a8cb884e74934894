// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace cloudyard {

/// A name of a file as an error shows it: cut to a readable length, without line breaks.
[[nodiscard]] std::string shownName(std::string_view name);

/// A text of a file as an error quotes it: in quotation marks, cut to a readable length.
[[nodiscard]] std::string inQuotes(std::string_view text);

/// `"..., did you mean "x"?"` for the name that was probably meant, or an empty text if none is near. Starts with a
/// comma, so that it can follow any sentence. Bounded cost: very long texts get no suggestion.
[[nodiscard]] std::string didYouMean(std::string_view text, std::span<const std::string_view> names);

/// "a", "a or b", "a, b or c".
[[nodiscard]] std::string eitherOf(std::span<const std::string_view> names);

} // namespace cloudyard
