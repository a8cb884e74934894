// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cloudyard {

/// The files that were opened or saved last, newest first, at most ten; kept in the user's
/// preferences. Files that are gone stay in the list (a drive may be back tomorrow) and can be told
/// by asking the file system. GUI thread.
class RecentFiles {
public:
    static constexpr int kMost = 10;
    [[nodiscard]] static QStringList list();
    static void add(const QString& path);
    static void clear();
};

} // namespace cloudyard
