// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// Whether each word of `text` begins a word of the kind's name, provider's name, search words or
/// id: "sqs" and "que" find the queue. No regard to case or diacritics; an empty text finds every
/// kind. Linear, a few microseconds.
[[nodiscard]] bool matchesKind(const KindDescriptor& kind, std::string_view text);

/// The same for whatever is called by these names.
[[nodiscard]] bool matchesWords(std::initializer_list<std::string_view> names, std::string_view text);

/// The kinds that match, in palette order.
[[nodiscard]] std::vector<const KindDescriptor*> findKinds(const Vocabulary& vocabulary,
                                                           std::string_view text);

} // namespace cloudyard
