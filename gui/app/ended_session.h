// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

namespace cloudyard {

/// A window as it was when it was closed in order.
struct ClosedWindow {
    QString scene; ///< its file
    QString view;  ///< scale, middle
    QStringList selection;
    QByteArray geometry;
    bool operator==(const ClosedWindow&) const = default;
};

/// The windows that the last session ended with. Each is a program of its own, so none knows which are the last: those
/// that were closed one soon after the other, as on quitting or logging out, belong together. Kept in the preferences,
/// safe with several programs at once: each waits for its turn to change them, for kTurnMs at most. GUI thread.
namespace ended_session {

inline constexpr qint64 kSoon = 20; ///< seconds from one to the next
inline constexpr int kTurnMs = 2'000;

/// One more has ended. What ended long before is forgotten, and an earlier window of the same scene.
void add(const ClosedWindow& window, const QDateTime& now = QDateTime::currentDateTime());
/// The one that ended last, which is then forgotten; none: all have come back.
[[nodiscard]] std::optional<ClosedWindow> take();
/// This scene is open again by another way.
void forget(const QString& scene);
[[nodiscard]] bool isEmpty();
/// The file that a program locks while it is its turn: beside the preferences.
[[nodiscard]] QString lockFile();

} // namespace ended_session

} // namespace cloudyard
