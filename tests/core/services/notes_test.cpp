// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the notes of the shipped scenes promise to those who try something: each an edited copy of
// the scene, run with many seeds, against the arithmetic above its row.
#include <functional>
#include <optional>
#include <ostream>
#include <vector>

#include <gtest/gtest.h>

#include <fmt/format.h>

#include "core/services/registry.h"
#include "core/study/run_scene.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

constexpr std::uint64_t kSeeds = 30;

struct Trial {
    const char* name;
    const char* scene;
    std::function<void(Scene&)> change;
    Measure measure;
    double expected;
    double within; ///< the mean over seeds lies so near
};

void PrintTo(const Trial& trial, std::ostream* out) { *out << trial.name; }

void set(Scene& scene, const char* node, const char* key, SettingValue value)
{
    scene.find(NodeId(node))->settings.set(key, std::move(value));
}

void setOnLink(Scene& scene, const char* link, const char* key, SettingValue value)
{
    scene.find(LinkId(link))->settings.set(key, std::move(value));
}

void failInstead(Scene& scene, const char* fault, std::vector<const char*> targets)
{
    const ExperimentStep step = scene.experiment.front();
    scene.experiment.clear();
    for (const char* target : targets) {
        scene.experiment.push_back(step);
        scene.experiment.back().fault = fault;
        scene.experiment.back().target = target;
    }
}

void addLike(Scene& scene, const char* node, const char* id)
{
    Node copy = *scene.find(NodeId(node));
    copy.id = NodeId(id);
    scene.nodes.push_back(copy);
    const std::vector<Link> links = scene.links;
    for (const Link& link : links) {
        if (link.from != NodeId(node) && link.to != NodeId(node))
            continue;
        scene.links.push_back(link);
        Link& added = scene.links.back();
        added.id = scene.freeLinkId();
        (link.from == NodeId(node) ? added.from : added.to) = NodeId(id);
    }
}

void useLeastBusy(Scene& scene)
{
    set(scene, "web", "algorithm", std::string("least-outstanding-requests"));
}

/// Of the four ways of dealing out only this one gets requests.
std::function<void(Scene&)> onlyCustomers(const char* which, const char* rate)
{
    return [which, rate](Scene& scene) {
        for (const char* way : {"lot", "turn", "two", "least"})
            set(scene, fmt::format("customers-{}", way).c_str(), "rate", std::string(way == std::string_view(which) ? rate : "0/s"));
    };
}

void forBoth(Scene& scene, const char* key, const SettingValue& value)
{
    set(scene, "turn", key, value);
    set(scene, "least", key, value);
}

Measure measure(const char* metric, const char* of, double from = -1, double to = -1)
{
    Measure m{metric, NodeId(of), std::nullopt, std::nullopt};
    if (from >= 0)
        m.from = SimTime::fromSeconds(from);
    if (to >= 0)
        m.to = SimTime::fromSeconds(to);
    return m;
}

constexpr const char* kFlagship = "orders-survive-a-zone";
constexpr const char* kVisibility = "classics/visibility-and-duplicates";
constexpr const char* kGroups = "classics/fifo-groups";
constexpr const char* kDrinks = "function-drinks-a-queue";
constexpr const char* kFilters = "classics/filtered-fan-out";
constexpr const char* kChoices = "classics/power-of-two-choices";
constexpr const char* kTail = "classics/tail-at-scale";
constexpr const char* kSun = "follow-the-sun";

