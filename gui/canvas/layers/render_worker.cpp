// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/layers/render_worker.h"

#include <utility>

#include <QElapsedTimer>
#include <QMetaObject>
#include <QRunnable>
#include <QSemaphore>
#include <QThreadPool>

#include "gui/canvas/draw/canvas_renderer.h"

namespace cloudyard {

/// What the job needs: a renderer with its sprites, used by one job at a time, and a count of jobs that ended.
struct RenderWorker::Shared {
    CanvasRenderer renderer;
    QSemaphore ended;
};

class RenderWorker::Job : public QRunnable {
public:
    Job(RenderWorker* worker, std::shared_ptr<Shared> shared, RenderRequest request)
        : m_worker(worker), m_shared(std::move(shared)), m_request(std::move(request))
    {
    }

    void run() override
    {
        QElapsedTimer timer;
        timer.start();
        RenderResult result;
        result.number = m_request.number;
        result.image = CanvasRenderer::imageFor(m_request.view);
        m_shared->renderer.renderStatic(result.image, m_request.snapshot, m_request.view, *m_request.theme);
        result.map = m_shared->renderer.map();
        result.milliseconds = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        RenderWorker* worker = m_worker;
        QMetaObject::invokeMethod(worker, [worker, result] { worker->jobDone(result); }, Qt::QueuedConnection);
        m_shared->ended.release();
    }

private:
    RenderWorker* m_worker;
    std::shared_ptr<Shared> m_shared;
    RenderRequest m_request;
};

RenderWorker::RenderWorker(QObject* parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    // Fonts and their caches belong to a thread: let it stay.
    QThreadPool::globalInstance()->setExpiryTimeout(-1);
}

RenderWorker::~RenderWorker()
{
    if (m_busy)
        m_shared->ended.acquire();
}

bool RenderWorker::isBusy() const { return m_busy; }

void RenderWorker::request(RenderRequest request)
{
    if (m_busy)
        m_waiting = std::make_unique<RenderRequest>(std::move(request));
    else
        start(std::move(request));
}

void RenderWorker::discard()
{
    m_waiting.reset();
    m_discardBelow = std::numeric_limits<std::uint64_t>::max();
}

void RenderWorker::start(RenderRequest request)
{
    m_busy = true;
    m_discardBelow = 0;
    QThreadPool::globalInstance()->start(new Job(this, m_shared, std::move(request)));
}

void RenderWorker::jobDone(const RenderResult& result)
{
    m_shared->ended.acquire();
    m_busy = false;
    const bool wanted = result.number >= m_discardBelow;
    if (m_waiting)
        start(std::move(*std::exchange(m_waiting, nullptr)));
    if (wanted)
        Q_EMIT finished(result);
}

} // namespace cloudyard
