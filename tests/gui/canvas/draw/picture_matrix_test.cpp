// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole picture at five distances, in both themes, on screens of three densities: nothing is clipped, no words lie
// on others, and the pixels are those of last time. CLOUDYARD_BLESS=1 takes the pixels as they are now for right;
// CLOUDYARD_PICTURES=FOLDER writes the pictures there, to be looked at.
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <tuple>

#include <gtest/gtest.h>

#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/draw/flight_dots.h"
#include "gui/canvas/draw/scene_composer.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/canvas/scene/canvas_model.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

constexpr QSize kSize(1280, 800);
constexpr int kColumns = 16, kRows = 10;
constexpr int kTolerance = 3; ///< of a channel's mean over a cell; processors round differently

struct Distance {
    const char* name;
    double scale;
};
constexpr std::array kDistances{Distance{"world", 0.15}, Distance{"region", 0.4}, Distance{"zone", 0.62},
                                Distance{"node", 1.0}, Distance{"inside", 2.4}};

using Case = std::tuple<Distance, bool, double>; ///< dark, density

std::string nameOf(const Case& one)
{
    const auto& [distance, dark, dpr] = one;
    return std::string(distance.name) + (dark ? "_dark_" : "_light_") + std::to_string(std::lround(dpr * 100));
}

