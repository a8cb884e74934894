// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/real_place.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/catalogue.h"
#include "core/edit/composite_edit.h"
#include "core/edit/lookup.h"
#include "core/edit/value_edits.h"

namespace cloudyard {
namespace {

const SettingDescriptor* placeSetting(const KindDescriptor& kind)
{
    const auto found = std::ranges::find_if(kind.settings, [](const SettingDescriptor& s) {
        return s.type == SettingType::RegionCode || s.type == SettingType::City;
    });
    return found == kind.settings.end() ? nullptr : &*found;
}

RealPlace placeOf(const SettingDescriptor& setting, const Region& region)
{
    return {setting.key, region.code, region.city, region.geo};
}

RealPlace placeOf(const SettingDescriptor& setting, const City& city)
{
    return {setting.key, city.name, city.name, city.geo};
}

} // namespace

std::optional<RealPlace> realPlaceAt(const KindDescriptor& kind, Geo geo)
{
    const SettingDescriptor* setting = placeSetting(kind);
    if (setting == nullptr)
        return {};
    if (setting->type == SettingType::RegionCode)
        return placeOf(*setting, Catalogue::get().nearestRegion(geo));
    return placeOf(*setting, Catalogue::get().nearestCity(geo));
}

std::optional<RealPlace> realPlaceOf(const Node& node, const KindDescriptor& kind)
{
    const SettingDescriptor* setting = placeSetting(kind);
    if (setting == nullptr || !node.parent.empty())
        return {};
    const SettingValue* stated = node.settings.find(setting->key);
    const auto* text = stated == nullptr ? nullptr : std::get_if<std::string>(stated);
    const std::string value = text == nullptr ? std::string(setting->defaultText) : *text;
    if (setting->type == SettingType::RegionCode) {
        const Region* region = Catalogue::get().findRegion(value);
        return region == nullptr ? std::nullopt : std::optional(placeOf(*setting, *region));
    }
    const City* city = Catalogue::get().findCity(value);
    return city == nullptr ? std::nullopt : std::optional(placeOf(*setting, *city));
}

Result<EditPtr> makeRelocate(const Scene& scene, const Vocabulary& vocabulary, std::span<const NodeId> ids, Geo geo)
{
    std::vector<EditPtr> edits;
    std::string text;
    for (const NodeId& id : ids) {
        const Node* node = scene.find(id);
        if (node == nullptr)
            return noSuchNode(id);
        const KindDescriptor* kind = vocabulary.kind(node->kind);
        const auto before = kind == nullptr ? std::nullopt : realPlaceOf(*node, *kind);
        if (!before)
            continue;
        const RealPlace after = *realPlaceAt(*kind, geo);
        if (after.value == before->value)
            continue;
        edits.push_back(std::make_unique<SettingEdit>(id, std::string(after.key), std::string(after.value)));
        const std::string& shown = node->name.empty() ? id.str() : node->name;
        if (shown == before->value)
            edits.push_back(std::make_unique<RenameEdit>(id, std::string(after.value)));
        text = fmt::format("Move {} to {}", oneOrMany(ids.size(), shown, "nodes"), after.value);
    }
    return EditPtr(std::make_unique<CompositeEdit>(std::move(edits), std::move(text)));
}

} // namespace cloudyard
