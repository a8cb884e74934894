// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/footprint.h"

namespace cloudyard {

std::size_t heapBytes(const std::string& text)
{
    const std::size_t inPlace = std::string().capacity();
    return text.capacity() > inPlace ? text.capacity() + 1 : 0;
}

std::size_t heapBytes(const SettingValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return heapBytes(*text);
    if (const auto* raw = std::get_if<RawJson>(&value))
        return heapBytes(raw->text);
    return 0;
}

std::size_t heapBytes(const SettingMap& settings)
{
    std::size_t bytes = settings.entries().capacity() * sizeof(SettingMap::Entry);
    for (const SettingMap::Entry& entry : settings.entries())
        bytes += heapBytes(entry.key) + heapBytes(entry.value);
    return bytes;
}

std::size_t heapBytes(const Node& node)
{
    return heapBytes(node.id) + heapBytes(node.kind) + heapBytes(node.parent) + heapBytes(node.name)
           + heapBytes(node.group) + heapBytes(node.settings) + heapBytes(node.unknown);
}

std::size_t heapBytes(const Annotation& annotation)
{
    return heapBytes(annotation.id) + heapBytes(annotation.parent) + heapBytes(annotation.text)
           + heapBytes(annotation.tint) + heapBytes(annotation.group) + heapBytes(annotation.unknown);
}

std::size_t heapBytes(const Link& link)
{
    return heapBytes(link.id) + heapBytes(link.from) + heapBytes(link.to) + heapBytes(link.label) +
           link.via.capacity() * sizeof(Point) + heapBytes(link.settings) + heapBytes(link.unknown);
}

std::size_t heapBytes(const ExperimentStep& step)
{
    return heapBytes(step.fault) + heapBytes(step.target) + heapBytes(step.parameters) + heapBytes(step.unknown);
}

std::size_t heapBytes(const Objective& objective)
{
    return heapBytes(objective.name) + heapBytes(objective.measure.metric) + heapBytes(objective.measure.of)
           + heapBytes(objective.unknown);
}

std::size_t heapBytes(const Expectation& expectation)
{
    return heapBytes(expectation.name) + heapBytes(expectation.measure.metric) + heapBytes(expectation.measure.of)
           + heapBytes(expectation.because) + heapBytes(expectation.unknown);
}

} // namespace cloudyard
