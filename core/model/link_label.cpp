// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/link_label.h"

namespace cloudyard {

namespace {
constexpr std::string_view kKey = "label";
} // namespace

std::string_view labelOf(const Link& link)
{
    const SettingValue* stated = link.unknown.find(kKey);
    const auto* text = stated ? std::get_if<std::string>(stated) : nullptr;
    return text ? std::string_view(*text) : std::string_view();
}

void setLabel(Link& link, std::string_view label)
{
    if (label.empty())
        link.unknown.erase(kKey);
    else
        link.unknown.set(kKey, std::string(label));
}

} // namespace cloudyard
