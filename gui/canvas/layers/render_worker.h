// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>

#include <QImage>
#include <QObject>

#include "gui/canvas/draw/map_raster.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

struct RenderRequest {
    CanvasSnapshot snapshot;
    View view;
    const Theme* theme = nullptr; ///< lives as long as the program
    std::uint64_t number = 0;
};

struct RenderResult {
    QImage image;
    MapRaster map; ///< with the bitmap that the picture was made with
    std::uint64_t number = 0;
    double milliseconds = 0;
};

/// Draws static pictures on Qt's global pool: the one user of that pool besides Qt itself, so that nothing in the
/// window ever waits for anything but a picture.
///
/// At most one picture is drawn at a time; of the requests that come meanwhile only the newest is kept. Results come
/// by `finished` in the thread of this object. The destructor waits for the picture that is being drawn. GUI thread.
class RenderWorker : public QObject {
    Q_OBJECT
public:
    explicit RenderWorker(QObject* parent = nullptr);
    ~RenderWorker() override;

    void request(RenderRequest request);
    /// Forgets the waiting request and the result under way.
    void discard();
    [[nodiscard]] bool isBusy() const;

Q_SIGNALS:
    void finished(const cloudyard::RenderResult& result);

private:
    class Job;
    void start(RenderRequest request);
    void jobDone(const RenderResult& result);

    struct Shared;
    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<RenderRequest> m_waiting;
    std::uint64_t m_discardBelow = 0;
    bool m_busy = false;
};

} // namespace cloudyard
