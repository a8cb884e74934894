// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cloudyard {

/// Rows of text cells in aligned columns, two spaces apart; the first column and those marked so
/// are left-aligned. Widths are counted in characters of UTF-8, colour codes left out. The last
/// left-aligned column is not padded.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header, std::vector<bool> left = {});
    void add(std::vector<std::string> row);
    [[nodiscard]] bool empty() const { return m_rows.size() == 1; }
    /// Leaves columns out, by their headers, the first of these first, until a line with this
    /// indent is at most `width` wide (0: any width) or none of them is left. Returns what went.
    std::vector<std::string> narrow(std::size_t width, std::span<const std::string_view> dispensable,
                                    std::size_t indent = 2);
    /// One line a row, each beginning with `indent`.
    [[nodiscard]] std::string text(std::string_view indent = "  ") const;

private:
    [[nodiscard]] bool isLeft(std::size_t column) const
    {
        return column == 0 || (column < m_left.size() && m_left[column]);
    }

    [[nodiscard]] std::vector<std::size_t> widths() const;
    void drop(std::size_t column);

    std::vector<bool> m_left;
    std::vector<std::vector<std::string>> m_rows;
};

/// A text whose lines are broken at blanks so that they are at most `width` wide, where that can be
/// done; later parts of each begin with `indent` blanks. 0: as it is.
[[nodiscard]] std::string wrapped(std::string_view text, std::size_t width, std::size_t indent);

/// How wide a line on this file descriptor may be: COLUMNS if set, else that of the terminal; 0:
/// any.
[[nodiscard]] std::size_t lineWidth(int fileDescriptor);

/// Seconds in three digits with the unit that suits: "78.2 ms", "1.25 s", "0 s".
[[nodiscard]] std::string shortTime(double seconds);
/// Whether a stream that is a terminal should be coloured: not with NO_COLOR set, not with
/// TERM=dumb.
[[nodiscard]] bool wantsColour(int fileDescriptor);
/// The text in an ANSI colour (32 green, 31 red, 1 bold), or as it is.
[[nodiscard]] std::string coloured(std::string_view text, int code, bool colour);

} // namespace cloudyard
