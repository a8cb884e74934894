// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/function/cold_start.h"

#include <algorithm>
#include <array>

#include "core/base/math.h"

namespace cloudyard {
namespace {

constexpr double kSigma = 0.3;
constexpr double kMeasuredMiB = 256;
/// @source Lambda guide, memory: 1,769 MB are one vCPU, 10,240 MB six.
constexpr double kMiBPerVcpu = 1769;
constexpr double kMostVcpus = 6;

double mib(Bytes bytes) { return static_cast<double>(bytes.count) / 1'048'576; }

double baseOf(Runtime runtime)
{
    switch (runtime) {
    case Runtime::Node: return 0.206;
    case Runtime::Python:
    case Runtime::Go:
    case Runtime::Rust: return 0.2;
    case Runtime::Java:
    case Runtime::DotNet: return 1.342;
    }
    return 0;
}

struct Point {
    double mib;
    double seconds;
};
constexpr std::array<Point, 4> kLoading{{{0, 0}, {4, 0.074}, {16, 0.443}, {64, 2.904}}};

double loadingOf(double size)
{
    std::size_t end = 1;
    while (end + 1 < kLoading.size() && size > kLoading[end].mib)
        ++end;
    const Point& from = kLoading[end - 1];
    const Point& to = kLoading[end];
    return from.seconds + (to.seconds - from.seconds) * (size - from.mib) / (to.mib - from.mib);
}

double speedAt(double memoryMiB) { return std::min(memoryMiB / kMiBPerVcpu, 1.0); }

} // namespace

double FunctionSettings::vcpus() const { return std::min(mib(memory) / kMiBPerVcpu, kMostVcpus); }

double FunctionSettings::slowness() const
{
    const double used = std::min(vcpus(), static_cast<double>(threads));
    return 1 - cpuShare + cpuShare / used;
}

Duration usualInit(const FunctionSettings& settings)
{
    const double atMeasured = baseOf(settings.runtime) + loadingOf(mib(settings.packageSize));
    const double slower = speedAt(kMeasuredMiB) / speedAt(mib(settings.memory));
    return Duration::fromSeconds(atMeasured * (1 - settings.initCpuShare + settings.initCpuShare * slower));
}

Distribution initTimeOf(const FunctionSettings& settings)
{
    if (settings.initTime)
        return *settings.initTime;
    const double median = usualInit(settings).toSeconds() * repro::exp(-kSigma * kSigma / 2);
    return *Distribution::lognormal(Duration::fromSeconds(median), kSigma);
}

} // namespace cloudyard
