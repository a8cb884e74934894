// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

#include <tl/expected.hpp>

namespace cloudyard {

/// What went wrong with something that may go wrong: a file, an input, a limit.
///
/// `what` is one sentence that a user understands. `where` names the line, node, link or key
/// ("line 12", "node web-a, setting slots"); empty when there is no such place. `expected` says
/// what would have been right, and may be empty. A failure inside the simulated cloud is a result,
/// never an Error.
struct Error {
    std::string what;
    std::string where = {};
    std::string expected = {};

    /// One sentence: "where: what (expected ...)".
    [[nodiscard]] std::string message() const
    {
        std::string text = where.empty() ? what : where + ": " + what;
        if (!expected.empty())
            text += " (expected " + expected + ")";
        return text;
    }
};

/// A value or an Error. Shaped like std::expected, which replaces it once C++23 is everywhere.
template <class T> using Result = tl::expected<T, Error>;

/// For `return fail("...", "...")` in a function that returns Result<T>.
[[nodiscard]] inline tl::unexpected<Error> fail(std::string what, std::string where = {},
                                                std::string expected = {})
{
    return tl::unexpected<Error>(Error{std::move(what), std::move(where), std::move(expected)});
}

} // namespace cloudyard
