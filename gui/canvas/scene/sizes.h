// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace cloudyard {

/// The sizes that the whole picture is built from, in scene units (one pixel at 100 %).
inline constexpr double kGrid = 8;               ///< positions snap to it
inline constexpr double kCardWidth = 164;        ///< every card that is not a place
inline constexpr double kCardHeight = 84;
inline constexpr double kCardGap = 24;           ///< least distance between cards of one place
inline constexpr double kRegionHeader = 34;      ///< strip with the region's name
inline constexpr double kZoneHeader = 26;
inline constexpr double kFrameHeader = 28;       ///< strip with a frame's title
inline constexpr double kLeastNoteWidth = 96;    ///< a note shows the beginning of its words
inline constexpr double kLeastNoteHeight = 56;
inline constexpr double kRegionPadding = 24;
inline constexpr double kZonePadding = 20;
inline constexpr double kNoteLine = 15;          ///< of what a card says below itself
inline constexpr double kLinkCorner = 10;        ///< radius of a routed corner
inline constexpr double kLinkGap = 64;           ///< between columns, so that a link shows 60 px

[[nodiscard]] inline double snapped(double v) { return std::round(v / kGrid) * kGrid; }

} // namespace cloudyard
