// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/registry.h"
#include "core/services/scene_builder.h"

namespace cloudyard {

/// What one of the functions of ServiceKind that read a node's settings says of this node; `otherwise` where its kind
/// is not known, or has no such function. An Error: its settings are not understood. Any thread; reads all of the
/// node's settings.
template <class T>
[[nodiscard]] Result<T> askKind(const Node& node, T (*ServiceKind::*question)(const void*), T otherwise = {})
{
    const std::uint16_t index = kindIndex(node.kind);
    if (index >= serviceKinds().size() || serviceKinds()[index].*question == nullptr)
        return otherwise;
    struct Asked {
        T (*question)(const void*);
        T answer;
    } asked{serviceKinds()[index].*question, otherwise};
    const auto read = serviceKinds()[index].withSettings(node.settings, &asked, [](void* user, const void* settings) {
        auto& a = *static_cast<Asked*>(user);
        a.answer = a.question(settings);
    });
    if (!read)
        return tl::unexpected(read.error());
    return asked.answer;
}

} // namespace cloudyard
