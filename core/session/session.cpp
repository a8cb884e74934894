// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <thread>
#include <utility>

#include <sys/resource.h>
#include <unistd.h>

#include "core/session/command_queue.h"
#include "core/session/frame_exchange.h"
#include "core/session/live_run.h"

namespace cloudyard {

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

// Seconds of wall time.
constexpr double kSlice = 0.003; // of running, before commands are looked at again
constexpr double kNap = 0.004;   // of sleep at most, while it plays

/// Events a second at Max where no clock says how many there is time for.
constexpr double kUnthreadedMax = 5e6;

/// The window must stay smooth while a run goes flat out. On Linux a thread has a priority of its
/// own.
void lowerPriority()
{
    constexpr int kNice = 10;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), kNice);
}

} // namespace

class Session::Impl {
public:
    Impl(std::unique_ptr<LiveRun> run, Options options);
    ~Impl() { stop(); }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;

    void post(Command command);
    const Frame* takeFrame();
    void advance(double wallSeconds);
    void stop();
    [[nodiscard]] const LiveRun& run() const { return *m_run; }

private:
    /// What became of a frame that may be due.
    enum class Owed : std::uint8_t { Nothing, NotDue, NoneFree };

    void liveOn(const std::stop_token& stop);
    void turn(std::uint32_t ticket);
    bool takeCommands(double until);
    bool runSlice();
    Owed publishWhenDue();
    bool publish(double wall);
    void rest(std::uint32_t ticket, bool ahead, Owed owed);
    void advanceBy(double step);
    void wakeUp();
    [[nodiscard]] double now() const { return Seconds(Clock::now() - m_start).count(); }

    const std::unique_ptr<LiveRun> m_run; // the thread's while there is one
    const Options m_options;
    const double m_framePeriod;
    const Clock::time_point m_start = Clock::now();
    double m_wall = 0;      // where an unthreaded session stands
    double m_nextFrame = 0; // the thread's
    CommandQueue m_commands;
    FrameExchange m_frames;
    std::atomic<std::uint32_t> m_wake =
        0; // the viewer counts it up when there may be something to do
    std::jthread m_thread;
};

Session::Impl::Impl(std::unique_ptr<LiveRun> run, Options options)
    : m_run(std::move(run)),
      m_options(options),
      m_framePeriod(1 / std::clamp(options.framesPerSecond, 1.0, 1000.0))
{
    publish(0);
    if (m_options.threaded)
        m_thread = std::jthread([this](const std::stop_token& stop) { liveOn(stop); });
}

// The viewer's side
// ----------------------------------------------------------------------------------------

void Session::Impl::post(Command command)
{
    m_commands.post(std::move(command));
    wakeUp();
}

const Frame* Session::Impl::takeFrame()
{
    bool news = m_commands.flush();
    if (!m_options.threaded && m_run->changed())
        publish(m_wall);
    const Frame* frame = m_frames.takeNewest();
    if (frame != nullptr) {
        news = true;
        m_commands.post(command::Acknowledge{frame->series.firstRow + frame->series.times.size(),
                                             frame->log.empty() ? 0 : frame->log.back().ordinal + 1,
                                             frame->epoch});
    }
    if (news) // or a paused run would be woken for nothing at every tick of the viewer
        wakeUp();
    return frame;
}

void Session::Impl::wakeUp()
{
    m_wake.fetch_add(1, std::memory_order_release);
    m_wake.notify_one();
}

void Session::Impl::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    wakeUp();
    m_thread.join();
}

void Session::Impl::advance(double wallSeconds)
{
    if (m_options.threaded)
        return;
    do
        takeCommands(m_wall);
    while (m_commands.flush());
    double left = std::max(wallSeconds, 0.0);
    do {
        const double step = std::min(left, m_framePeriod);
        advanceBy(step);
        left -= step;
    } while (left > 0);
}

