// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "core/edit/edit.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// What an edit is called in the undo list: core speaks of ids and keys, people see names and labels. "Remove web-d"
/// becomes "Remove web-b 2", "Change service_time of web-d" "Change Service time of web-b 2". Made before the edit is
/// applied, as it may take away what has the name. GUI thread.
class UndoText {
public:
    UndoText(const Edit& edit, const Scene& before, const Vocabulary& vocabulary);
    /// Once the edit was applied: what it added has a name now.
    [[nodiscard]] QString text(const Edit& edit, const Scene& after) const;

private:
    const Vocabulary& m_vocabulary;
    std::vector<std::string> m_words;
    std::vector<std::optional<std::string>> m_names; ///< of m_words that are ids
};

} // namespace cloudyard