std::vector<Trial> trials()
{
    const auto nothing = [](Scene&) {};
    const auto noRetries = [](Scene& s) {
        for (const char* link : {"dublin-web", "sao-paulo-web"})
            setOnLink(s, link, "retries", std::int64_t{0});
    };
    const auto stopA = [](Scene& s) { failInstead(s, "stop-instance", {"web-a", "fulfil-a"}); };
    const auto leastAndStopA = [=](Scene& s) {
        useLeastBusy(s);
        stopA(s);
    };
    const auto fourth = [](Scene& s) { addLike(s, "web-b", "web-d"); };
    const auto checks30 = [](Scene& s) {
        set(s, "web", "health_check_interval", std::string("30 s"));
    };
    const auto checks5 = [](Scene& s) { forBoth(s, "health_check_interval", std::string("5 s")); };
    const auto retries1 = [](Scene& s) {
        for (const char* link : {"clients-turn-turn", "clients-least-least"})
            setOnLink(s, link, "retries", std::int64_t{1});
    };
    const auto patient = [](Scene& s) {
        forBoth(s, "unhealthy_threshold", std::int64_t{5});
        for (const int stop : {0, 1})
            s.experiment[static_cast<std::size_t>(stop)].duration = Duration::seconds(60);
    };
    const auto silence = [](Scene& s) {
        failInstead(s, "cut-link", {"turn-turn-a", "least-least-a"});
    };
    return {
        // 72/s * 5.95 s / 9: both tries into the dead zone
        {"flagship", kFlagship, nothing, measure("failed", ""), 48, 7},
        // calls to a silent server stay open: it is never again the least busy one
        {"least_busy", kFlagship, useLeastBusy, measure("failed", ""), 0, 0.5},
        // blind until the second refused check at 66 s; p = 0.755 of tries are refused (the chain
        // of scenes/storyboards.md at 126 tries/s): 72/s * 6 s * p^2
        {"least_busy_refusing", kFlagship, leastAndStopA, measure("failed", ""), 246, 20},
        {"least_busy_refusing_success", kFlagship, leastAndStopA, measure("success_rate", "", 60, 66), 0.43, 0.03},
        // 72/s * 6 s / 9
        {"in_turn_refusing", kFlagship, stopA, measure("failed", ""), 48, 6},
        // 72/s * 8 s / 3
        {"no_retries", kFlagship, noRetries, measure("failed", ""), 192, 12},
        // checks leave at 61 and 91 s, out at 93 s: 72/s * 30.95 s / 9
        {"checks_every_30_s", kFlagship, checks30, measure("failed", ""), 248, 12},
        // the orders served from 60 to 195 s: 2 * 48 + 6 * 64 + 127 * 66.7
        {"zone_b", kFlagship, [](Scene& s) { s.experiment[0].target = "eu-b"; }, measure("waiting", "billing", -1, 195),
         8'947, 120},
        // 72/s * 5.95 s / 16
        {"fourth_web", kFlagship, fourth, measure("failed", ""), 26.8, 4},
        // 24/s each as before the fault: 0.32 s
        {"fourth_web_p95", kFlagship, fourth, measure("response_p95", "", 80, 180), 0.32, 0.015},
        // 4/s * 35 s, and the one in its hands
        {"no_queue", "first-queue",
         [](Scene& s) {
             std::erase_if(s.nodes, [](const Node& n) { return n.id == NodeId("orders"); });
             s.links = {{LinkId("direct"), NodeId("shoppers"), NodeId("packer"), {}, {}, {}, {}}};
             s.objectives.clear();
             s.expectations.clear();
         },
         measure("failed", "shoppers"), 141, 8},
        // out at 36 s: 60/s * 6 s, a third and 0.602 of it
        {"checks_5_turn", "sinkhole", checks5, measure("failed", "clients-turn", 30, 60), 120, 6},
        {"checks_5_least", "sinkhole", checks5, measure("failed", "clients-least", 30, 60), 217, 16},
        // 60/s * 11 s / 9; least busy: p = 0.717 at 103 tries/s, 60/s * 11 s * p^2
        {"retries_1_turn", "sinkhole", retries1, measure("failed", "clients-turn", 30, 60), 73, 6},
        {"retries_1_least", "sinkhole", retries1, measure("failed", "clients-least", 30, 60), 339, 25},
        // five refused checks, 31 to 71 s: 60/s * 41 s, a third and 0.602 of it
        {"patient_turn", "sinkhole", patient, measure("failed", "clients-turn", 30, 110), 820, 15},
        {"patient_least", "sinkhole", patient, measure("failed", "clients-least", 30, 110), 1'481, 40},
        // silence from 30 to 46 s: 60/s * 16 s / 3
        {"silence_turn", "sinkhole", silence, measure("failed", "clients-turn", 30, 60), 320, 12},
        {"silence_least", "sinkhole", silence, measure("failed", "clients-least", 30, 60), 8, 3},
        // the sixth receive would come after 300 s, when all is packed
        {"advised", kDrinks,
         [](Scene& s) {
             set(s, "orders-trap", "visibility_timeout", std::string("60 s"));
             set(s, "orders-trap", "max_receives", std::int64_t{5});
         },
         measure("parked", "dead-trap"), 0, 0.5},
        // 10 s + 290 * 4 s / 10
        {"ten_at_most", kDrinks,
         [](Scene& s) {
             set(s, "mended", "reserved_concurrency", std::int64_t{10});
             set(s, "mended", "maximum_concurrency", std::int64_t{10});
         },
         measure("empty_at", "orders-mended", 12), 127.5, 3},
        // 5/s * 50 s
        {"archiver_stopped", "fan-out-to-people", [](Scene& s) { s.experiment[0].target = "archiver"; },
         measure("waiting", "archive", -1, 90), 250, 8},
        // 2/s * 4.8 s email + 5/s * (13.4 text + 0.3 push) s, texts with mean pauses of 10 s and
        // longer ones
        {"texts_fail_half", "fan-out-to-people", [](Scene& s) { set(s, "sms", "failure", 0.5); },
         measure("under_way", "news", -1, 110), 98, 12},
        // the last lost attempt leaves before 150 s and is repeated 15 s later
        {"impatient_phones", "fan-out-to-people",
         [](Scene& s) { setOnLink(s, "news-phones", "timeout", std::string("5 s")); },
         measure("under_way", "news", -1, 166), 51, 9},
        // two of three left: 6.25/s against 5/s
        {"third_writer", "fan-out-to-people", [](Scene& s) { addLike(s, "reports-1", "reports-3"); },
         measure("waiting", "reports", -1, 90), 3, 3},
        // 4/s * (e^-4 * 232 + e^-8 * 224) s
        {"hidden_8_s", kVisibility, [](Scene& s) { set(s, "plain", "visibility_timeout", std::string("8 s")); },
         measure("redelivered", "plain"), 17.3, 3},
        // less than the visibility timeout
        {"constant_3_s", kVisibility,
         [](Scene& s) { set(s, "packer-plain", "service_time", std::string("constant 3 s")); },
         measure("redelivered", "plain"), 0, 0},
        // then it is the plain one
        {"no_heartbeat", kVisibility, [](Scene& s) { set(s, "packer-heartbeat", "heartbeat", std::string("0 s")); },
         measure("redelivered", "heartbeat"), 147, 9},
        {"no_duplicates", kVisibility, [](Scene& s) { set(s, "twice", "duplicate_rate", 0.0); },
         measure("redelivered", "twice"), 0, 0},
        // six groups / 0.2 s * 60 s
        {"no_poison", kGroups, [](Scene& s) { set(s, "packer-fifo", "poison", 0.0); },
         measure("completions", "packer-fifo", 240, 300), 1'800, 20},
        // blocked for 5 s: E X^2 = 0.165, rho = 0.448, Wq = 0.30 s, twelve times
        {"one_receive", kGroups, [](Scene& s) { set(s, "fifo", "max_receives", std::int64_t{1}); },
         measure("waiting_mean", "fifo", 60, 240), 3.6, 0.7},
        // 36/s * 0.995 * 60 s, less 53 that wait at the end and 4 that waited before
        {"more_groups", kGroups, [](Scene& s) { setOnLink(s, "shop-fifo-fifo", "message_groups", std::int64_t{24}); },
         measure("completions", "packer-fifo", 240, 300), 2'100, 40},
        {"more_slots", kGroups, [](Scene& s) { set(s, "packer-fifo", "slots", std::int64_t{24}); },
         measure("completions", "packer-fifo", 240, 300), 1'307, 70},
        // 20/s * 300 s - 12.5/s * 260 s
        {"unfiltered", kFilters, [](Scene& s) { setOnLink(s, "orders-review", "filter_policy", std::string()); },
         measure("waiting", "review"), 2'750, 50},
        {"scope_body", kFilters,
         [](Scene& s) { setOnLink(s, "orders-europe", "filter_policy_scope", std::string("body")); },
         measure("arrivals", "europe"), 0, 0},
        // 0.05 * 20/s * 300 s
        // 0.01 * P(T > 950 ms): (1 - 0.01 * 0.010706)^100
        {"hedged_after_50_ms", kTail,
         [](Scene& s) { setOnLink(s, "tenth-hedged-leaves", "hedge_after", std::string("50 ms")); },
         measure("success_rate", "readers-hedged", 5), 0.9893, 0.0015},
        // P(T > 50 ms) = 0.208 of 180 s * 10/s * 100
        {"hedges_after_50_ms", kTail,
         [](Scene& s) { setOnLink(s, "tenth-hedged-leaves", "hedge_after", std::string("50 ms")); },
         measure("hedges", "tenth-hedged"), 37'460, 700},
        {"one_hedged", kTail, [](Scene& s) { setOnLink(s, "one-leaves", "hedge_after", std::string("260 ms")); },
         measure("success_rate", "readers-one", 5), 0.99985, 0.0003},
        // 1 - 0.99628^100
        {"patient_readers", kTail, [](Scene& s) { setOnLink(s, "readers-hundred-hundred", "timeout", std::string("2 s")); },
         measure("success_rate", "readers-hundred", 5), 0.689, 0.008},
        {"no_region", kFilters,
         [](Scene& s) {
             setOnLink(s, "orders-europe", "filter_policy",
                       std::string(R"({"region": [{"exists": false}]})"));
         },
         measure("arrivals", "europe"), 300, 12},
    };
}

/// A hundred servers, 200,000 requests and more each: a few seeds.
std::vector<Trial> choiceTrials()
{
    const auto stay = [](const char* which) { return measure("response_mean", fmt::format("customers-{}", which).c_str(), 80); };
    return {
        // M/M/1: 100 ms / (1 - rho)
        {"random_at_50", kChoices, onlyCustomers("lot", "500/s"), stay("lot"), 0.2, 0.005},
        {"random_at_80", kChoices, onlyCustomers("lot", "800/s"), stay("lot"), 0.5, 0.025},
        // Mitzenmacher's simulations of a hundred servers
        {"two_choices_at_50", kChoices, onlyCustomers("two", "500/s"), stay("two"), 0.12673, 0.001},
        {"two_choices_at_80", kChoices, onlyCustomers("two", "800/s"), stay("two"), 0.19585, 0.0025},
        {"two_choices_at_95", kChoices, onlyCustomers("two", "950/s"), stay("two"), 0.34610, 0.012},
        {"two_choices_at_99", kChoices, onlyCustomers("two", "990/s"), stay("two"), 0.59275, 0.08},
        // each server gets one of E100 with mean 111 ms, sd 11 ms: hardly ever within 100 ms, and then not by much
        {"constant_work_round_robin", kChoices,
         [](Scene& s) {
             onlyCustomers("turn", "900/s")(s);
             set(s, "servers-turn", "service_time", std::string("constant 100 ms"));
         },
         stay("turn"), 0.105, 0.005},
    };
}

/// Days of 190,000 requests and more: a few seeds.
std::vector<Trial> dayTrials()
{
    const auto eightAllDay = [](Scene& s) {
        SettingMap& fleet = s.find(NodeId("fleet-asia"))->settings;
        for (const char* key : {"target_cpu", "desired_capacity"})
            fleet.erase(key);
        for (const char* key : {"min_size", "max_size"})
            fleet.set(key, std::int64_t{8});
    };
    const auto moreThanTheClockKnows = [](Scene& s) {
        for (const char* people : {"people-asia", "people-europe"})
            set(s, people, "peak_rate", std::string("20/s"));
        for (const char* fleet : {"fleet-asia", "fleet-europe"})
            set(s, fleet, "max_size", std::int64_t{24});
    };
    const auto allToEurope = [](Scene& s) {
        for (const char* link : {"people-asia-web", "people-america-web"})
            s.find(LinkId(link))->to = NodeId("web-europe");
        SettingMap& fleet = s.find(NodeId("fleet-europe"))->settings;
        for (const char* key : {"scheduled_actions", "desired_capacity"})
            fleet.erase(key);
        for (const char* key : {"min_size", "max_size"})
            fleet.set(key, std::int64_t{15});
    };
    return {
        // 8 * 4 h * 0.124
        {"eight_all_day", kSun, eightAllDay, measure("cost", "fleet-asia"), 3.969, 0.001},
        // 16 of 20/s in the hour of the peak; the other waits for three datapoints and a boot, time and again
        {"by_the_clock", kSun, moreThanTheClockKnows, measure("success_rate", "people-europe", 8'360, 8'960), 0.801,
         0.01},
        {"by_load", kSun, moreThanTheClockKnows, measure("success_rate", "people-asia"), 0.998, 0.001},
        // 15 * 4 h * 0.115; 13.5 * 2 s / 60 slots; 2.03 s at home, and a round trip from Tokyo takes 0.227 s
        {"one_fleet_costs", kSun, allToEurope, measure("cost", "fleet-europe"), 6.9, 0.001},
        {"one_fleet_is_busy", kSun, allToEurope, measure("utilisation", "fleet-europe"), 0.45, 0.003},
        {"one_fleet_is_far", kSun, allToEurope, measure("response_mean", "people-asia"), 2.25, 0.025},
    };
}

/// The theory scenes: an hour each, a few seeds; a tolerance of some three standard deviations.
std::vector<Trial> theoryTrials()
{
    const auto station = [](const char* key, SettingValue value) {
        return [key, value](Scene& s) { set(s, "station", key, value); };
    };
    const auto customers = [](const char* key, const char* value) {
        return [key, value](Scene& s) { set(s, "customers", key, std::string(value)); };
    };
    const Measure wait = measure("wait_mean", "station", 600);
    const Measure loss = measure("loss_ratio", "station", 600);
    return {
        // W = 1 / (100 - 90)
        {"mm1_at_90", "theory/mm1", customers("rate", "90/s"), measure("sojourn_mean", "station", 600), 0.1, 0.015},
        // D/M/1: sigma = e^(-(1 - sigma) / 0.8) = 0.6286, Wq = sigma / (mu (1 - sigma))
        {"mm1_constant_arrivals", "theory/mm1", customers("arrivals", "constant"), wait, 0.0169, 0.0007},
        // Pollaczek-Khinchine with scv 0 and 4: 0.8 * 10 ms * (1 + scv) / (2 * 0.2)
        {"mm1_constant_work", "theory/mm1", station("service_time", std::string("constant 10 ms")), wait, 0.02, 0.0008},
        {"md1_uneven_work", "theory/md1", station("service_time", std::string("hyperexponential 10 ms 4")), wait, 0.1,
         0.012},
        {"md1_constant_arrivals", "theory/md1", customers("arrivals", "constant"), wait, 0, 1e-9},
        // L - rho of the lengths 0 to 10, through what got in: 27.97 ms
        {"mm1k_wait", "theory/mm1k", [](Scene&) {}, wait, 0.02797, 0.0008},
        // (1 - rho) rho^K / (1 - rho^(K+1)); K = 5 at rho 0.8, K = 10 at rho 1 and 1.2, K = 100 at rho 1.2
        {"mm1k_short_line", "theory/mm1k", station("waiting_line", std::int64_t{4}), loss, 0.0888, 0.004},
        {"mm1k_at_100", "theory/mm1k", customers("rate", "100/s"), loss, 0.0909, 0.005},
        {"mm1k_at_120", "theory/mm1k", customers("rate", "120/s"), loss, 0.1926, 0.006},
        {"mm1k_at_120_long_line", "theory/mm1k",
         [](Scene& s) {
             set(s, "customers", "rate", std::string("120/s"));
             set(s, "station", "waiting_line", std::int64_t{99});
         },
         loss, 1 - 1 / 1.2, 0.006},
        // Erlang C of 4 slots' worth of work with 6 and 50 slots: 0.2848 / (120 - 80), 0
        {"mmc_6_slots", "theory/mmc", station("slots", std::int64_t{6}), wait, 0.00712, 0.0006},
        {"mmc_50_slots", "theory/mmc", station("slots", std::int64_t{50}), wait, 0, 1e-9},
        // 80/s come, 60/s are done
        {"mmc_3_slots", "theory/mmc", station("slots", std::int64_t{3}), measure("waiting", "station", -1, 3600),
         72'000, 1'500},
        // 100 / (1 - 0.7 * 0.3) / 200
        {"jackson_30_back", "theory/jackson", [](Scene& s) { setOnLink(s, "b-a", "probability", 0.3); },
         measure("utilisation", "a", 600), 0.633, 0.01},
    };
}

class NotesTest : public ::testing::TestWithParam<Trial> {};

/// Means over seeds from 1 on.
void expectAsPromised(const Trial& trial, std::uint64_t seeds, std::optional<Duration> duration)
{
    Scene scene =
        sceneFromFile(std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/" + trial.scene + ".yard");
    trial.change(scene);
    scene.objectives.clear();
    scene.expectations = {{"tried", trial.measure, 0, 0, "", {}}};
    double mean = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto report = runScene(scene, {.duration = duration, .seed = seed});
        ASSERT_TRUE(report) << report.error().message();
        ASSERT_EQ(report->problem, "");
        mean += report->expectations[0].value / static_cast<double>(seeds);
    }
    EXPECT_NEAR(mean, trial.expected, trial.within);
}

TEST_P(NotesTest, sayWhatHappens) { expectAsPromised(GetParam(), kSeeds, std::nullopt); }

INSTANTIATE_TEST_SUITE_P(Trials, NotesTest, ::testing::ValuesIn(trials()),
                         [](const auto& test) { return std::string(test.param.name); });

class ChoiceNotesTest : public ::testing::TestWithParam<Trial> {};

TEST_P(ChoiceNotesTest, sayWhatFormulasSay) { expectAsPromised(GetParam(), 5, std::nullopt); }

INSTANTIATE_TEST_SUITE_P(Trials, ChoiceNotesTest, ::testing::ValuesIn(choiceTrials()),
                         [](const auto& test) { return std::string(test.param.name); });

INSTANTIATE_TEST_SUITE_P(Days, ChoiceNotesTest, ::testing::ValuesIn(dayTrials()),
                         [](const auto& test) { return std::string(test.param.name); });

class TheoryNotesTest : public ::testing::TestWithParam<Trial> {};

TEST_P(TheoryNotesTest, sayWhatFormulasSay) { expectAsPromised(GetParam(), 2, Duration::seconds(3600)); }

INSTANTIATE_TEST_SUITE_P(Trials, TheoryNotesTest, ::testing::ValuesIn(theoryTrials()),
                         [](const auto& test) { return std::string(test.param.name); });

} // namespace
} // namespace cloudyard
