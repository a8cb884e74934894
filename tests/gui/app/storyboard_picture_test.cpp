// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pictures of both storyboard scenes at every instant of their tables, read as draw lists: no text is clipped,
// covered or too faint, whatever the theme and the scale of the screen.
#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <QDir>
#include <QFileInfo>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "gui/app/rehearsal.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/export/picture.h"
#include "gui/export/picture_frame.h"
#include "resources/resources.h"

namespace cloudyard {
namespace {

/// One text of a picture: where its ink is, and every colour that it may lie on.
struct Said {
    QString wanted, shown;
    QRectF ink;
    QRectF box;
    FontSpec font;
    QRgb color = 0;
    std::vector<QRgb> grounds;
    std::size_t order = 0;
};

/// Reads texts and, below each, what was painted before it.
struct Reader {
    const DrawList& list;
    const Theme& theme;
    std::vector<Said> texts;
    struct Fill {
        QRectF area;
        QRgb color;
        bool covers; ///< everything in its area
        std::size_t order;
    };
    std::vector<Fill> fills;
    std::size_t order = 0;

    void fill(const QRectF& area, QRgb color, bool covers)
    {
        ++order;
        if (qAlpha(color) == 255)
            fills.push_back({area, color, covers, order});
    }
    void draw(const DrawRect& r, const DrawList::Primitive&) { fill(r.rect, r.fill, true); }
    void draw(const DrawEllipse& e, const DrawList::Primitive&) { fill(e.rect, e.fill, true); }
    void draw(const DrawHatch& h, const DrawList::Primitive& p) { fill(list.boundsOf(p), h.color, false); }
    void draw(const DrawMap& m, const DrawList::Primitive&)
    {
        fill(QRectF(-1e5, -1e5, 2e5, 2e5), m.theme->ocean, true);
        fill(m.bounds, m.theme->land, false);
    }
    void draw(const DrawText& t, const DrawList::Primitive&)
    {
        ++order;
        const QString& wanted = list.textAt(t.text);
        const PlacedText placed = placeText(wanted, t.font, t.rect, t.alignment, t.elide);
        const QFontMetricsF& metrics = metricsOf(t.font);
        const QRectF ink(placed.baseline.x(), placed.baseline.y() - metrics.capHeight(), placed.width, metrics.capHeight());
        texts.push_back({wanted, placed.shown, ink, t.rect, t.font, t.color, groundsUnder(ink), order});
    }
    void draw(const auto&, const DrawList::Primitive&) { ++order; }
    void popClip() {}
    void popGroup() {}

    [[nodiscard]] std::vector<QRgb> groundsUnder(const QRectF& ink) const
    {
        std::vector<QRgb> grounds;
        for (auto f = fills.rbegin(); f != fills.rend(); ++f) {
            if (!f->area.intersects(ink))
                continue;
            grounds.push_back(f->color);
            if (f->covers && f->area.contains(ink))
                break;
        }
        return grounds;
    }
    /// Painted over by something opaque that came later.
    [[nodiscard]] bool isCovered(const Said& said) const
    {
        return std::any_of(fills.begin(), fills.end(), [&](const Fill& f) {
            return f.covers && f.order > said.order && f.area.adjusted(1, 1, -1, -1).intersects(said.ink);
        });
    }
};

struct Screen {
    QSize size;    ///< logical px
    double scale;  ///< device px per px
};

/// A scene that runs once and stops at each instant of its table.
class Storyboard {
public:
    explicit Storyboard(const QString& path)
    {
        initResources();
        installFonts();
        m_scene = *loadScene(path.toStdString(), vocabulary());
        m_session = *Session::create(std::make_shared<const Scene>(m_scene), {.threaded = false, .framesPerSecond = 30});
        m_model.sync(m_scene);
        m_rehearsal = std::make_unique<Rehearsal>(*m_session, [this] {
            if (const Frame* frame = m_session->takeFrame()) {
                m_newest = frame;
                m_model.takeFrame(*frame);
                m_stage.takeFrame(*frame);
            }
            m_stage.advance(Rehearsal::kTick);
            return m_newest;
        });
    }
    bool playTo(double seconds) { return m_rehearsal->playTo(SimTime::fromSeconds(seconds), m_scene.pace); }

