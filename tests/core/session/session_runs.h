// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <memory>
#include <utility>

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "core/session/replay.h"
#include "core/session/session.h"

namespace cloudyard {

// What tests of sessions share: runs with a session and without one, and that they are the same.

inline constexpr double kMax = std::numeric_limits<double>::infinity();

inline std::unique_ptr<Session> unthreaded(std::shared_ptr<const Scene> scene)
{
    auto session = Session::create(std::move(scene), {.threaded = false});
    EXPECT_TRUE(session.has_value()) << session.error().message();
    return std::move(*session);
}

inline Simulation inlineRun(const Scene& scene, SimTime until)
{
    auto simulation = buildSimulation(scene);
    EXPECT_TRUE(simulation.has_value()) << simulation.error().message();
    simulation->runUntil(until);
    return std::move(*simulation);
}

inline void expectSame(const Simulation& one, const Simulation& other)
{
    EXPECT_EQ(one.now(), other.now());
    EXPECT_EQ(one.handled(), other.handled());
    EXPECT_EQ(one.fingerprint(), other.fingerprint());
    EXPECT_EQ(one.ledgers(), other.ledgers());
}

/// The run that scene and log tell of stands where the session stands.
inline void expectReplays(const Session& session)
{
    auto again = replay(*session.startScene(), session.log());
    ASSERT_TRUE(again.has_value()) << again.error().message();
    runToPoint(*again, session.simulation().handled(), session.simulation().now());
    expectSame(*again, session.simulation());
}

} // namespace cloudyard
