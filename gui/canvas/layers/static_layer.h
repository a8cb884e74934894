// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QImage>
#include <QObject>
#include <QTimer>

#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/layers/render_worker.h"
#include "gui/canvas/layers/state_fades.h"
#include "gui/canvas/scene/transition.h"

namespace cloudyard {

/// The picture of everything that stands, kept as an image and drawn again only where something changed.
///
/// Guarantees: what `present` shows is never older than the last synchronous draw and never garbled: a pan moves pixels
/// and draws the exposed strips; a zoom shows the old picture of the same scene scaled until the new one is there;
/// changed badges redraw their own rects, when there are many over several updates (`changed` asks for them); a new
/// scene or theme that costs more than kSyncMilliseconds is drawn by the worker meanwhile; so is the night, which
/// follows time no more often than every kTurnEvery. A picture that the worker
/// began with older contents is brought up to date when it arrives: moved by the pan since, the damage since drawn
/// again; dropped if theme, scale or geometry have changed, for then another is under way. GUI thread.
class StaticLayer : public QObject {
    Q_OBJECT
public:
    static constexpr double kSyncMilliseconds = 8; ///< what may be drawn at once, by the cost of the last time
    static constexpr int kZoomRest = 60;           ///< ms after the last step of a zoom
    static constexpr double kFade = 120;           ///< ms from one level of detail to another
    static constexpr int kTurnEvery = 250;         ///< ms between two pictures of the night
    static constexpr double kMostDrift = 1.4;      ///< a scaled picture farther off than this is drawn anew at once

    explicit StaticLayer(QObject* parent = nullptr);

    /// What is to be shown from now on. `geometry` is CanvasModel::geometryVersion; `damage` in scene units. What of it
    /// changed its state, `turned`, fades into its new look, if fades were asked for (see StateFades).
    void update(const CanvasSnapshot& snapshot, std::uint64_t geometry, const View& view, const Theme& theme,
                const std::vector<QRectF>& damage, const std::vector<QRectF>& turned = {});
    /// Copies the picture into a frame for the wanted view; false when nothing was ever drawn.
    bool present(QImage& frame) { return present(frame, m_wanted.view, 0); }
    /// The same for a view on the way to the wanted one, `wall` (ms) after the clock's beginning. Another level of detail
    /// shines through what it takes the place of for kFade, if fades were asked for.
    bool present(QImage& frame, const View& as, double wall);
    /// The time by which fades begin, in ms; null: there are none.
    void setFades(std::function<double()> wall);
    [[nodiscard]] bool isFading(double wall) const
    {
        return (m_fade && !m_fade->over.isOver(wall)) || m_states.isActive(wall);
    }
    /// Draws what is missing at once, waits for nothing else and ends what fades. For tests and pictures.
    void renderNow();
    /// Shows exactly what is wanted.
    [[nodiscard]] bool isSettled() const { return m_shown == m_wanted && !m_image.isNull() && m_damage.empty(); }
    [[nodiscard]] const QImage& image() const { return m_image; }
    [[nodiscard]] double lastMilliseconds() const { return m_cost; }
    /// What the last presentation took, if it was a plain copy; 0 if it was more.
    [[nodiscard]] double copyMilliseconds() const { return m_copyCost; }

Q_SIGNALS:
    /// A better picture is there.
    void changed();
    void settled();

private:
    /// What a picture shows, apart from live badges.
    struct State {
        std::uint64_t geometry = 0;
        View view;
        const Theme* theme = nullptr;
        std::optional<int> noon = {};
        bool operator==(const State&) const = default;
        [[nodiscard]] bool samePlane(const State& other) const
        {
            return geometry == other.geometry && theme == other.theme && view.scale() == other.view.scale() &&
                   view.dpr() == other.view.dpr() && view.size() == other.view.size() &&
                   view.detail() == other.view.detail();
        }
    };

    /// The picture that a new one takes the place of.
    struct Fade {
        QImage before;
        View view;
        Transition over;
        QImage scaled = {}; ///< of it, for the view that was presented last
        View scaledFor = {};
    };

    void catchUp();
    void beginFade(const State& next);
    void fadeInto(QImage& frame, const View& as, double wall);
    void fadeStates(const std::vector<QRectF>& turned);
    void awaitRest();
    void awaitTurn();
    void turn();
    void renderAll();
    void request();
    void take(RenderResult result);
    /// How far it is from one view to another of the same scale in device px, if it is a whole number.
    [[nodiscard]] static std::optional<QPoint> panBetween(const View& from, const View& to);
    void scroll(QPoint by);
    void repairDamage();
    void repairAll();
    [[nodiscard]] QRect partOf(const QRectF& area) const;
    void redraw(const QRect& part);

    CanvasRenderer m_renderer;
    RenderWorker m_worker;
    CanvasSnapshot m_snapshot;
    State m_wanted;
    State m_shown;
    State m_requested;                     ///< the newest that was ordered; none: nothing is on its way
    std::map<std::uint64_t, State> m_ordered; ///< not yet arrived, by number
    std::uint64_t m_orders = 0;
    QImage m_image;
    std::vector<QRectF> m_damage;             ///< not yet repaired in m_image, scene units
    std::vector<QRectF> m_damageSinceRequest; ///< to be repaired again in what the worker brings
    std::function<double()> m_wall;
    std::optional<Fade> m_fade;
    StateFades m_states;
    QTimer m_zoomRest;
    QTimer m_turn;
    double m_restingAt = 0; ///< the scale of the zoom's last step; 0: no zoom is under way
    double m_cost = 0; ///< of the last whole picture
    double m_copyCost = 0;
};

} // namespace cloudyard
