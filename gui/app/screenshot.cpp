// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/screenshot.h"

#include <cmath>
#include <cstdio>

#include <QApplication>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "gui/app/main_window.h"
#include "gui/app/rehearsal.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/scene/canvas_model.h"
#include "gui/export/picture.h"
#include "gui/export/picture_frame.h"
#include "gui/panels/charts/charts_panel.h"

namespace cloudyard {

namespace {

QSize sizeOf(const LaunchOptions& options) { return options.size.value_or(kUsualSize); }

constexpr int kWritten = 0;
constexpr int kFailed = 1;
constexpr int kBadInput = 2;
constexpr QMarginsF kMargins(48, 40, 48, 40);

int complain(const Error& error, int exitCode)
{
    std::fprintf(stderr, "cloudyard: %s\n", error.message().c_str());
    return exitCode;
}

double paceOf(const LaunchOptions& options, const Scene& scene)
{
    const double pace = options.pace.value_or(scene.pace);
    return std::isfinite(pace) ? pace : scene.pace;
}

/// The canvas alone, with legend and title block.
int pictureOfScene(const LaunchOptions& options, const Scene& scene, Session& session)
{
    const Theme& theme = options.theme == ThemeChoice::Light ? Theme::light() : Theme::dark();
    CanvasModel model(vocabulary());
    model.sync(scene);
    const QSize canvas = sizeOf(options) - QSize(0, kTitleBlockHeight);
    const View view = View::fitted(model.contentBounds(), canvas, 1, kMargins);
    FlightStage stage(
        {[&](LinkIndex link) { return model.linkOfRun(link); },
         [&](ItemIndex link) { return model.links()[link].path.length() * view.scale(); }});
    const Frame* newest = nullptr;
    Rehearsal rehearsal(session, [&] {
        if (const Frame* frame = session.takeFrame()) {
            newest = frame;
            model.takeFrame(*frame);
            stage.takeFrame(*frame);
        }
        stage.advance(Rehearsal::kTick);
        return newest;
    });
    if (!rehearsal.playTo(options.at.value_or(SimTime{}), paceOf(options, scene)))
        return complain({"the run stopped before that moment"}, kFailed);
    const QString title = QString::fromStdString(scene.title);
    const Picture picture{model.snapshot(), stage.window(), view, &theme,
                          pictureInfo(scene, title, rehearsal.frame(), vocabulary())};
    if (const auto written = writePicture(picture, options.screenshot, options.scale); !written)
        return complain(written.error(), kFailed);
    return kWritten;
}

/// The whole window with its panels, as it would be on the screen.
int pictureOfWindow(const LaunchOptions& options)
{
    Appearance appearance(options.theme.value_or(ThemeChoice::Dark));
    MainWindow window(appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
    window.resize(sizeOf(options));
    window.show();
    if (const auto loaded = window.document().load(options.scene); !loaded)
        return complain(loaded.error(), kBadInput);
    if (!window.link().session())
        return complain({window.link().obstacle().toStdString()}, kBadInput);
    window.canvas().canvas().zoomToFit();
    Rehearsal rehearsal(*window.link().session(), [&] {
        window.feed().pump();
        return window.feed().frame();
    });
    rehearsal.setBeat([] { // the canvas moves its messages by the wall clock
        QEventLoop loop;
        QTimer::singleShot(qRound(Rehearsal::kTick * 1000), Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    });
    if (!rehearsal.playTo(options.at.value_or(SimTime{}),
                          paceOf(options, window.document().scene())))
        return complain({"the run stopped before that moment"}, kFailed);
    window.charts().refresh();
    QCoreApplication::sendPostedEvents(); // layouts that wait for the event loop
    window.canvas().canvas().settle(); // no repair is left for a later frame
    QPixmap picture(sizeOf(options) * options.scale);
    picture.setDevicePixelRatio(options.scale);
    window.render(&picture);
    if (!picture.save(options.screenshot))
        return complain({"cannot be written", options.screenshot.toStdString()}, kFailed);
    return kWritten;
}

} // namespace

int takeScreenshot(const LaunchOptions& asked)
{
    LaunchOptions options = asked;
    if (options.scene.isEmpty())
        options.scene = flagshipScene();
    if (options.wholeWindow)
        return pictureOfWindow(options);
    const auto scene = loadScene(options.scene.toStdString(), vocabulary());
    if (!scene)
        return complain(scene.error(), kBadInput);
    auto session = Session::create(std::make_shared<const Scene>(*scene),
                                   {.threaded = false, .framesPerSecond = 30});
    if (!session)
        return complain(session.error(), kBadInput);
    installFonts();
    return pictureOfScene(options, *scene, **session);
}

} // namespace cloudyard
