// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

namespace cloudyard {

/// The colour families: what a thing is (traffic blue, compute green, ...) or how it fares.
enum class Hue { Blue, Green, Violet, Cyan, Amber, Red };
inline constexpr int kHues = 6;

/// One family in one theme. Every colour is opaque: Qt's rasteriser is slow, and may block, where large areas are
/// translucent, so the blends are worked out here.
struct HueColors {
    QRgb solid;  ///< dots, bars, lines, icons
    QRgb text;   ///< the same hue as text: at least 4.5:1 on every surface and on `pill`
    QRgb tile;   ///< behind an icon of this hue, on a card
    QRgb pill;   ///< behind text of this hue, on a region or a panel
    QRgb border; ///< of a pill, a card or a tile in this state
};

/// Every colour of the program, in one of its two looks.
///
/// Text colours have at least 4.5:1 against all surfaces (panel, raised, hover, card, faulty card, region,
/// zone, ocean, land), links at rest 3:1 against what they cross. Borders, graticule, tiles and shadows are
/// decoration and exempt. Colours are 0xAARRGGBB, opaque except `night`, `shadow` and `halo`, which only
/// the canvas's own rasteriser uses. An immutable value: any thread.
struct Theme {
    bool isDark;

    // The map.
    QRgb ocean, oceanGlow, land, coast, countryBorder, graticule;
    QRgb night; ///< over the map where it is night; with its opacity at midnight

    // Surfaces of windows and panels.
    QRgb panel, raised, hover, divider;
    QRgb text, muted, faint;
    QRgb accent, accentHover, onAccent;

    // Cards, regions, zones.
    QRgb card, cardBorder, cardFault, cardFaultBorder;
    QRgb region, regionBorder, zone, zoneBorder, zoneFault, zoneFaultBorder, zoneFaultHatch;
    QRgb selection, selectionHalo;

    // Links at rest, and when much flows through them.
    QRgb link, linkHot, linkHotHalo, linkFailed;

    // Gone or unknown: messages that nobody gets, nodes that are off.
    QRgb off, offTile;

    QRgb shadow;       ///< black or blue-grey with the alpha of a card's shadow at its darkest
    QRgb panelShadow;  ///< the same below floating panels

    HueColors hues[kHues];

    [[nodiscard]] const HueColors& hue(Hue h) const { return hues[static_cast<int>(h)]; }
    [[nodiscard]] QRgb request() const { return hue(Hue::Blue).solid; }
    [[nodiscard]] QRgb response() const { return hue(Hue::Green).solid; }
    [[nodiscard]] QRgb retry() const { return hue(Hue::Amber).solid; }
    [[nodiscard]] QRgb error() const { return hue(Hue::Red).solid; }
    [[nodiscard]] QRgb replication() const { return hue(Hue::Violet).solid; }
    [[nodiscard]] QRgb queue() const { return hue(Hue::Cyan).solid; }
    [[nodiscard]] QRgb okText() const { return hue(Hue::Green).text; }
    [[nodiscard]] QRgb warnText() const { return hue(Hue::Amber).text; }
    [[nodiscard]] QRgb errText() const { return hue(Hue::Red).text; }
    [[nodiscard]] QRgb cyanText() const { return hue(Hue::Cyan).text; }

    static const Theme& dark();
    static const Theme& light();
};

/// `over` with this opacity (0 to 255) on an opaque `under`: an opaque colour. Rounded to nearest.
[[nodiscard]] constexpr QRgb blended(QRgb over, QRgb under, int opacity)
{
    const auto channel = [&](int shift) {
        const int o = static_cast<int>(over >> shift & 0xff);
        const int u = static_cast<int>(under >> shift & 0xff);
        return static_cast<QRgb>((o * opacity + u * (255 - opacity) + 127) / 255) << shift;
    };
    return 0xff000000u | channel(16) | channel(8) | channel(0);
}

/// The colour with another opacity.
[[nodiscard]] constexpr QRgb withAlpha(QRgb color, int alpha)
{
    return (color & 0x00ffffffu) | static_cast<QRgb>(alpha) << 24;
}

/// Contrast of two opaque colours, 1 to 21.
/// @source WCAG 2.1, "contrast ratio" and "relative luminance" (read 2026-11).
[[nodiscard]] double contrast(QRgb a, QRgb b);

} // namespace cloudyard
