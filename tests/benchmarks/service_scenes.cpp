// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/service_scenes.h"

#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard::bench {
namespace {

constexpr std::array<std::string_view, 3> kZones = {"a", "b", "c"};

/// A region with a name of one letter and its three zones.
std::string region(std::string_view r, std::string_view code)
{
    std::string text = fmt::format("region {} code={}\n", r, code);
    for (const std::string_view zone : kZones)
        text += fmt::format("zone {0}{1} in {0}\n", r, zone);
    return text;
}

std::string shop(std::string_view r, std::string_view code, std::string_view city)
{
    std::string text = region(r, code) + fmt::format(R"(
clients {0}-people city={1} rate=300/s
load-balancer {0}lb in {0}
queue {0}q in {0} receive_wait_time=20 s
{0}-people -> {0}lb
)", r, city);
    for (const std::string_view zone : kZones)
        text += fmt::format(R"(
instance {0}w{1} in {0}{1} slots=8 service_time=exponential 50 ms
instance {0}f{1} in {0}{1} slots=10 service_time=exponential 60 ms batch=10 pollers=1
{0}lb -> {0}w{1}
{0}w{1} -> {0}q
{0}q -> {0}f{1}
)", r, zone);
    return text;
}

} // namespace

Scene balancerScene(int instances)
{
    std::string text = region("r", "eu-west-1");
    text += fmt::format("clients c city=Dublin rate={}/s\nload-balancer lb in r\nc -> lb\n", 120 * instances);
    for (int i = 0; i < instances; ++i)
        text += fmt::format("instance i{0} in r{1} slots=2 service_time=exponential 10 ms\nlb -> i{0}\n", i,
                            kZones[static_cast<std::size_t>(i) % kZones.size()]);
    return testing::sceneFrom(text, vocabulary());
}

Scene threeRegionScene()
{
    return testing::sceneFrom(shop("e", "eu-west-1", "Dublin") + shop("u", "us-east-1", "New York") +
                                  shop("a", "ap-northeast-1", "Tokyo"),
                              vocabulary());
}

Scene workersScene(int workers)
{
    std::string text = region("r", "eu-west-1");
    text +=
        fmt::format("clients c city=Dublin rate={}/s\nqueue q in r receive_wait_time=20 s\nc -> q\n", 160 * workers);
    for (int i = 0; i < workers; ++i)
        text +=
            fmt::format("instance w{0} in r{1} slots=2 service_time=exponential 10 ms batch=1 pollers=2\nq -> w{0}\n",
                        i, kZones[static_cast<std::size_t>(i) % kZones.size()]);
    return testing::sceneFrom(text, vocabulary());
}

Scene hidingQueueScene()
{
    return testing::sceneFrom(
        "region r code=eu-west-1; zone z in r; clients c city=Dublin rate=1000000/s\n"
        "queue q in r visibility_timeout=43200 s in_flight_limit=20000000 receive_wait_time=20 s\n"
        "instance w in z slots=10000 pollers=1000 batch=10 service_time=constant 1 ms failure=1\n"
        "c -> q; q -> w",
        vocabulary());
}

Scene fillingQueueScene()
{
    return testing::sceneFrom("region r code=eu-west-1; clients c city=Dublin rate=1000000/s; queue q in r\n"
                              "c -> q",
                              vocabulary());
}

} // namespace cloudyard::bench
