// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/label_placer.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "gui/canvas/scene/canvas_model.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

/// All labels that a placer finds, in px of the picture.
struct Placed {
    ItemIndex link;
    QRectF box;
};

class LabelPlacerTest : public ::testing::TestWithParam<double> {
protected:
    LabelPlacerTest() { m_model.sync(test::shopScene()); }
    [[nodiscard]] std::vector<Placed> all(LabelPlacer& placer) const
    {
        std::vector<Placed> found;
        for (ItemIndex link = 0; link < m_model.links().size(); ++link)
            for (const LabelPlace place : {LabelPlace::Rate, LabelPlace::AtTarget}) {
                const QSizeF size = place == LabelPlace::Rate ? LabelPlacer::kRateSize : LabelPlacer::kRemarkSize;
                if (const auto spot = placer.spotOf(link, place)) {
                    const QPointF middle = *spot * GetParam();
                    found.push_back({link, QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2,
                                                  size.width(), size.height())});
                }
            }
        return found;
    }
    [[nodiscard]] QRectF scaled(const QRectF& r) const { return {r.topLeft() * GetParam(), r.size() * GetParam()}; }

    CanvasModel m_model{test::canvasVocabulary()};
};
INSTANTIATE_TEST_SUITE_P(Scales, LabelPlacerTest, ::testing::Values(0.7, 0.8, 1.0, 1.18, 1.6, 2.4));

TEST_P(LabelPlacerTest, LabelsTouchNothing)
{
    LabelPlacer placer(m_model.snapshot(), GetParam());
    const std::vector<Placed> placed = all(placer);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(placed[i].box.intersects(placed[j].box)) << i << " and " << j;
        for (const CanvasItem& item : m_model.items()) {
            const bool touches = !item.isPlace() && placed[i].box.intersects(scaled(item.rect));
            EXPECT_FALSE(touches) << item.id.str();
        }
        for (const CanvasLink& link : m_model.links())
            for (const QPointF& p : link.path.points())
                EXPECT_FALSE(placed[i].box.adjusted(-5, -5, 5, 5).contains(p * GetParam())) << link.id.str();
    }
}

TEST_P(LabelPlacerTest, LabelsAreBesideTheirOwnLine)
{
    LabelPlacer placer(m_model.snapshot(), GetParam());
    for (const Placed& label : all(placer)) {
        const double away = m_model.links()[label.link].path.distanceTo(label.box.center() / GetParam()) * GetParam();
        EXPECT_LE(away, LabelPlacer::kRemarkSize.width() / 2 + 16);
    }
}

TEST_P(LabelPlacerTest, ItDoesNotMatterWhoIsAskedFirst)
{
    LabelPlacer forward(m_model.snapshot(), GetParam()), backward(m_model.snapshot(), GetParam());
    const auto links = static_cast<ItemIndex>(m_model.links().size());
    for (ItemIndex link = links; link-- > 0;)
        (void)backward.spotOf(link, LabelPlace::Rate);
    for (ItemIndex link = 0; link < links; ++link)
        EXPECT_EQ(forward.spotOf(link, LabelPlace::Rate), backward.spotOf(link, LabelPlace::Rate)) << link;
}

TEST(LabelPlacer, MostLinksOfTheOpeningViewHaveALabel)
{
    CanvasModel model(test::canvasVocabulary());
    model.sync(test::shopScene());
    LabelPlacer placer(model.snapshot(), 1.1);
    int labelled = 0;
    for (ItemIndex link = 0; link < model.links().size(); ++link)
        labelled += placer.spotOf(link, LabelPlace::Rate).has_value() ? 1 : 0;
    EXPECT_GE(labelled, 12) << "of " << model.links().size();
}

TEST(LabelPlacer, NoRoomMeansNoLabel)
{
    Scene scene;
    scene.nodes = {test::makeNode("a", "instance", {}, {0, 0}), test::makeNode("b", "queue", {}, {190, 0})};
    scene.links = {test::makeLink("a", "b")};
    CanvasModel model(test::canvasVocabulary());
    model.sync(scene);
    EXPECT_FALSE(LabelPlacer(model.snapshot(), 1).spotOf(0, LabelPlace::Rate)) << "26 px between the cards";
}

} // namespace
} // namespace cloudyard
