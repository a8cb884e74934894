// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace cloudyard {
namespace {

struct Named {
    std::string name;
    QRgb color;
};

QRgb atNight(const Theme& t, QRgb under) { return blended(t.night, under, qAlpha(t.night)); }

std::vector<Named> surfacesOf(const Theme& t)
{
    return {{"panel", t.panel},   {"raised", t.raised}, {"hover", t.hover},
            {"card", t.card},     {"cardFault", t.cardFault}, {"region", t.region},
            {"zone", t.zone},     {"zoneFault", t.zoneFault}, {"ocean", t.ocean},
            {"glow", t.oceanGlow}, {"land", t.land},
            {"ocean at night", atNight(t, t.ocean)}, {"glow at night", atNight(t, t.oceanGlow)},
            {"land at night", atNight(t, t.land)}};
}

class ThemeTest : public ::testing::TestWithParam<const Theme*> {
protected:
    const Theme& theme() const { return *GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, ::testing::Values(&Theme::dark(), &Theme::light()),
                         [](const auto& p) { return p.param->isDark ? "Dark" : "Light"; });

TEST(Contrast, MatchesThePublishedExtremes)
{
    EXPECT_NEAR(contrast(0xff000000, 0xffffffff), 21, 1e-9);
    EXPECT_NEAR(contrast(0xff777777, 0xffffffff), 4.478, 0.001); // the usual "just fails" grey
    EXPECT_NEAR(contrast(0xff123456, 0xff123456), 1, 1e-12);
}

TEST(Blended, IsExactAtTheEndsAndRoundsBetween)
{
    EXPECT_EQ(blended(0xff102030, 0xffa0b0c0, 255), 0xff102030u);
    EXPECT_EQ(blended(0xff102030, 0xffa0b0c0, 0), 0xffa0b0c0u);
    EXPECT_EQ(blended(0xffffffff, 0xff000000, 128), 0xff808080u);
}

TEST_P(ThemeTest, TextIsReadableOnEverySurface)
{
    std::vector<Named> texts{{"text", theme().text}, {"muted", theme().muted}, {"faint", theme().faint}};
    for (int i = 0; i < kHues; ++i)
        texts.push_back({"hue " + std::to_string(i), theme().hues[i].text});
    for (const Named& text : texts)
        for (const Named& surface : surfacesOf(theme()))
            EXPECT_GE(contrast(text.color, surface.color), 4.5) << text.name << " on " << surface.name;
}

/// What somebody without the middle cones sees.
/// @source Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
/// 2009, deuteranomaly of severity 1.0, applied to linear RGB (read 2026-11).
QRgb toDeuteranopes(QRgb color)
{
    const auto linear = [](int channel) {
        const double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    const auto coded = [](double v) {
        const double c = std::clamp(v, 0.0, 1.0);
        return static_cast<int>(std::lround(255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055)));
    };
    const double r = linear(qRed(color)), g = linear(qGreen(color)), b = linear(qBlue(color));
    return qRgb(coded(0.367322 * r + 0.860646 * g - 0.227968 * b), coded(0.280085 * r + 0.672501 * g + 0.047413 * b),
                coded(-0.011820 * r + 0.042940 * g + 0.968881 * b));
}

TEST(Deuteranopia, LeavesGreyAloneAndMixesRedAndGreen)
{
    for (const int level : {0, 64, 128, 255}) {
        const QRgb seen = toDeuteranopes(qRgb(level, level, level));
        EXPECT_NEAR(qRed(seen), level, 1);
        EXPECT_NEAR(qGreen(seen), level, 1);
        EXPECT_NEAR(qBlue(seen), level, 1);
    }
    EXPECT_LT(contrast(toDeuteranopes(qRgb(200, 60, 60)), toDeuteranopes(qRgb(105, 110, 60))),
              contrast(qRgb(200, 60, 60), qRgb(105, 110, 60)) + 0.5);
}

TEST_P(ThemeTest, TextIsReadableForDeuteranopesToo)
{
    std::vector<Named> texts{{"text", theme().text}, {"muted", theme().muted}, {"faint", theme().faint}};
    for (int i = 0; i < kHues; ++i)
        texts.push_back({"hue " + std::to_string(i), theme().hues[i].text});
    for (const Named& text : texts)
        for (const Named& surface : surfacesOf(theme()))
            EXPECT_GE(contrast(toDeuteranopes(text.color), toDeuteranopes(surface.color)), 4.5)
                << text.name << " on " << surface.name;
    for (int i = 0; i < kHues; ++i)
        EXPECT_GE(contrast(toDeuteranopes(theme().hues[i].text), toDeuteranopes(theme().hues[i].pill)), 4.5)
            << i;
}

TEST_P(ThemeTest, WhatNotesAndFramesSayIsReadable)
{
    constexpr int kTint = 16; // of a frame's inside
    for (const HueColors& hue : theme().hues) {
        EXPECT_GE(contrast(theme().text, hue.pill), 4.5) << "a note's words";
        for (const Named& surface : surfacesOf(theme()))
            EXPECT_GE(contrast(hue.text, blended(hue.solid, surface.color, kTint)), 4.5)
                << "a frame's title on " << surface.name;
    }
}

TEST_P(ThemeTest, StateTextIsReadableOnItsOwnPillAndTile)
{
    for (int i = 0; i < kHues; ++i) {
        EXPECT_GE(contrast(theme().hues[i].text, theme().hues[i].pill), 4.5) << i;
        EXPECT_GE(contrast(theme().hues[i].text, theme().hues[i].tile), 4.5) << i;
    }
}

TEST_P(ThemeTest, TextOnTheAccentIsReadable)
{
    EXPECT_GE(contrast(theme().onAccent, theme().accent), 4.5);
    EXPECT_GE(contrast(theme().onAccent, theme().accentHover), 4.5);
}

TEST_P(ThemeTest, LinksStandOutFromWhatTheyCross)
{
    for (const QRgb under : {theme().ocean, theme().oceanGlow, theme().land, theme().region, theme().zone,
                             atNight(theme(), theme().ocean), atNight(theme(), theme().land)})
        for (const QRgb link : {theme().link, theme().linkHot, theme().linkFailed})
            EXPECT_GE(contrast(link, under), 3.0) << std::hex << link << " on " << under;
}

// Dots carry their meaning in shape and order too; 2.8 is what the hues of the visual guide allow.
TEST_P(ThemeTest, DotsStandOutFromWhatTheyCross)
{
    for (const QRgb under : {theme().ocean, theme().land, theme().region, theme().zone})
        for (const HueColors& hue : theme().hues)
            EXPECT_GE(contrast(hue.solid, under), 2.8) << std::hex << hue.solid << " on " << under;
}

TEST_P(ThemeTest, DotsStandOutByNightToo)
{
    for (const QRgb under : {theme().ocean, theme().land})
        for (const HueColors& hue : theme().hues)
            EXPECT_GE(contrast(hue.solid, atNight(theme(), under)), 2.6) << std::hex << hue.solid << " on " << under;
}

TEST_P(ThemeTest, NightIsDarkerThanDayButNotMuch)
{
    for (const QRgb under : {theme().ocean, theme().land}) {
        const double change = contrast(under, atNight(theme(), under));
        EXPECT_LT(qGray(atNight(theme(), under)), qGray(under));
        EXPECT_GE(change, 1.04) << "can be seen";
        EXPECT_LE(change, 1.3) << "is no figure by itself";
    }
}

TEST_P(ThemeTest, EveryLargeColourIsOpaque)
{
    for (const Named& surface : surfacesOf(theme()))
        EXPECT_EQ(qAlpha(surface.color), 255) << surface.name;
    const Theme& t = theme();
    for (const QRgb color : {t.coast, t.countryBorder, t.graticule, t.divider, t.cardBorder, t.regionBorder,
                             t.zoneBorder, t.zoneFaultBorder, t.zoneFaultHatch, t.link, t.linkHot, t.off})
        EXPECT_EQ(qAlpha(color), 255);
    for (const HueColors& hue : t.hues)
        EXPECT_EQ(qAlpha(hue.solid & hue.text & hue.tile & hue.pill & hue.border), 255);
}

TEST_P(ThemeTest, SelectionTellsItselfFromTheRestingBorder)
{
    EXPECT_GE(contrast(theme().selection, theme().card), 3.0);
    EXPECT_GE(contrast(theme().selection, theme().cardBorder), 1.8);
}

} // namespace
} // namespace cloudyard
