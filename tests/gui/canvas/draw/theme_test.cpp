// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/theme.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace cloudyard {
namespace {

struct Named {
    std::string name;
    QRgb color;
};

std::vector<Named> surfacesOf(const Theme& t)
{
    return {{"panel", t.panel},   {"raised", t.raised}, {"hover", t.hover},
            {"card", t.card},     {"cardFault", t.cardFault}, {"region", t.region},
            {"zone", t.zone},     {"zoneFault", t.zoneFault}, {"ocean", t.ocean},
            {"glow", t.oceanGlow}, {"land", t.land}};
}

class ThemeTest : public testing::TestWithParam<const Theme*> {
protected:
    const Theme& theme() const { return *GetParam(); }
};

INSTANTIATE_TEST_SUITE_P(Both, ThemeTest, testing::Values(&Theme::dark(), &Theme::light()),
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
    for (const QRgb under : {theme().ocean, theme().oceanGlow, theme().land, theme().region, theme().zone})
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
