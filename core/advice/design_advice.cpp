// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/design_advice.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

#include <fmt/format.h>

#include "core/advice/linked_scene.h"
#include "core/base/distribution.h"
#include "core/base/units.h"
#include "core/edit/compose.h"
#include "core/edit/compose_links.h"
#include "core/edit/composite_edit.h"
#include "core/edit/list_edit.h"
#include "core/edit/structure_edits.h"
#include "core/edit/value_edits.h"
#include "core/faults/fault_aim.h"
#include "core/model/legality.h"
#include "core/model/scene_check.h"

namespace cloudyard {

namespace {

constexpr std::string_view kSqsDeadLetters = "SQS guide, dead-letter queues";
constexpr std::string_view kSqsVisibility =
    "SQS guide, visibility timeout; Lambda guide, SQS event sources: six times the function timeout";
constexpr std::string_view kSqsRetention = "SQS guide, dead-letter queues: the age counts from the first sending";
constexpr std::string_view kSqsLongPolling = "SQS guide, short and long polling";
constexpr std::string_view kReliability = "AWS Well-Architected, reliability pillar: deploy to multiple locations";
constexpr std::string_view kHealthChecks =
    "Application Load Balancer guide, health checks; Amazon Builders' Library, Implementing health checks";
constexpr std::string_view kTimeouts = "Amazon Builders' Library, Timeouts, retries and backoff with jitter";
constexpr std::string_view kLoops =
    "Lambda guide, recursive loop detection: a function, a queue or topic and back are stopped after about 16 times";
constexpr double kRare = 0.999;          ///< the share of work that should be done in time
constexpr double kVisibilityFactor = 6;  ///< of the work's mean: the advice for functions, taken for any worker

std::string nameOf(const Node& node) { return node.name.empty() ? node.id.str() : node.name; }

/// Rounded up to what people would set: 1, 2, 5, 10, 15, 20, 30, 45, 60 s, then whole minutes.
Duration roundedUp(Duration wanted)
{
    for (const int seconds : {1, 2, 5, 10, 15, 20, 30, 45, 60})
        if (wanted <= Duration::fromSeconds(seconds))
            return Duration::fromSeconds(seconds);
    return Duration::fromSeconds(std::ceil(wanted.toSeconds() / 60) * 60);
}

template <class Id> Remedy set(Id target, std::string_view key, std::string value)
{
    std::string text = fmt::format("Set {} to {}", key, value);
    return {std::move(text),
            [target, key = std::string(key), value](const Scene&, const Vocabulary&) -> Result<EditPtr> {
                return EditPtr(std::make_unique<SettingEdit>(target, key, SettingValue(value)));
            }};
}

Advice about(std::string_view rule, const Node& node, std::string what, std::string why, std::string_view source)
{
    return {rule, node.id, {}, std::move(what), std::move(why), source, {}};
}

// What is linked to what: nodes that cannot do anything.

std::vector<Advice> findLoose(const Scene& scene, const Vocabulary& vocabulary)
{
    std::vector<Advice> found;
    const auto hints = hintsForAll(scene, vocabulary);
    for (std::size_t i = 0; i < scene.nodes.size(); ++i)
        for (const std::string& hint : hints[i])
            found.push_back(about(
                "incomplete", scene.nodes[i], fmt::format("{}: {}", nameOf(scene.nodes[i]), hint),
                "As it stands it cannot do its work. Is a link missing, or drawn the wrong way round?", "Cloudyard"));
    return found;
}

// Failure domains.

/// Another one like `original` in a zone of its region that is none of `taken`; in a new zone where there is none.
Remedy inAnotherZone(const NodeId& original, std::set<NodeId> taken)
{
    return {"Launch another in a second zone",
            [original, taken = std::move(taken)](const Scene& scene, const Vocabulary& vocabulary) -> Result<EditPtr> {
                const Node* node = scene.find(original);
                const Node* zone = node ? scene.find(node->parent) : nullptr;
                if (!zone)
                    return fail("it is gone");
                auto copy = makeDuplicate(scene, vocabulary, {&original, 1}, {});
                if (!copy)
                    return tl::unexpected<Error>(copy.error());
                Scene ahead = scene;
                if (auto done = (*copy)->apply(ahead); !done)
                    return tl::unexpected<Error>(done.error());
                const NodeId made = (*copy)->nodeIds().front();
                std::vector<EditPtr> edits;
                NodeId place;
                for (const Node* other : scene.childrenOf(zone->parent))
                    if (place.empty() && other->kind == zone->kind && !taken.contains(other->id))
                        place = other->id;
                if (place.empty()) {
                    auto add = makeAddNode(ahead, vocabulary, zone->kind, zone->parent, {});
                    if (!add)
                        return tl::unexpected<Error>(add.error());
                    place = (*add)->nodeIds().front();
                    if (auto done = (*add)->apply(ahead); !done)
                        return tl::unexpected<Error>(done.error());
                    (*add)->revert(ahead);
                    edits.push_back(*std::move(add));
                }
                (*copy)->revert(ahead);
                edits.push_back(*std::move(copy));
                edits.push_back(std::make_unique<ReparentEdit>(std::vector<ReparentEdit::Move>{{made, place, {}}}));
                return EditPtr(std::make_unique<CompositeEdit>(std::move(edits),
                                                               fmt::format("Launch another {}", original.str())));
            }};
}

/// All targets of a balancer, or all workers of a queue, in one zone.
std::vector<Advice> findSingleZone(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    std::vector<Advice> found;
    for (const Node& node : scene.nodes)
        for (const LinkMeaning meaning : {LinkMeaning::Route, LinkMeaning::Poll}) {
            const auto targets = view.out(node, meaning);
            std::set<NodeId> zones;
            for (const LinkedScene::Joined& link : targets)
                zones.insert(view.zoneOf(*link.to));
            if (targets.empty() || zones.size() != 1 || zones.begin()->empty())
                continue;
            const std::string zone = nameOf(*view.find(*zones.begin()));
            const bool one = targets.size() == 1;
            const std::string_view what = meaning == LinkMeaning::Route ? "target" : "worker";
            Advice advice = about(
                "single-zone", node,
                one ? fmt::format("The only {} of {} stands in {}", what, nameOf(node), zone)
                    : fmt::format("All {}s of {} stand in {}", what, nameOf(node), zone),
                fmt::format("When {} loses power, {}.", zone,
                            meaning == LinkMeaning::Route ? "every request fails" : "messages wait until it is back"),
                kReliability);
            advice.remedies.push_back(inAnotherZone(targets.front().to->id, zones));
            found.push_back(std::move(advice));
        }
    return found;
}

// Queues.

Remedy addDeadLetters(const NodeId& queue)
{
    return {"Add a dead-letter queue", [queue](const Scene& scene, const Vocabulary& vocabulary) -> Result<EditPtr> {
                const Node* node = scene.find(queue);
                if (!node)
                    return fail("it is gone");
                SettingMap settings;
                if (const SettingValue* type = node->settings.find("type"))
                    settings.set("type", *type); // of a FIFO queue only another may be that
                settings.set("retention", std::string("14 d"));
                auto add = makeAddNode(scene, vocabulary, node->kind, node->parent, {}, std::move(settings),
                                       node->id.str() + "-dlq");
                if (!add)
                    return tl::unexpected<Error>(add.error());
                const NodeId made = (*add)->nodeIds().front();
                return makeAddLinked(scene, vocabulary, *std::move(add), made, queue, LinkEnd::From);
            }};
}

std::vector<Advice> findNoDeadLetters(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    std::vector<Advice> found;
    for (const Node& node : scene.nodes) {
        const bool isWorkedOff = !view.out(node, LinkMeaning::Poll).empty();
        if (!isWorkedOff || !view.out(node, LinkMeaning::DeadLetter).empty() || !view.text(node, "max_receives"))
            continue;
        Advice advice = about("no-dead-letter-queue", node, fmt::format("{} has no dead-letter queue", nameOf(node)),
                              fmt::format("A message that fails time and again comes back until it expires after {}.",
                                          view.text(node, "retention").value_or("its retention")),
                              kSqsDeadLetters);
        advice.remedies.push_back(addDeadLetters(node.id));
        found.push_back(std::move(advice));
    }
    return found;
}

/// Six times the limit of what works on the queue's messages, where it has one: what is throttled or fails is tried
/// again meanwhile.
std::vector<Advice> findShortOfLimit(const LinkedScene& view)
{
    std::vector<Advice> found;
    for (const LinkedScene::Joined& link : view.links()) {
        const auto hidden = view.duration(*link.from, "visibility_timeout"), limit = view.duration(*link.to, "timeout");
        if (link.meaning != LinkMeaning::Poll || !hidden || !limit)
            continue;
        const Duration advised = Duration::fromSeconds(limit->toSeconds() * kVisibilityFactor);
        if (*hidden >= advised)
            continue;
        Advice advice = about(
            "visibility-timeout", *link.from,
            fmt::format("Messages of {} come back while {} may still try them", nameOf(*link.from), nameOf(*link.to)),
            fmt::format(
                "One try may take {}; with what is tried again meanwhile, six times that is advised, and it is {}.",
                formatDuration(*limit), formatDuration(*hidden)),
            kSqsVisibility);
        advice.remedies.push_back(set(ElementId(link.from->id), "visibility_timeout", formatDuration(advised)));
        found.push_back(std::move(advice));
    }
    return found;
}

/// Of workers that do not extend the timeout while they work.
std::vector<Advice> findShortVisibility(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    std::map<const Node*, std::pair<Duration, const Node*>> needed; // the longest, and whose
    for (const LinkedScene::Joined& link : view.links()) {
        const auto timeout = view.duration(*link.from, "visibility_timeout");
        const auto work = link.meaning == LinkMeaning::Poll && timeout ? view.work(*link.to) : std::nullopt;
        const auto heartbeat = view.duration(*link.to, "heartbeat");
        if (!work || (heartbeat && *heartbeat > Duration{}) || view.text(*link.to, "timeout"))
            continue;
        const Duration longest =
            std::max(work->quantile(kRare), Duration::fromSeconds(work->mean().toSeconds() * kVisibilityFactor));
        auto& entry = needed[link.from];
        if (*timeout < longest && entry.first < longest)
            entry = {longest, link.to};
    }
    std::vector<Advice> found = findShortOfLimit(view);
    for (const Node& node : scene.nodes) {
        const auto entry = needed.find(&node);
        if (entry == needed.end() || !entry->second.second)
            continue;
        const Node& worker = *entry->second.second;
        const Duration timeout = *view.duration(node, "visibility_timeout");
        const double late = 1 - view.work(worker)->cdf(timeout);
        Advice advice = about(
            "visibility-timeout", node,
            fmt::format("Messages of {} come back while {} may still work on them", nameOf(node), nameOf(worker)),
            fmt::format(
                "Work takes {} on average; {:.3g} % of it takes longer than the visibility timeout of {} and is done twice.",
                formatDuration(view.work(worker)->mean()), late * 100, formatDuration(timeout)),
            kSqsVisibility);
        advice.remedies.push_back(
            set(ElementId(node.id), "visibility_timeout", formatDuration(roundedUp(entry->second.first))));
        found.push_back(std::move(advice));
    }
    return found;
}

std::vector<Advice> findShortRetention(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    std::vector<Advice> found;
    for (const LinkedScene::Joined& link : view.links()) {
        const auto first = view.duration(*link.from, "retention"), second = view.duration(*link.to, "retention");
        if (link.meaning != LinkMeaning::DeadLetter || !first || !second || *second > *first)
            continue;
        Advice advice =
            about("dead-letters-expire", *link.to,
                  fmt::format("Dead letters of {} may expire as soon as they arrive", nameOf(*link.from)),
                  fmt::format("Their age counts from the first sending: {} and {} keep them for {} and {}.",
                              nameOf(*link.from), nameOf(*link.to), formatDuration(*first), formatDuration(*second)),
                  kSqsRetention);
        advice.remedies.push_back(set(ElementId(link.to->id), "retention", "14 d"));
        found.push_back(std::move(advice));
    }
    return found;
}

std::vector<Advice> findShortPolling(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    std::vector<Advice> found;
    for (const Node& node : scene.nodes) {
        const auto wait = view.duration(node, "receive_wait_time");
        if (!wait || *wait > Duration{} || view.out(node, LinkMeaning::Poll).empty())
            continue;
        Advice advice =
            about("short-polling", node, fmt::format("{} is asked again and again while it is empty", nameOf(node)),
                  "Without long polling an empty receive returns at once, and each is billed.", kSqsLongPolling);
        advice.remedies.push_back(set(ElementId(node.id), "receive_wait_time", "20 s"));
        found.push_back(std::move(advice));
    }
    return found;
}

// Loops.

/// What messages make further messages of, without anybody who waits: what is sent, read from a queue, or delivered
/// to a subscriber. Not what only a share of the messages takes, for that dies away.
class MessageWays {
public:
    explicit MessageWays(const LinkedScene& view) : m_view(view)
    {
        for (const Node& node : view.scene().nodes)
            for (const LinkMeaning meaning : {LinkMeaning::Send, LinkMeaning::Poll, LinkMeaning::Subscribe})
                for (const LinkedScene::Joined& link : view.out(node, meaning))
                    if (takesAll(link))
                        m_next[&node].push_back(link);
    }

