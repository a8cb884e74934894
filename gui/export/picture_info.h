// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "core/session/frame.h"

namespace cloudyard {

/// What the title block of a picture says: enough to run the same thing again and look at the same
/// moment.
struct PictureInfo {
    QString title;       ///< the scene
    QString moment; ///< "00:01:30 · seed 42 · 2×", " · scene changed at 0:35" where it is not the run of one scene
    QStringList faults;  ///< "zone a: power lost for 0:30"
    QString verdict;     ///< "1 zone lost 2:00 · …"; while there is none, what the run has counted so far
    QString success;     ///< "99.7 %", "–"
    QString p95;         ///< "312 ms", "–"
    QString fingerprint; ///< its first six digits; empty without a run
    bool night = false;  ///< the map is shaded where it is night for the clients
};

/// Without a frame: of a scene that has not run.
[[nodiscard]] PictureInfo pictureInfo(const Scene& scene, const QString& title, const Frame* frame,
                                      const Vocabulary& vocabulary);

} // namespace cloudyard
