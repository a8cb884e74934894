// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cloudyard {

/// Rows of text cells in aligned columns, two spaces apart; the first column and those marked so
/// are left-aligned. Widths are counted in characters of UTF-8. The last left-aligned column is not
/// padded.
class TextTable {
public:
    explicit TextTable(std::vector<std::string> header, std::vector<bool> left = {});
    void add(std::vector<std::string> row);
    [[nodiscard]] bool empty() const { return m_rows.size() == 1; }
    /// One line a row, each beginning with `indent`.
    [[nodiscard]] std::string text(std::string_view indent = "  ") const;

private:
    [[nodiscard]] bool isLeft(std::size_t column) const
    {
        return column == 0 || (column < m_left.size() && m_left[column]);
    }

    std::vector<bool> m_left;
    std::vector<std::vector<std::string>> m_rows;
};

/// 17280 as "17,280".
[[nodiscard]] std::string grouped(unsigned long long number);
/// Seconds in three digits with the unit that suits: "78.2 ms", "1.25 s", "0 s".
[[nodiscard]] std::string shortTime(double seconds);
/// Whether a stream that is a terminal should be coloured: not with NO_COLOR set, not with
/// TERM=dumb.
[[nodiscard]] bool wantsColour(int fileDescriptor);
/// The text in an ANSI colour (32 green, 31 red, 1 bold), or as it is.
[[nodiscard]] std::string coloured(std::string_view text, int code, bool colour);

} // namespace cloudyard