    [[nodiscard]] Picture picture(const Screen& screen, const Theme& theme) const
    {
        const View view = View::fitted(m_model.contentBounds(), screen.size - QSize(0, kTitleBlockHeight), screen.scale, {48, 40, 48, 40});
        return {m_model.snapshot(), m_stage.window(), view, &theme,
                pictureInfo(m_scene, QString::fromStdString(m_scene.title), m_rehearsal->frame(), vocabulary())};
    }

private:
    Scene m_scene;
    std::unique_ptr<Session> m_session;
    CanvasModel m_model{vocabulary()};
    FlightStage m_stage{{[this](LinkIndex link) { return m_model.linkOfRun(link); }, [](ItemIndex) { return 260.0; }}};
    std::unique_ptr<Rehearsal> m_rehearsal;
    const Frame* m_newest = nullptr;
};

void checkTexts(const Picture& picture, bool mayShorten)
{
    const DrawList list = composePicture(picture);
    Reader reader{list, *picture.theme, {}, {}, 0};
    list.replay(reader);
    const QRectF whole(QPointF(), picture.size());
    ASSERT_GT(reader.texts.size(), 20u);
    for (std::size_t i = 0; i < reader.texts.size(); ++i) {
        const Said& said = reader.texts[i];
        const std::string words = said.wanted.toStdString();
        if (!mayShorten) {
            EXPECT_EQ(said.shown.toStdString(), words) << "clipped";
        }
        EXPECT_GE(said.font.size, 9) << words;
        EXPECT_TRUE(whole.contains(said.ink)) << words << " leaves the picture";
        EXPECT_TRUE(said.box.adjusted(-1, -1, 1, 1).contains(said.ink)) << words << " leaves its box";
        EXPECT_FALSE(reader.isCovered(said)) << words << " is covered";
        EXPECT_FALSE(said.grounds.empty()) << words;
        for (const QRgb ground : said.grounds)
            EXPECT_GE(contrast(said.color, ground), 4.5) << words << " on " << std::hex << ground;
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_FALSE(said.ink.intersects(reader.texts[j].ink)) << words << " over " << reader.texts[j].wanted.toStdString();
    }
}

/// A scene and the instants of its storyboard.
struct Table {
    const char* file;
    std::vector<double> instants;
};

class StoryboardPicture : public testing::TestWithParam<Table> {};

TEST_P(StoryboardPicture, EveryTextCanBeReadAtEveryInstant)
{
    Storyboard story(QFileInfo(flagshipScene()).dir().filePath(QString::fromLatin1(GetParam().file)));
    // 1600 x 1000 at 100, 150 and 200 %, a full HD screen, and a projector of 1280 x 800 at 150 %.
    const std::array screens{Screen{{1600, 1000}, 1}, Screen{{1067, 667}, 1.5}, Screen{{800, 500}, 2}, Screen{{1920, 1080}, 1}, Screen{{1280, 800}, 1}, Screen{{853, 533}, 1.5}};
    for (const double instant : GetParam().instants) {
        ASSERT_TRUE(story.playTo(instant));
        for (const Theme* theme : {&Theme::dark(), &Theme::light()})
            for (const Screen& screen : screens) {
                SCOPED_TRACE(testing::Message() << instant << " s, " << (theme->isDark ? "dark" : "light") << ", " << screen.size.width() << " px at " << screen.scale);
                checkTexts(story.picture(screen, *theme), screen.size.width() < 1000);
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Tables, StoryboardPicture,
                         testing::Values(Table{"orders-survive-a-zone.yard", {0, 30, 60, 62, 64, 66, 68, 70, 75, 90, 120, 180, 195, 201, 240}},
                                         Table{"first-queue.yard", {5, 29, 30, 45, 60, 65, 100, 120}}),
                         [](const auto& p) { return std::string(p.param.file).substr(0, 5); });

} // namespace
} // namespace cloudyard
