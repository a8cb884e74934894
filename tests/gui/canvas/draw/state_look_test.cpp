// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tells states and messages apart for people who see colours differently.
#include <array>
#include <cmath>
#include <functional>
#include <map>

#include <gtest/gtest.h>

#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/draw/card_shape.h"
#include "gui/canvas/draw/dot_shape.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/canvas/draw/state_mark.h"
#include "gui/canvas/scene/canvas_model.h"
#include "resources/resources.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

/// A theme in which no two states differ by colour: every hue, border and surface of state is the same.
Theme withoutColour(const Theme& theme)
{
    Theme grey = theme;
    for (HueColors& hue : grey.hues)
        hue = {theme.muted, theme.muted, theme.hover, theme.hover, theme.muted};
    grey.cardFault = theme.card;
    grey.cardFaultBorder = grey.off = grey.zoneFaultHatch = theme.muted;
    grey.offTile = theme.hover;
    return grey;
}

/// How a colour looks to people without M cones.
/// @source Machado, Oliveira, Fernandes: A Physiologically-based Model for Simulation of Color Vision Deficiency
/// (2009), table of matrices, deuteranomaly of severity 1.0 (read 2026-11); applied to linear RGB.
QRgb seenByDeuteranopes(QRgb c)
{
    const auto linear = [](int v) { return v <= 10 ? v / 255.0 / 12.92 : std::pow((v / 255.0 + 0.055) / 1.055, 2.4); };
    const auto encoded = [](double v) {
        v = std::clamp(v, 0.0, 1.0);
        return static_cast<int>(std::lround(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * std::pow(v, 1 / 2.4) - 0.055)));
    };
    const double r = linear(qRed(c)), g = linear(qGreen(c)), b = linear(qBlue(c));
    return qRgb(encoded(0.367322 * r + 0.860646 * g - 0.227968 * b),
                encoded(0.280085 * r + 0.672501 * g + 0.047413 * b),
                encoded(-0.011820 * r + 0.042940 * g + 0.968881 * b));
}