    /// From a node back to itself by the fewest links; empty where there is no such way.
    [[nodiscard]] std::vector<LinkedScene::Joined> loopFrom(const Node& start) const
    {
        std::unordered_map<const Node*, LinkedScene::Joined> reachedBy;
        std::vector<const Node*> reached{&start};
        for (std::size_t i = 0; i < reached.size(); ++i)
            if (const auto leaving = m_next.find(reached[i]); leaving != m_next.end())
                for (const LinkedScene::Joined& link : leaving->second) {
                    if (!reachedBy.emplace(link.to, link).second)
                        continue;
                    if (link.to == &start)
                        return wayTo(start, reachedBy);
                    reached.push_back(link.to);
                }
        return {};
    }

private:
    [[nodiscard]] bool takesAll(const LinkedScene::Joined& link) const
    {
        const auto share = m_view.text(link, "probability"), filter = m_view.text(link, "filter_policy");
        const auto program = link.meaning == LinkMeaning::Send ? m_view.text(*link.from, "program") : std::nullopt;
        const bool isMeantByProgram = !program || program->empty() ||
                                      program->find(link.to->id.str()) != std::string::npos ||
                                      program->find(nameOf(*link.to)) != std::string::npos;
        const bool isShare = (share && std::atof(share->c_str()) < 1) ||
                             (program && program->find('%') != std::string::npos);
        return isMeantByProgram && !isShare && (!filter || filter->empty());
    }

