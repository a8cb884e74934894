// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/start_up.h"

#include <optional>

#include <QScreen>

#include "gui/app/ended_session.h"
#include "gui/app/main_window.h"
#include "gui/app/preferences.h"
#include "gui/app/scene_library.h"

namespace cloudyard {

namespace {

constexpr int kFrameHeight = 40; ///< a title bar is hardly higher

/// At the size asked for, else as it was left. A window that would reach the edges of its screen, where its frame would
/// push its foot out of sight, fills the screen instead.
void showWindow(MainWindow& window, std::optional<QSize> size, const QByteArray& geometry)
{
    if (size || geometry.isEmpty() || !window.restoreGeometry(geometry))
        window.resize(size.value_or(kUsualSize));
    const QSize screen = window.screen()->availableSize();
    if (window.size() == window.size().boundedTo(screen - QSize(0, kFrameHeight)))
        return window.show();
    window.resize(window.size().boundedTo(screen)); // all that happens without a window manager
    window.showMaximized();
}

void openNextClosed(const OpenProgram& openProgram)
{
    if (!ended_session::isEmpty())
        openProgram({QStringLiteral("--next"), QStringLiteral("closed")});
}

/// Asks in the window about what was left unsaved; true when it is open.
bool recover(MainWindow& window, const LaunchOptions& options, const OpenProgram& openProgram)
{
    if (!DocumentSafety::hasLeftovers())
        return false;
    showWindow(window, options.size, preference::geometry.get());
    if (!window.safety().offerRecovery())
        return false;
    ended_session::forget(window.document().path());
    if (DocumentSafety::hasLeftovers())
        openProgram({QStringLiteral("--next"), QStringLiteral("unsaved")});
    else
        openNextClosed(openProgram);
    return true;
}

bool restore(MainWindow& window, const LaunchOptions& options, const OpenProgram& openProgram)
{
    const auto last = options.next == NextWindow::None ? window.openLast() : window.openClosed();
    if (!last)
        return false;
    showWindow(window, options.size, last->geometry.isEmpty() ? preference::geometry.get() : last->geometry);
    window.showAsClosed(*last);
    openNextClosed(openProgram);
    return true;
}

void openScene(MainWindow& window, const LaunchOptions& options)
{
    if (options.empty)
        return;
    if (!options.scene.isEmpty())
        window.files().openFile(options.scene);
    else if (const QString flagship = flagshipScene(); !flagship.isEmpty())
        window.files().openExample(flagship);
    if (options.pace)
        window.setPace(*options.pace);
    if (options.at)
        window.link().runTo(*options.at, options.play);
    else if (options.play)
        window.link().play();
}

} // namespace

bool startUp(MainWindow& window, const LaunchOptions& options, const OpenProgram& openProgram)
{
    if (!options.empty && options.scene.isEmpty()) {
        if (options.next != NextWindow::Closed && recover(window, options, openProgram))
            return true;
        if (restore(window, options, openProgram))
            return true;
        if (options.next != NextWindow::None)
            return false;
    }
    showWindow(window, options.size, preference::geometry.get());
    openScene(window, options);
    return true;
}

} // namespace cloudyard