void Session::Impl::advanceBy(double step)
{
    m_wall += step;
    if (m_run->leaps())
        m_run->run(m_wall, [] { return true; });
    const std::uint64_t limit =
        m_run->simulation().handled() + static_cast<std::uint64_t>(kUnthreadedMax * step);
    if (step > 0)
        m_run->run(m_wall,
                   [&] { return !m_run->isMax() || m_run->simulation().handled() < limit; });
}

// The run's thread
// -----------------------------------------------------------------------------------------

void Session::Impl::liveOn(const std::stop_token& stop)
{
    lowerPriority();
    while (!stop.stop_requested()) {
        const std::uint32_t ticket = m_wake.load(std::memory_order_acquire);
        if (stop.stop_requested())
            return;
        try {
            turn(ticket);
        } catch (const std::exception& failure) {
            m_run->halt(failure.what());
            std::this_thread::sleep_for(Seconds(kNap));
        }
    }
}

void Session::Impl::turn(std::uint32_t ticket)
{
    const bool emptied = takeCommands(now() + kSlice);
    const bool ahead = runSlice();
    const Owed owed = publishWhenDue();
    if (emptied)
        rest(ticket, ahead, owed);
}

/// False when time ran out before the commands did.
bool Session::Impl::takeCommands(double until)
{
    while (const auto command = m_commands.next()) {
        const double wall = m_options.threaded ? now() : m_wall;
        m_run->apply(*command, wall);
        if (!std::holds_alternative<command::Acknowledge>(*command))
            m_nextFrame = 0; // people wait for the answer: it is published with what else is to be seen now
        if (m_options.threaded && wall >= until)
            return false;
    }
    return true;
}

bool Session::Impl::runSlice()
{
    const double wall = now();
    return m_run->run(wall, [&] { return now() < wall + kSlice; });
}

Session::Impl::Owed Session::Impl::publishWhenDue()
{
    if (!m_run->changed())
        return Owed::Nothing;
    const double wall = now();
    if (wall < m_nextFrame)
        return Owed::NotDue;
    const bool published = publish(wall);
    m_nextFrame = wall + (published ? m_framePeriod : kNap);
    return published ? Owed::Nothing : Owed::NoneFree;
}

bool Session::Impl::publish(double wall)
{
    Frame* frame = m_frames.acquire();
    if (frame == nullptr)
        return false;
    m_run->write(*frame, wall);
    m_frames.publish();
    return true;
}

void Session::Impl::rest(std::uint32_t ticket, bool ahead, Owed owed)
{
    const bool timed = m_run->active() || owed == Owed::NotDue;
    if (!timed)
        m_wake.wait(ticket,
                    std::memory_order_acquire); // the viewer posts, takes a frame, or stops us
    else if (ahead)
        std::this_thread::sleep_for(Seconds(std::clamp(m_nextFrame - now(), 0.0, kNap)));
}

// --------------------------------------------------------------------------------------------------------------

Session::Session() = default;
Session::~Session() = default;

Result<std::unique_ptr<Session>> Session::create(std::shared_ptr<const Scene> scene)
{
    return create(std::move(scene), Options{});
}

Result<std::unique_ptr<Session>> Session::create(std::shared_ptr<const Scene> scene,
                                                 Options options)
{
    auto run = LiveRun::create(std::move(scene));
    if (!run)
        return tl::unexpected(run.error());
    std::unique_ptr<Session> session(new Session);
    session->m_impl = std::make_unique<Impl>(std::move(*run), options);
    return session;
}

void Session::post(Command command) { m_impl->post(std::move(command)); }
const Frame* Session::takeFrame() { return m_impl->takeFrame(); }
void Session::advance(double wallSeconds) { m_impl->advance(wallSeconds); }
void Session::stop() { m_impl->stop(); }
const Simulation& Session::simulation() const { return m_impl->run().simulation(); }
const std::vector<LoggedCommand>& Session::log() const { return m_impl->run().log(); }
const std::shared_ptr<const Scene>& Session::startScene() const
{
    return m_impl->run().startScene();
}

} // namespace cloudyard