    static std::vector<LinkedScene::Joined> wayTo(const Node& start,
                                                  const std::unordered_map<const Node*, LinkedScene::Joined>& reachedBy)
    {
        std::vector<LinkedScene::Joined> way;
        const Node* at = &start;
        do {
            way.push_back(reachedBy.at(at));
            at = way.back().from;
        } while (at != &start);
        std::ranges::reverse(way);
        return way;
    }

    const LinkedScene& m_view;
    std::unordered_map<const Node*, std::vector<LinkedScene::Joined>> m_next;
};

Remedy removeLink(const LinkedScene::Joined& link)
{
    return {fmt::format("Remove the link from {} to {}", nameOf(*link.from), nameOf(*link.to)),
            [id = link.link->id](const Scene& scene, const Vocabulary&) -> Result<EditPtr> {
                if (scene.find(id) == nullptr)
                    return fail("it is gone");
                return EditPtr(std::make_unique<RemoveEdit>(std::vector<NodeId>{}, std::vector<LinkId>{id}));
            }};
}

/// Messages that come back to where they were read make new ones without end. Each loop is told once, at the link by
/// which something sends back.
std::vector<Advice> findLoops(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    const MessageWays ways(view);
    std::set<const Node*> told;
    std::vector<Advice> found;
    for (const Node& node : scene.nodes) {
        const std::vector<LinkedScene::Joined> loop =
            told.contains(&node) ? std::vector<LinkedScene::Joined>() : ways.loopFrom(node);
        const auto back = std::ranges::find(loop.rbegin(), loop.rend(), LinkMeaning::Send, &LinkedScene::Joined::meaning);
        if (back == loop.rend())
            continue;
        std::string way = nameOf(node);
        for (const LinkedScene::Joined& link : loop) {
            told.insert(link.from);
            way += " → " + nameOf(*link.to);
        }
        Advice advice{"message-loop",
                      {},
                      back->link->id,
                      fmt::format("Messages go round in a loop: {}", way),
                      "Each message makes another one, and that the next; after 64 hops it fails as a loop.",
                      kLoops,
                      {}};
        advice.remedies.push_back(removeLink(*back));
        found.push_back(std::move(advice));
    }
    return found;
}

// Calls.

/// A check that takes longer than its timeout fails a healthy target. Checks hold no work slot, so only a timeout as
/// long as the interval, or one below the round trip, is about the check itself.
std::vector<Advice> findSlowChecks(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    std::vector<Advice> found;
    for (const Node& node : scene.nodes) {
        const auto interval = view.duration(node, "health_check_interval"),
                   timeout = view.duration(node, "health_check_timeout");
        if (!interval || !timeout)
            continue;
        if (*timeout >= *interval) {
            Advice advice =
                about("health-check", node,
                      fmt::format("A health check of {} may last as long as the time to the next", nameOf(node)),
                      fmt::format("The timeout of {} is not below the interval of {}: a silent target is found late.",
                                  formatDuration(*timeout), formatDuration(*interval)),
                      kHealthChecks);
            const Duration half{interval->ns / 2};
            advice.remedies.push_back(set(ElementId(node.id), "health_check_timeout",
                                          formatDuration(half < roundedUp(half) ? half : roundedUp(half))));
            found.push_back(std::move(advice));
            continue;
        }
        const auto threshold = view.text(node, "unhealthy_threshold");
        const double checks = threshold ? std::atof(threshold->c_str()) : 0;
        const double blind = checks * interval->toSeconds();
        if (blind <= 30 || view.out(node, LinkMeaning::Route).empty())
            continue;
        Advice advice = about("slow-detection", node,
                              fmt::format("{} notices a dead target only after {}", nameOf(node),
                                          formatDuration(Duration::fromSeconds(blind))),
                              fmt::format("{} failed checks {} apart; until then its share of the requests fails.",
                                          *threshold, formatDuration(*interval)),
                              kHealthChecks);
        advice.remedies.push_back(set(ElementId(node.id), "health_check_interval", "10 s"));
        found.push_back(std::move(advice));
    }
    return found;
}

/// Who says how long is waited for answers over a link, where it is set, and how long that is: the link, or what passes
/// requests on.
struct Patience {
    ElementId of;
    std::string_view key;
    std::optional<Duration> time;
};

Patience patienceOver(const LinkedScene& view, const LinkedScene::Joined& link)
{
    if (const auto stated = view.duration(link, "timeout"); stated || link.meaning != LinkMeaning::Route)
        return {ElementId(link.link->id), "timeout", stated};
    const bool hasFlows = view.text(*link.from, "type") == "network";
    const std::string_view key = hasFlows ? "flow_idle_timeout" : "idle_timeout";
    return {ElementId(link.from->id), key, view.duration(*link.from, key)};
}

/// Callers who give up before the work is usually done.
std::vector<Advice> findShortTimeouts(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    std::vector<Advice> found;
    for (const LinkedScene::Joined& link : view.links()) {
        const bool asks = link.meaning == LinkMeaning::Request || link.meaning == LinkMeaning::Route;
        const auto [setAt, key, timeout] = patienceOver(view, link);
        const auto work = asks && timeout ? view.work(*link.to) : std::nullopt;
        if (!work || *timeout >= work->quantile(kRare))
            continue;
        const double late = 1 - work->cdf(*timeout);
        Advice advice{"short-timeout",
                      {},
                      link.link->id,
                      fmt::format("{} gives up before {} has answered", nameOf(*link.from), nameOf(*link.to)),
                      fmt::format("{:.3g} % of the work takes longer than the timeout of {}; it is done in vain.",
                                  late * 100, formatDuration(*timeout)),
                      kTimeouts,
                      {}};
        advice.remedies.push_back(
            set(setAt, key, formatDuration(roundedUp(work->quantile(kRare)))));
        found.push_back(std::move(advice));
    }
    return found;
}

/// Retries without anything that bounds their number multiply the load when it is least bearable.
std::vector<Advice> findUnboundedRetries(const Scene& scene, const Vocabulary& vocabulary)
{
    const LinkedScene view(scene, vocabulary);
    const auto number = [&](const LinkedScene::Joined& link, std::string_view key) {
        const auto text = view.text(link, key);
        return text ? std::atof(text->c_str()) : 0.0;
    };
    std::vector<Advice> found;
    for (const LinkedScene::Joined& link : view.links()) {
        const double retries = number(link, "retries");
        if (retries < 2 || number(link, "retry_budget") > 0 || number(link, "retry_tokens") > 0 ||
            number(link, "breaker") > 0)
            continue;
        Advice advice{"retry-storm",
                      {},
                      link.link->id,
                      fmt::format("Retries of {} to {} are bounded by nothing", nameOf(*link.from), nameOf(*link.to)),
                      fmt::format("When {} fails, it gets up to {:.0f} times the load, and may not recover.",
                                  nameOf(*link.to), retries + 1),
                      kTimeouts,
                      {}};
        advice.remedies.push_back(
            {"Give it a retry budget of 0.1", [id = link.link->id](const Scene&, const Vocabulary&) -> Result<EditPtr> {
                 return EditPtr(std::make_unique<SettingEdit>(ElementId(id), "retry_budget", SettingValue(0.1)));
             }});
        found.push_back(std::move(advice));
    }
    return found;
}

// The experiment.

std::vector<Advice> findIdleSteps(const Scene& scene, const Vocabulary& vocabulary)
{
    std::vector<Advice> found;
    for (std::size_t i = 0; i < scene.experiment.size(); ++i) {
        const ExperimentStep& step = scene.experiment[i];
        const FaultDescriptor* fault = vocabulary.fault(step.fault);
        const Node* target = scene.find(NodeId(step.target));
        const auto finds = fault != nullptr ? findsSomething(scene, vocabulary, *fault, step.target) : Result<void>();
        if (finds || target == nullptr)
            continue;
        found.push_back(about("idle-fault", *target, fmt::format("Step {} hits nothing at {}", i + 1, nameOf(*target)),
                              finds.error().what, "Cloudyard"));
        found.back().remedies.push_back(
            {"Take the step out", [step](const Scene& now, const Vocabulary&) -> Result<EditPtr> {
                 const auto at = std::ranges::find(now.experiment, step);
                 if (at == now.experiment.end())
                     return fail("it is gone");
                 return ExperimentEdit::remove(static_cast<std::size_t>(at - now.experiment.begin()));
             }});
    }
    return found;
}

constexpr std::array kRules{
    AdviceRule{"incomplete", "Incomplete", "Cloudyard", findLoose},
    AdviceRule{"single-zone", "Failure domains", kReliability, findSingleZone},
    AdviceRule{"no-dead-letter-queue", "Dead letters", kSqsDeadLetters, findNoDeadLetters},
    AdviceRule{"visibility-timeout", "Visibility timeout", kSqsVisibility, findShortVisibility},
    AdviceRule{"dead-letters-expire", "Dead letters that expire", kSqsRetention, findShortRetention},
    AdviceRule{"health-check", "Health checks", kHealthChecks, findSlowChecks},
    AdviceRule{"message-loop", "Loops", kLoops, findLoops},
    AdviceRule{"short-timeout", "Timeouts", kTimeouts, findShortTimeouts},
    AdviceRule{"retry-storm", "Retries", kTimeouts, findUnboundedRetries},
    AdviceRule{"short-polling", "Polling", kSqsLongPolling, findShortPolling},
    AdviceRule{"idle-fault", "Faults without effect", "Cloudyard", findIdleSteps},
};

} // namespace

std::span<const AdviceRule> adviceRules() { return kRules; }

std::vector<Advice> adviceFor(const Scene& scene, const Vocabulary& vocabulary)
{
    std::vector<Advice> all;
    for (const AdviceRule& rule : kRules)
        for (Advice& advice : rule.find(scene, vocabulary))
            all.push_back(std::move(advice));
    return all;
}

} // namespace cloudyard
