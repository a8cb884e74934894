// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <memory>
#include <vector>

#include <QString>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "gui/app/rehearsal.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/export/picture.h"
#include "gui/export/picture_frame.h"
#include "resources/resources.h"

namespace cloudyard::test {

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
        const QRectF ink(placed.baseline.x(), placed.baseline.y() - metrics.capHeight(), placed.width,
                         metrics.capHeight());
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
        m_session =
            *Session::create(std::make_shared<const Scene>(m_scene), {.threaded = false, .framesPerSecond = 30});
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
        const View view = View::fitted(m_model.contentBounds(), screen.size - QSize(0, kTitleBlockHeight), screen.scale,
                                       {48, 40, 48, 40});
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

} // namespace cloudyard::test
