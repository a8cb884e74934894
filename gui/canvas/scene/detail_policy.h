// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace cloudyard {

/// How much of a card is drawn.
enum class CardDetail : std::uint8_t {
    Dot,   ///< a dot of its state
    Chip,  ///< a rounded rect with a stripe of its state
    Icon,  ///< + icon tile and state dot; where there is room name and first number instead
    Title, ///< + title and one line of numbers
    Full,  ///< + slot bar or sparkline, second line of numbers
    Inside, ///< what is in it: its waiting line and its slots one by one, or how its first number went
};

enum class PlaceDetail : std::uint8_t {
    Summary, ///< box, count and worst state
    Box,     ///< box with its name
    Full,    ///< + second name and state in words
};

enum class LinkDetail : std::uint8_t {
    Thin,    ///< one pixel, no arrow
    Line,    ///< with its own width and dash
    Labelled ///< + rate at mid-link
};

/// One level for each row of the picture.
struct Detail {
    CardDetail card = CardDetail::Full;
    PlaceDetail zone = PlaceDetail::Full;
    PlaceDetail region = PlaceDetail::Full;
    LinkDetail link = LinkDetail::Line;
    bool operator==(const Detail&) const = default;
};

/// Whether links between things on the map are one line for each pair of them: only where cards are no more than marks,
/// for else one would see which card a link leads to and that it does not.
[[nodiscard]] constexpr bool bundlesLinks(const Detail& detail)
{
    return detail.region == PlaceDetail::Summary && detail.card < CardDetail::Icon;
}

/// The levels for a scale (px per scene unit), each by what its text and shapes need in pixels: card text keeps its
/// size on the screen, so a level is a layout and not a shrunken picture. Pure.
[[nodiscard]] Detail detailAt(double scale);

/// The same with 10 % hysteresis: a level changes only when the scale has left the band of `previous` by a tenth, so
/// that a zoom resting on a threshold does not flicker.
[[nodiscard]] Detail detailAt(double scale, const Detail& previous);

} // namespace cloudyard
