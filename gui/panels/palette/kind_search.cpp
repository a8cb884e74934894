// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/palette/kind_search.h"

#include <algorithm>
#include <string>

#include "core/base/text.h"

namespace cloudyard {

bool matchesKind(const KindDescriptor& kind, std::string_view text)
{
    return matchesWords({kind.name, kind.serviceName, kind.searchWords, kind.id}, text);
}

bool matchesWords(std::initializer_list<std::string_view> parts, std::string_view text)
{
    std::string all;
    for (const std::string_view part : parts)
        all.append(part).append(" ");
    const std::string folded = foldText(all);
    const auto known = splitWords(folded);
    const std::string wanted = foldText(text);
    return std::ranges::all_of(splitWords(wanted), [&](std::string_view word) {
        return std::ranges::any_of(known, [&](std::string_view k) { return k.starts_with(word); });
    });
}

std::vector<const KindDescriptor*> findKinds(const Vocabulary& vocabulary, std::string_view text)
{
    std::vector<const KindDescriptor*> found;
    std::ranges::copy_if(vocabulary.kinds, std::back_inserter(found),
                         [&](const KindDescriptor* kind) { return matchesKind(*kind, text); });
    return found;
}

} // namespace cloudyard
