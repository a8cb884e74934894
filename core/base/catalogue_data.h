// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The files of resources/catalogue, compiled in. Only the catalogue reads them, on its first use.
namespace cloudyard::catalogue_data {

extern const std::string_view kRegionsCsv;
extern const std::string_view kEdgesCsv;
extern const std::string_view kLatencyCsv;
extern const std::string_view kInstanceTypesCsv;

} // namespace cloudyard::catalogue_data