/// Every text with the room it was given and what of it is seen.
struct Words {
    const DrawList& list;
    struct Said {
        ItemId item;
        QString text;
        PlacedText placed;
        QRectF box, ink;
    };
    std::vector<Said> said = {};
    void draw(const DrawText& run, const DrawList::Primitive& p)
    {
        const PlacedText placed = placeText(list.textAt(run.text), run.font, run.rect, run.alignment, run.elide);
        const QPointF at = placed.baseline;
        said.push_back({p.item, list.textAt(run.text), placed, run.rect,
                        QRectF(at.x(), at.y() - run.font.size * 0.74, placed.width, run.font.size * 0.76)});
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

class PictureMatrix : public ::testing::TestWithParam<Case> {
protected:
    PictureMatrix()
    {
        m_model.sync(m_scene);
        Frame frame = test::frameOf(m_scene, test::topologyOf(m_scene), 74);
        for (NodeFrame& node : frame.nodes)
            node.metrics = {24.2F, 0.9966F, 0.322F};
        for (LinkFrame& link : frame.links) {
            link.messages[0] = 118;
            link.rate[0] = 118;
        }
        m_model.takeFrame(frame);
    }
    [[nodiscard]] const Theme& theme() const { return std::get<1>(GetParam()) ? Theme::dark() : Theme::light(); }
    [[nodiscard]] View view() const
    {
        const auto& [distance, dark, dpr] = GetParam();
        return View(distance.scale, {}, kSize, dpr).centredOn(m_model.contentBounds().center());
    }
    [[nodiscard]] std::vector<Words::Said> words() const
    {
        const DrawList standing = composeScene(m_model.snapshot(), view(), theme());
        const MovingPicture moving = placeFlights({}, m_model.snapshot(), view(), theme());
        std::vector<Words::Said> all;
        for (const DrawList* list : {&standing, &moving.below, &moving.above}) {
            Words words{*list};
            list->replay(words);
            all.insert(all.end(), words.said.begin(), words.said.end());
        }
        return all;
    }

    Scene m_scene = test::shopScene();
    CanvasModel m_model{test::canvasVocabulary()};
};

TEST_P(PictureMatrix, NothingIsClippedAndNothingIsTooSmallToRead)
{
    for (const Words::Said& one : words()) {
        EXPECT_LE(one.placed.width, one.box.width() + 0.5) << one.text.toStdString();
        EXPECT_TRUE(one.placed.shown == one.text || one.placed.shown.endsWith(u'…')) << one.text.toStdString();
        EXPECT_GE(one.ink.height(), 9 * 0.76) << one.text.toStdString();
    }
}

TEST_P(PictureMatrix, NoWordsLieOnOthers)
{
    const std::vector<Words::Said> all = words();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(all[i].ink.adjusted(0.5, 0.5, -0.5, -0.5).intersects(all[k].ink))
                << all[i].text.toStdString() << " and " << all[k].text.toStdString();
}

using Cells = std::array<std::array<int, 3>, kColumns * kRows>;

Cells meansOf(const QImage& image)
{
    Cells cells{};
    for (int row = 0; row < kRows; ++row)
        for (int column = 0; column < kColumns; ++column) {
            const int left = image.width() * column / kColumns, right = image.width() * (column + 1) / kColumns;
            const int top = image.height() * row / kRows, bottom = image.height() * (row + 1) / kRows;
            std::array<long, 3> sum{};
            for (int y = top; y < bottom; ++y)
                for (int x = left; x < right; ++x) {
                    const QRgb pixel = image.pixel(x, y);
                    sum[0] += qRed(pixel), sum[1] += qGreen(pixel), sum[2] += qBlue(pixel);
                }
            const long count = static_cast<long>(right - left) * (bottom - top);
            for (std::size_t channel = 0; channel < 3; ++channel)
                cells[static_cast<std::size_t>(row * kColumns + column)][channel] =
                    static_cast<int>(sum[channel] / count);
        }
    return cells;
}

std::string goldenPath() { return std::string(CLOUDYARD_SOURCE_DIR) + "/tests/gui/canvas/draw/golden/pictures.csv"; }

std::map<std::string, Cells> readGolden()
{
    std::map<std::string, Cells> golden;
    std::ifstream file(goldenPath());
    for (std::string line; std::getline(file, line);) {
        std::istringstream fields(line);
        std::string name, cell;
        std::getline(fields, name, ',');
        Cells cells{};
        for (std::size_t i = 0; i < cells.size() && std::getline(fields, cell, ','); ++i) {
            const unsigned long rgb = std::stoul(cell, nullptr, 16);
            cells[i] = {static_cast<int>(rgb >> 16 & 0xff), static_cast<int>(rgb >> 8 & 0xff),
                        static_cast<int>(rgb & 0xff)};
        }
        golden.emplace(name, cells);
    }
    return golden;
}

void bless(const std::string& name, const Cells& cells)
{
    auto golden = readGolden();
    golden[name] = cells;
    std::ofstream file(goldenPath());
    for (const auto& [key, its] : golden) {
        file << key;
        for (const auto& [red, green, blue] : its) {
            char hex[8];
            std::snprintf(hex, sizeof hex, ",%02x%02x%02x", red, green, blue);
            file << hex;
        }
        file << '\n';
    }
}

TEST_P(PictureMatrix, PixelsAreThoseOfLastTime)
{
    const QImage image = CanvasRenderer().render(m_model.snapshot(), {}, view(), theme());
    EXPECT_EQ(image.size(), kSize * std::get<2>(GetParam()));
    if (const QString folder = qEnvironmentVariable("CLOUDYARD_PICTURES"); !folder.isEmpty()) {
        EXPECT_TRUE(image.save(folder + u'/' + QString::fromStdString(nameOf(GetParam())) + QStringLiteral(".png")));
    }
    const Cells cells = meansOf(image);
    if (qEnvironmentVariableIsSet("CLOUDYARD_BLESS"))
        bless(nameOf(GetParam()), cells);
    const auto golden = readGolden();
    const auto known = golden.find(nameOf(GetParam()));
    ASSERT_NE(known, golden.end()) << "bless it";
    int differ = 0;
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t channel = 0; channel < 3; ++channel)
            differ += std::abs(cells[i][channel] - known->second[i][channel]) > kTolerance ? 1 : 0;
    EXPECT_EQ(differ, 0) << "look at it (CLOUDYARD_PICTURES), then bless it";
}

/// The same composition whatever the density: a dense screen shows the same picture with finer edges.
TEST_P(PictureMatrix, DensityChangesNoPlace)
{
    const auto& [distance, dark, dpr] = GetParam();
    const View coarse = View(distance.scale, {}, kSize, 1).centredOn(m_model.contentBounds().center());
    const Cells fine = meansOf(CanvasRenderer().render(m_model.snapshot(), {}, view(), theme()));
    const Cells plain = meansOf(CanvasRenderer().render(m_model.snapshot(), {}, coarse, theme()));
    for (std::size_t i = 0; i < fine.size(); ++i)
        for (std::size_t channel = 0; channel < 3; ++channel)
            EXPECT_NEAR(fine[i][channel], plain[i][channel], 8) << i;
}

INSTANTIATE_TEST_SUITE_P(All, PictureMatrix,
                         ::testing::Combine(::testing::ValuesIn(kDistances), ::testing::Bool(),
                                            ::testing::Values(1.0, 1.5, 2.0)),
                         [](const auto& one) { return nameOf(one.param); });

} // namespace
} // namespace cloudyard
