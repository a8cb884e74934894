// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>

namespace cloudyard {

/// A scene that comes with the program.
struct ExampleScene {
    QString path;
    QString title;
    QString shelf; ///< "Stories", "Classics" or "Theory"
};

/// The folder of the scenes that come with the program: beside the installed program, else in the
/// source tree it was built from; empty when neither exists.
[[nodiscard]] QString sceneFolder();
/// All of them, the one for beginners first, those about theory last. Reads each file's title.
[[nodiscard]] std::vector<ExampleScene> exampleScenes();
/// The scene that opens when none is asked for; empty when it is not installed.
[[nodiscard]] QString flagshipScene();

} // namespace cloudyard
