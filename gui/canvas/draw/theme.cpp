// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/theme.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

namespace {

constexpr QRgb rgb(QRgb hex) { return 0xff000000u | hex; }

struct HueSpec {
    QRgb solid, text;
};

/// Tiles, pills and borders are the solid colour at these opacities.
struct Opacities {
    int tile, pill, border;
};

constexpr void setHues(Theme& t, const HueSpec (&specs)[kHues], Opacities opacity)
{
    for (int i = 0; i < kHues; ++i) {
        const QRgb solid = rgb(specs[i].solid);
        t.hues[i] = {solid, rgb(specs[i].text), blended(solid, t.card, opacity.tile),
                     blended(solid, t.region, opacity.pill), blended(solid, t.card, opacity.border)};
    }
}

constexpr Theme makeDark()
{
    Theme t{};
    t.isDark = true;
    t.ocean = rgb(0x0A111E), t.oceanGlow = rgb(0x0F1A2D), t.land = rgb(0x192640);
    t.coast = rgb(0x2A3C5C), t.countryBorder = rgb(0x1F2F4B), t.graticule = rgb(0x101B2D);
    t.night = withAlpha(0x02050B, 140);
    t.panel = rgb(0x0E1624), t.raised = rgb(0x141E2F), t.hover = rgb(0x1A263A);
    t.divider = rgb(0x22304A);
    t.text = rgb(0xE6EDF7), t.muted = rgb(0x93A3BC), t.faint = rgb(0x7F8FAA);
    t.accent = rgb(0x4C8DFF), t.accentHover = rgb(0x6BA1FF), t.onAccent = rgb(0x0A111E);
    t.card = rgb(0x162136), t.cardBorder = rgb(0x2A3A57);
    t.cardFault = rgb(0x241A26), t.cardFaultBorder = blended(rgb(0xFF6B6B), t.cardFault, 150);
    t.region = blended(rgb(0x101B2E), t.ocean, 222), t.regionBorder = rgb(0x2A3F63);
    t.zone = rgb(0x131F34), t.zoneBorder = rgb(0x22324E);
    t.zoneFault = blended(rgb(0xFF6B6B), t.zone, 16);
    t.zoneFaultBorder = blended(rgb(0xFF6B6B), t.zone, 170);
    t.zoneFaultHatch = blended(rgb(0xFF6B6B), t.zoneFault, 34);
    t.selection = t.accent, t.selectionHalo = withAlpha(t.accent, 70);
    t.link = rgb(0x5D7298), t.linkHot = blended(t.accent, t.ocean, 190);
    t.linkHotHalo = withAlpha(t.accent, 26), t.linkFailed = blended(rgb(0xFF6B6B), t.ocean, 190);
    t.off = rgb(0x6B7A94), t.offTile = rgb(0x1D2839);
    t.shadow = withAlpha(0x02050B, 130), t.panelShadow = withAlpha(0x02050B, 110);
    setHues(t,
            {{0x4C8DFF, 0x6BA1FF},
             {0x2FD39A, 0x2FD39A},
             {0xA78BFA, 0xB39BFB},
             {0x35C9D6, 0x35C9D6},
             {0xF7B84B, 0xF7B84B},
             {0xFF6B6B, 0xFF7575}},
            {34, 38, 150});
    return t;
}

constexpr Theme makeLight()
{
    Theme t{};
    t.isDark = false;
    t.ocean = rgb(0xE9EFF6), t.oceanGlow = rgb(0xF3F7FB), t.land = rgb(0xFAFCFE);
    t.coast = rgb(0xC9D5E4), t.countryBorder = rgb(0xE2E9F2), t.graticule = rgb(0xE1E8F1);
    t.night = withAlpha(0xC4D6FF, 84); // cooler rather than darker: words and lines on it keep their contrast
    t.panel = rgb(0xFFFFFF), t.raised = rgb(0xF4F7FB), t.hover = rgb(0xECF1F8);
    t.divider = rgb(0xDDE5EF);
    t.text = rgb(0x14213A), t.muted = rgb(0x526179), t.faint = rgb(0x58667E);
    t.accent = rgb(0x2563EB), t.accentHover = rgb(0x1D55D6), t.onAccent = rgb(0xFFFFFF);
    t.card = rgb(0xFFFFFF), t.cardBorder = rgb(0xCFDAE8);
    t.cardFault = rgb(0xFDF1F1), t.cardFaultBorder = blended(rgb(0xDC3D3D), t.cardFault, 140);
    t.region = blended(rgb(0xF7FAFE), t.ocean, 222), t.regionBorder = rgb(0xB9C8E4);
    t.zone = rgb(0xEAF0F9), t.zoneBorder = rgb(0xCFDAEA);
    t.zoneFault = blended(rgb(0xDC3D3D), t.zone, 16);
    t.zoneFaultBorder = blended(rgb(0xDC3D3D), t.zone, 170);
    t.zoneFaultHatch = blended(rgb(0xDC3D3D), t.zoneFault, 20);
    t.selection = t.accent, t.selectionHalo = withAlpha(t.accent, 70);
    t.link = rgb(0x73829C), t.linkHot = blended(t.accent, t.ocean, 210);
    t.linkHotHalo = withAlpha(t.accent, 26), t.linkFailed = blended(rgb(0xDC3D3D), t.ocean, 225);
    t.off = rgb(0x8593A8), t.offTile = rgb(0xEEF2F7);
    t.shadow = withAlpha(0x2A4066, 46), t.panelShadow = withAlpha(0x2A4066, 40);
    setHues(t,
            {{0x2563EB, 0x1D4FC4},
             {0x0B9F6E, 0x066B49},
             {0x7C4DEB, 0x6330CF},
             {0x0891A5, 0x065F6D},
             {0xC97A06, 0x7E4C02},
             {0xDC3D3D, 0xAE1F1F}},
            {26, 30, 130});
    return t;
}

double luminance(QRgb color)
{
    const auto linear = [](int channel) {
        const double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
}

} // namespace

const Theme& Theme::dark()
{
    static constexpr Theme s_dark = makeDark();
    return s_dark;
}

const Theme& Theme::light()
{
    static constexpr Theme s_light = makeLight();
    return s_light;
}

double contrast(QRgb a, QRgb b)
{
    const double ratio = (luminance(a) + 0.05) / (luminance(b) + 0.05);
    return std::max(ratio, 1 / ratio);
}

} // namespace cloudyard
