// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/follow_names.h"

#include <algorithm>

namespace cloudyard {

std::string withNames(std::string_view text, const NewNames& names)
{
    constexpr std::string_view kBetweenWords = " \t\r\n;,{}\"";
    std::string result;
    while (!text.empty()) {
        const bool quoted = text.front() == '"';
        if (!quoted && kBetweenWords.find(text.front()) != std::string_view::npos) {
            result += text.front();
            text.remove_prefix(1);
            continue;
        }
        if (quoted)
            text.remove_prefix(1);
        const std::size_t end = std::min(text.find_first_of(quoted ? "\"" : kBetweenWords), text.size());
        const std::string word(text.substr(0, end));
        const auto found = names.find(word);
        const std::string& name = found == names.end() ? word : found->second;
        result += quoted ? '"' + name + '"' : name;
        text.remove_prefix(std::min(text.size(), end + (quoted ? 1 : 0)));
    }
    return result;
}

void followNames(std::vector<Node>& nodes, const Vocabulary& vocabulary, const NewNames& names)
{
    for (Node& node : nodes) {
        const KindDescriptor* kind = vocabulary.kind(node.kind);
        if (kind == nullptr || kind->check == nullptr)
            continue;
        for (const SettingDescriptor& setting : kind->settings) {
            const SettingValue* value = setting.type == SettingType::Text ? node.settings.find(setting.key) : nullptr;
            if (const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value))
                node.settings.set(setting.key, withNames(std::string(*text), names));
        }
    }
}

} // namespace cloudyard
