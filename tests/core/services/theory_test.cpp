// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queueing theory as the oracle: long runs of scenes/theory against closed forms, within the 99 %
// confidence interval of batch means, and Little's law at every station of every scene.
#include <array>
#include <cmath>
#include <filesystem>
#include <functional>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

#ifdef NDEBUG
constexpr double kSpan = 1; // of the scene's duration: more than a million customers
#else
constexpr double kSpan = 0.05; // intervals widen accordingly
#endif

Scene sceneAt(const std::filesystem::path& path)
{
    auto scene = loadScene(path, vocabulary());
    if (!scene)
        throw std::runtime_error(scene.error().message());
    return *scene;
}

Scene theory(const std::string& name)
{
    return sceneAt(std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/theory/" + name + ".yard");
}

struct Sums {
    double sojourns = 0; ///< seconds, of completed work
    double waits = 0;
    double lost = 0; ///< seconds in the system of failed work
    std::uint64_t completions = 0;
    std::uint64_t begun = 0;
    double arrivals = 0; ///< instants at which work came, in seconds, added up
    double settled = 0;  ///< those of them whose work has completed or failed
};

/// Adds up times per node.
class Adder final : public Observer {
public:
    explicit Adder(std::size_t nodes) : sums(nodes) {}
    void arrived(NodeIndex n, SimTime now) override { sums[n].arrivals += now.toSeconds(); }
    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        sums[n].sojourns += (now - since).toSeconds();
        sums[n].settled += since.toSeconds();
        ++sums[n].completions;
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason) override
    {
        sums[n].lost += (now - since).toSeconds();
        sums[n].settled += since.toSeconds();
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override
    {
        sums[n].waits += (now - since).toSeconds();
        ++sums[n].begun;
    }
    void grew(const Topology& topology) override { sums.resize(topology.nodes.size()); }
    std::vector<Sums> sums;
};

struct Snapshot {
    std::vector<Sums> sums;
    std::vector<StationStats> stations;
};

/// Thirty batches of equal time after the first tenth of the run, which is dropped.
class BatchRun {
public:
    static constexpr int kBatches = 30;

    explicit BatchRun(const Scene& scene)
        : m_simulation(*buildSimulation(scene)),
          m_adder(m_simulation.topology().nodes.size())
    {
        const auto total = static_cast<double>(scene.duration->ns) * kSpan;
        for (int b = 0; b <= kBatches; ++b) {
            m_simulation.runUntil({static_cast<std::int64_t>(total * (0.1 + 0.9 * b / kBatches))},
                                  &m_adder);
            m_at.push_back(snapshot());
        }
        m_seconds = total * 0.9 / kBatches * 1e-9;
    }

    /// A figure of one batch of one node, from the snapshots at its two ends and its length in
    /// seconds.
    using Figure = std::function<double(const Sums&, const Sums&, const StationStats&,
                                        const StationStats&, double)>;

    /// Expects the exact value within the 99 % interval, and the interval to be narrow enough to
    /// mean something.
    void expectNear(const char* what, const std::string& id, double exact,
                    double mostRelativeHalfWidth, const Figure& figure)
    {
        const NodeIndex n = m_simulation.topology().findNode(id);
        std::array<double, kBatches> values{};
        double mean = 0;
        for (std::size_t b = 0; b < kBatches; ++b) {
            values[b] = figure(m_at[b].sums[n], m_at[b + 1].sums[n], m_at[b].stations[n],
                               m_at[b + 1].stations[n], m_seconds);
            mean += values[b] / kBatches;
        }
        double squares = 0;
        for (const double v : values)
            squares += (v - mean) * (v - mean);
        const double half =
            2.756 * std::sqrt(squares / (kBatches - 1) / kBatches); // Student's t, 29 degrees, 99 %
        EXPECT_NEAR(mean, exact, half) << what << " of " << id;
        EXPECT_LT(half, exact * mostRelativeHalfWidth / std::sqrt(kSpan)) << what << " of " << id;
    }

    void expectW(const std::string& id, double exact)
    {
        expectNear("W", id, exact, 0.03, [](auto& a, auto& b, auto&, auto&, double) {
            return (b.sojourns - a.sojourns) / static_cast<double>(b.completions - a.completions);
        });
    }
    void expectWq(const std::string& id, double exact)
    {
        expectNear("Wq", id, exact, 0.06, [](auto& a, auto& b, auto&, auto&, double) {
            return (b.waits - a.waits) / static_cast<double>(b.begun - a.begun);
        });
    }
    void expectL(const std::string& id, double exact)
    {
        expectNear("L", id, exact, 0.03, [](auto&, auto&, auto& a, auto& b, double seconds) {
            return static_cast<double>(b.inSystemNs - a.inSystemNs) * 1e-9 / seconds;
        });
    }
    void expectLq(const std::string& id, double exact)
    {
        expectNear("Lq", id, exact, 0.06, [](auto&, auto&, auto& a, auto& b, double seconds) {
            return static_cast<double>(b.waitingNs - a.waitingNs) * 1e-9 / seconds;
        });
    }
    void expectUtilisation(const std::string& id, double exact)
    {
        expectNear("utilisation", id, exact, 0.01, [](auto&, auto&, auto& a, auto& b, double) {
            return static_cast<double>(b.busyNs - a.busyNs) /
                   static_cast<double>(b.capacityNs - a.capacityNs);
        });
    }
    void expectLoss(const std::string& id, double exact)
    {
        expectNear("loss", id, exact, 0.05, [](auto&, auto&, auto& a, auto& b, double) {
            return static_cast<double>(sum(b.failures) - sum(a.failures)) /
                   static_cast<double>(b.arrivals - a.arrivals);
        });
    }

private:
    [[nodiscard]] Snapshot snapshot() const
    {
        Snapshot now{m_adder.sums, {}};
        for (NodeIndex n = 0; n < m_simulation.topology().nodes.size(); ++n)
            now.stations.push_back(m_simulation.station(n));
        return now;
    }

    Simulation m_simulation;
    Adder m_adder;
    std::vector<Snapshot> m_at;
    double m_seconds = 0;
};

// lambda 80/s, mu 100/s: rho 0.8, W = 1/(mu - lambda), Wq = rho/(mu - lambda), L = rho/(1 - rho),
// Lq = rho^2/(1 - rho).
TEST(Theory, mm1)
{
    BatchRun run(theory("mm1"));
    run.expectW("station", 0.05);
    run.expectWq("station", 0.04);
    run.expectL("station", 4);
    run.expectLq("station", 3.2);
    run.expectUtilisation("station", 0.8);
}

// lambda 80/s, 5 servers of 20/s: Erlang C 0.554113, Wq = C/(c mu - lambda), Lq = lambda Wq.
TEST(Theory, mmc)
{
    BatchRun run(theory("mmc"));
    run.expectW("station", 1.554113 / 20);
    run.expectWq("station", 0.554113 / 20);
    run.expectL("station", 6.21645);
    run.expectLq("station", 2.21645);
    run.expectUtilisation("station", 0.8);
}

// lambda 80/s, D = 10 ms: Wq = rho D / (2 (1 - rho)) = 20 ms.
TEST(Theory, md1)
{
    BatchRun run(theory("md1"));
    run.expectW("station", 0.03);
    run.expectWq("station", 0.02);
    run.expectL("station", 2.4);
    run.expectLq("station", 1.6);
    run.expectUtilisation("station", 0.8);
}

// lambda 80/s, mu 100/s, K = 10: P(K) = 0.023493, L = 2.966314, W of those who get in = L / (lambda
// (1 - P(K))).
TEST(Theory, mm1k)
{
    BatchRun run(theory("mm1k"));
    run.expectLoss("station", 0.023493);
    run.expectL("station", 2.966314);
    run.expectW("station", 0.03797098);
    run.expectUtilisation("station", 0.781206);
}

// 100/s from outside to a; a -> b 0.7; b -> a 0.2, b -> c 0.5. lambda_a = 100 / 0.86, lambda_b =
// 0.7 lambda_a, lambda_c = 0.5 lambda_b; M/M/1 (200/s), M/M/3 (50/s each), M/M/1 (80/s): each as if
// it stood alone.
TEST(Theory, jackson)
{
    BatchRun run(theory("jackson"));
    run.expectL("to-a", 1.388889);
    run.expectL("to-b", 1.965495);
    run.expectL("to-c", 1.035503);
    run.expectW("to-a", 1.388889 / 116.27907);
    run.expectW("to-b", 1.965495 / 81.395349);
    run.expectW("to-c", 1.035503 / 40.697674);
    run.expectUtilisation("a", 0.58139535);
    run.expectUtilisation("b", 0.54263566);
    run.expectUtilisation("c", 0.50872093);
}

/// Where work is left for longer than a minute on purpose: a backlog that nobody works off, receives up to the last.
bool growsOld(std::string_view id) { return id == "jobs-cpu" || id == "orders-trap"; }

/// L = lambda W: the time integral of the number in the system is the sum of the times in it. Work
/// that is still there, or that vanished with its holder, has a time that nobody reported: at most
/// what has passed since it came.
void expectLittle(const Simulation& run, const Adder& adder, NodeIndex n)
{
    const StationStats station = run.station(n);
    const Sums& sums = adder.sums[n];
    const std::uint64_t settled = station.completions + sum(station.failures);
    const double unreported =
        static_cast<double>(station.arrivals - std::min(station.arrivals, settled));
    const double integral = static_cast<double>(station.inSystemNs) * 1e-9;
    const double reported = sums.sojourns + sums.lost;
    EXPECT_GE(integral, reported * (1 - 1e-9)) << run.topology().nodeIds[n];
    const double age = unreported * run.now().toSeconds() - (sums.arrivals - sums.settled);
    EXPECT_LE(integral - reported, age + 1e-6 * reported) << run.topology().nodeIds[n];
    if (!growsOld(run.topology().nodeIds[n])) {
        EXPECT_LE(integral - reported, unreported * 60 + 1e-6 * reported) << run.topology().nodeIds[n];
    }
}

/// Whether all that is there came by an arrival. Dead letters are moved, and what a delete missed comes again with the
/// age of the first: the law says nothing about their times.
/// Members of a group, which no scene names, are.
bool isFedByArrivals(const Scene& scene, const NodeId& id)
{
    if (scene.find(id) == nullptr)
        return true;
    for (const Link& link : scene.links)
        if (link.to == id && scene.find(link.from)->kind == "queue" && scene.find(id)->kind == "queue")
            return false;
    return scene.find(id)->settings.find("duplicate_rate") == nullptr;
}

/// What it counts is its members', who are stations of their own.
bool isGroup(const Topology& topology, NodeIndex n)
{
    for (NodeIndex member = 0; member < topology.nodes.size(); ++member)
        if (topology.ownerOf(member) == n)
            return true;
    return false;
}

TEST(Theory, littlesLawAtEveryStationOfEveryScene)
{
    int stations = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(
             std::string(CLOUDYARD_SOURCE_DIR) + "/scenes")) {
        if (entry.path().extension() != ".yard")
            continue;
        SCOPED_TRACE(entry.path().filename().string());
        const Scene scene = sceneAt(entry.path());
        Simulation run = *buildSimulation(scene);
        Adder adder(run.topology().nodes.size());
        run.runUntil({std::min(scene.duration->ns, Duration::seconds(600).ns)}, &adder);
        for (NodeIndex n = 0; n < run.topology().nodes.size(); ++n) {
            if (!isFedByArrivals(scene, NodeId(run.topology().nodeIds[n])) || isGroup(run.topology(), n))
                continue;
            stations += run.station(n).arrivals > 0 ? 1 : 0;
            expectLittle(run, adder, n);
        }
    }
    EXPECT_GE(stations, 30);
}

/// What a schedule repeats is in it from the first attempt on, whether it is accepted in the end or not.
TEST(Theory, littlesLawAtAScheduleThatRepeats)
{
    const Scene scene =
        sceneFrom("region r; schedule s in r items=50; queue q in r\n"
                  "s -> q latency=0 s loss=0.3 timeout=1 s retries=2 backoff=2 s backoff_growth=fixed jitter=none",
                  vocabulary());
    Simulation run = *buildSimulation(scene);
    Adder adder(run.topology().nodes.size());
    run.runUntil(SimTime::fromSeconds(630), &adder); // all is settled half a minute after it was due
    const NodeIndex schedule = run.topology().findNode("s");
    EXPECT_GT(sum(run.station(schedule).failures), 10u);
    EXPECT_NEAR(adder.sums[schedule].sojourns + adder.sums[schedule].lost,
                static_cast<double>(run.station(schedule).inSystemNs) * 1e-9, 1e-6);
}

} // namespace
} // namespace cloudyard
