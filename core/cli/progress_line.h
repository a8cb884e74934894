// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

#include "core/study/run_scene.h"

namespace cloudyard {

/// One line on standard error that tells how far a run has come and how long it will still take. It
/// appears only when standard error is a terminal, overwrites itself, and is gone when this object
/// is.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    void show(const RunProgress& progress);
    /// " 37 %  89 of 240 s simulated, 0:03 left"
    [[nodiscard]] static std::string text(const RunProgress& progress);

private:
    bool m_isTerminal;
    bool m_shown = false;
};

} // namespace cloudyard
