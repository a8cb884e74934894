// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/picture_info.h"

#include "core/metrics/verdict.h"
#include "gui/canvas/draw/live_text.h"
#include "gui/language/core_text.h"
#include "gui/language/numbers.h"
#include "gui/language/words.h"
#include "gui/panels/bars/run_status_bar.h"
#include "gui/panels/bars/top_bar.h"
#include "gui/panels/faults/fault_choices.h"
#include "gui/panels/look/text.h"

namespace cloudyard {

namespace {

constexpr int kFingerprintDigits = 6;

using picture_words::tr;

/// "17,431 requests · 39 failed · 0 lost"; empty before the first.
QString countsOf(const SceneNumbers& scene)
{
    const QLocale locale = numberLocale();
    const auto said = [&](std::uint64_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    if (scene.requests == 0)
        return {};
    const QString requests = scene.requests == 1 ? tr("1 request") : tr("%1 requests").arg(said(scene.requests));
    QString text = tr("%1 · %2 failed · %3 lost").arg(requests, said(scene.failed), said(scene.lost));
    if (scene.parked != 0)
        text += tr(" · %1 in a dead-letter queue").arg(said(scene.parked));
    return text;
}

} // namespace

PictureInfo pictureInfo(const Scene& scene, const QString& title, const Frame* frame,
                        const Vocabulary& vocabulary)
{
    PictureInfo info{
        title, tr("seed %1").arg(scene.seed), {}, {}, QStringLiteral("–"), QStringLiteral("–"), {}};
    if (!frame)
        return info;
    info.moment =
        QStringLiteral("%1 · %2 · %3")
            .arg(clockText(frame->now.ns).left(8), info.moment, paceText(frame->paceWanted));
    if (frame->changes != 0)
        info.moment += tr(" · scene changed at %1").arg(minuteClock(secondsSince(SimTime{}, frame->firstChange)));
    for (const FaultView& fault : faultViews(*frame, vocabulary))
        if (fault.active)
            info.faults << tr("%1: %2 for %3")
                               .arg(fault.targetName, coreText(fault.kind->state),
                                    minuteClock(secondsSince(fault.from, frame->now)));
    const bool isJudged = frame->verdict && frame->verdict->grade != VerdictGrade::Untested;
    info.verdict = isJudged ? coreText(frame->verdict->sentence()) : countsOf(frame->scene);
    info.success = numberText(frame->scene.live.successRatio, MetricUnit::Ratio).joined();
    info.p95 = numberText(frame->scene.live.sojournP95, MetricUnit::Seconds).joined();
    info.fingerprint = QStringLiteral("%1")
                           .arg(frame->fingerprint, 16, 16, QLatin1Char('0'))
                           .left(kFingerprintDigits);
    return info;
}

} // namespace cloudyard
