// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/model/scene.h"

namespace cloudyard {

/// About how many bytes a value occupies besides its own sizeof: what an edit states as the price of being remembered.
[[nodiscard]] std::size_t heapBytes(const std::string& text);
[[nodiscard]] std::size_t heapBytes(const SettingValue& value);
[[nodiscard]] std::size_t heapBytes(const SettingMap& settings);
[[nodiscard]] std::size_t heapBytes(const Node& node);
[[nodiscard]] std::size_t heapBytes(const Link& link);
[[nodiscard]] std::size_t heapBytes(const Annotation& annotation);
[[nodiscard]] std::size_t heapBytes(const ExperimentStep& step);
[[nodiscard]] std::size_t heapBytes(const Objective& objective);
[[nodiscard]] std::size_t heapBytes(const Expectation& expectation);
template <class Tag> [[nodiscard]] std::size_t heapBytes(const Id<Tag>& id)
{
    return heapBytes(id.str());
}

template <class T> [[nodiscard]] std::size_t heapBytes(const std::vector<T>& elements)
{
    std::size_t bytes = elements.capacity() * sizeof(T);
    for (const T& element : elements)
        bytes += heapBytes(element);
    return bytes;
}

} // namespace cloudyard
