// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// What nodes and links are called now, by what they were called.
using NewNames = std::unordered_map<std::string, std::string>;

/// The text with other names: each word, and each "quoted name", that is a key becomes its value.
[[nodiscard]] std::string withNames(std::string_view text, const NewNames& names);

/// Texts that name what a node is linked to (programs) follow what is called otherwise now. Only of kinds that check
/// themselves against their links.
void followNames(std::vector<Node>& nodes, const Vocabulary& vocabulary, const NewNames& names);

} // namespace cloudyard