int difference(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

int pixelsApart(const QImage& a, const QImage& b, int least, const std::function<QRgb(QRgb)>& seen)
{
    int apart = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            apart += difference(seen(a.pixel(x, y)), seen(b.pixel(x, y))) >= least ? 1 : 0;
    return apart;
}

/// Copies shapes and leaves texts, icons and shadows out.
struct Filter {
    const DrawList& from;
    DrawList to;
    void draw(const DrawRect& r, const DrawList::Primitive&) { to.rect(r); }
    void draw(const DrawEllipse& e, const DrawList::Primitive&) { to.ellipse(e); }
    void draw(const DrawPolyline& l, const DrawList::Primitive&) { to.polyline(from.pointsOf(l), l.stroke); }
    void draw(const DrawPolygon& p, const DrawList::Primitive&) { to.polygon(from.pointsOf(p), p.fill, p.stroke); }
    void draw(const DrawHatch& h, const DrawList::Primitive&)
    {
        to.hatch(from.pointsOf(h), h.spacing, h.width, h.color);
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

class StateLookTest : public ::testing::TestWithParam<const Theme*> {
protected:
    StateLookTest()
    {
        initResources();
        installFonts();
    }
    static QImage mark(Wellbeing wellbeing, const Theme& theme)
    {
        QImage image(24, 24, QImage::Format_RGB32);
        image.fill(theme.card);
        DrawList list;
        drawStateMark(list, theme, {12, 12}, 3.8, wellbeing, theme.card);
        RasterSink().render(list, image);
        return image;
    }

    /// A card in each state, texts left out: only shapes and patterns remain.
    static std::map<Wellbeing, QImage> cards(const Theme& theme)
    {
        std::map<Wellbeing, QImage> images;
        Scene scene = test::shopScene();
        CanvasModel model(test::canvasVocabulary());
        model.sync(scene);
        Frame frame = test::frameOf(scene, test::topologyOf(scene), 74);
        using State = NodeView::State;
        struct Case {
            const char* node; // web-b is called, fulfil-b polls
            State state;
            std::uint32_t waiting;
        };
        const Case cases[] = {{"web-b", State::Ok, 0}, {"web-b", State::Warning, 0}, {"web-b", State::Warning, 200},
                              {"web-b", State::Failed, 0}, {"web-b", State::Off, 0}, {"web-b", State::PowerLost, 0},
                              {"web-b", State::Starting, 0}, {"fulfil-b", State::Gone, 0}};
        for (const auto& [id, state, waiting] : cases) {
            const ItemIndex card = model.find(NodeId(id));
            NodeView& view = frame.nodes[card].view;
            view = {.state = state, .slotsUsed = 0, .slots = 2, .waiting = waiting, .waitingLimit = 200};
            model.takeFrame(frame);
            const View at = View(1, {0, 0}, {200, 120}).centredOn(model.items()[card].rect.center());
            images[wellbeingOf(model.items()[card], model.snapshot().live(card), true)] =
                withoutTexts(model.snapshot(), at, theme, card);
            view = {};
        }
        return images;
    }

    static QImage withoutTexts(const CanvasSnapshot& snapshot, const View& view, const Theme& theme, ItemIndex card)
    {
        DrawList all;
        drawCard({snapshot, view, theme, all}, card);
        Filter filter{all, {}};
        all.replay(filter);
        QImage image(view.size(), QImage::Format_RGB32);
        image.fill(theme.zone);
        RasterSink().render(filter.to, image);
        return image;
    }
};
INSTANTIATE_TEST_SUITE_P(Both, StateLookTest, ::testing::Values(&Theme::dark(), &Theme::light()),
                         [](const auto& p) { return p.param->isDark ? "Dark" : "Light"; });

TEST_P(StateLookTest, EveryMarkHasAnOutlineOfItsOwn)
{
    const Theme grey = withoutColour(*GetParam());
    for (int a = 1; a < kWellbeings; ++a)
        for (int b = 1; b < a; ++b)
            EXPECT_GE(pixelsApart(mark(static_cast<Wellbeing>(a), grey), mark(static_cast<Wellbeing>(b), grey), 48,
                                  [](QRgb c) { return c; }),
                      6)
                << a << " and " << b;
}

TEST_P(StateLookTest, EveryPairOfCardsDiffersByShapeOrPattern)
{
    const Theme grey = withoutColour(*GetParam());
    const auto images = cards(grey);
    ASSERT_EQ(images.size(), 8u);
    for (const auto& [a, first] : images)
        for (const auto& [b, second] : images)
            if (a < b) {
                EXPECT_GE(pixelsApart(first, second, 40, [](QRgb c) { return c; }), 12)
                    << static_cast<int>(a) << " and " << static_cast<int>(b);
            }
}

TEST_P(StateLookTest, DeuteranopesSeeEveryPairApart)
{
    const auto images = cards(*GetParam());
    for (const auto& [a, first] : images)
        for (const auto& [b, second] : images)
            if (a < b) {
                EXPECT_GE(pixelsApart(first, second, 40, seenByDeuteranopes), 12)
                    << static_cast<int>(a) << " and " << static_cast<int>(b);
            }
}

TEST(SeenByDeuteranopes, KeepsGreysAndMixesRedWithGreen)
{
    for (const int v : {0, 90, 200, 255})
        EXPECT_LE(difference(seenByDeuteranopes(qRgb(v, v, v)), qRgb(v, v, v)), 1);
    const QRgb red = seenByDeuteranopes(qRgb(200, 0, 0)), green = seenByDeuteranopes(qRgb(0, 130, 0));
    EXPECT_LT(std::abs((qRed(red) - qGreen(red)) - (qRed(green) - qGreen(green))), 40);
}

TEST(DotShape, NoTwoColoursOfMessagesShareOne)
{
    std::map<DotShape, int> uses;
    for (int color = 0; color < kHues; ++color)
        ++uses[shapeOf(static_cast<DotColor>(color))];
    for (const auto& [shape, count] : uses)
        EXPECT_EQ(count, 1) << static_cast<int>(shape);
}

TEST(DotShape, OutlinesAreWhereTheySayTheyAre)
{
    using enum DotShape;
    for (const DotShape filled : {Disc, Square, Triangle, Diamond})
        EXPECT_LT(outsideDot(filled, {0, 0}, 3), -1) << static_cast<int>(filled);
    for (const DotShape hollow : {Ring, Frame})
        EXPECT_GT(outsideDot(hollow, {0, 0}, 3), 0.5) << static_cast<int>(hollow);
    for (const DotShape any : {Disc, Ring, Square, Frame, Triangle, Diamond})
        EXPECT_GT(outsideDot(any, {0, 6}, 3), 1) << static_cast<int>(any);
    EXPECT_NEAR(outsideDot(Disc, {5, 0}, 3), 2, 1e-12);
    EXPECT_NEAR(outsideDot(Ring, {2.25, 0}, 3), -0.75, 1e-12);
}

} // namespace
} // namespace cloudyard
