// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/subscriber/subscriber_kind.h"

#include <algorithm>
#include <vector>

#include "core/base/math.h"
#include "core/engine/context.h"
#include "core/services/subscriber/subscriber_rules.h"

namespace cloudyard {

Distribution SubscriberSettings::usualDelay() const
{
    if (delay)
        return *delay;
    switch (protocol) {
    case Protocol::Push: return *Distribution::lognormal(Duration::milliseconds(300), 0.5);
    case Protocol::Email: return *Distribution::lognormal(Duration::seconds(4), 0.6);
    case Protocol::Sms: return *Distribution::lognormal(Duration::seconds(3), 0.5);
    case Protocol::Http: return *Distribution::lognormal(Duration::milliseconds(100), 0.5);
    }
    return {};
}

namespace {

/// `a` is the call, and of kConfirms the link.
enum SubscriberEvent : std::uint16_t { kReached = kFirstKindEvent, kConfirms };

/// A topic has deactivated its subscription.
struct Deactivated {
    LinkIndex link = kNone;
    EventHandle confirms; ///< none: nobody confirms it
};

struct SubscriberState {
    SubscriberSettings settings;
    Distribution delay;
    std::uint64_t delivered = 0;
    std::uint64_t began = 0;     ///< people at the start
    std::uint64_t left = 0;      ///< people who still subscribe
    std::uint64_t until = 0; ///< so many times somebody is still reached before the next one unsubscribes; 0: not drawn
    std::uint64_t leavings = 0;  ///< drawn so far
    std::vector<Deactivated> deactivated;
};

Protocol protocolFrom(const std::string& text)
{
    return text == "email"  ? Protocol::Email
           : text == "sms"  ? Protocol::Sms
           : text == "http" ? Protocol::Http
                            : Protocol::Push;
}

const KindDescriptor& subscriberDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "subscriber",
        .name = "Subscriber",
        .serviceName = "Push, email, SMS",
        .searchWords = "subscriber people phone push email sms notification endpoint",
        .help = "People who receive a topic's notifications",
        .family = KindFamily::People,
        .defaultName = "phones",
        .placements = {Placement::Map, Placement::Region},
        .offers = {"subscriber"},
        .links = {},
        .needsIncoming = {{LinkMeaning::Subscribe, "subscribes to nothing"}},
        .settings =
            {{.key = "protocol",
              .label = "Protocol",
              .type = SettingType::Choice,
              .defaultText = "push",
              .choices = {{"push", "Mobile push"}, {"email", "Email"}, {"sms", "SMS"}, {"http", "HTTP"}},
              .applies = Applies::ToNewWork,
              .help = "How they are reached; gives the usual delay",
              .source = "SNS Subscribe: protocols",
              .probe = {"fan-out", "push", "email"},
              .assign = bindChoice<&SubscriberSettings::protocol, protocolFrom>,
              .tagsCard = true},
             {.key = "city",
              .label = "City",
              .type = SettingType::City,
              .defaultText = "Dublin",
              .help = "Where they are",
              .source = "Cities with an edge location, 2025-05",
              .probe = {"fan-out", "Dublin", "Sydney"},
              .assign = bind<&SubscriberSettings::city>},
             {.key = "delay",
              .label = "Delay",
              .type = SettingType::Random,
              .defaultText = "",
              .applies = Applies::ToNewWork,
              .help = "Until it has reached the person; unset, the usual of the protocol",
              .source = "Our model: medians of 0.3 s (push), 4 s (email), 3 s (SMS), 0.1 s (HTTP)",
              .probe = {"fan-out", "constant 100 ms", "constant 9 s"},
              .assign = bind<&SubscriberSettings::delay>},
             {.key = "failure",
              .label = "Failure",
              .type = SettingType::Probability,
              .defaultText = "0",
              .min = 0,
              .max = 1,
              .applies = Applies::ToNewWork,
              .help = "Share of delivery attempts that fail",
              .source = "A setting of ours",
              .probe = {"fan-out", "0", "0.5"},
              .assign = bind<&SubscriberSettings::failure>},
             {.key = "gone",
              .label = "Gone",
              .type = SettingType::Probability,
              .defaultText = "0",
              .min = 0,
              .max = 1,
              .applies = Applies::ToNewWork,
              .help = "Share of delivery attempts that find nobody there any more: they are not repeated",
              .source = "SNS message delivery retries: client-side errors",
              .probe = {"fan-out", "0", "0.5"},
              .assign = bind<&SubscriberSettings::gone>},
             {.key = "people",
              .label = "People",
              .type = SettingType::Count,
              .defaultText = "1",
              .min = 1,
              .max = 1'000'000'000,
              .applies = Applies::OnRestart,
              .help = "How many they are; each notification reaches all of them",
              .source = "A setting of ours",
              .probe = {"leaving", "1", "20"},
              .assign = bind<&SubscriberSettings::people>},
             {.key = "unsubscribe",
              .label = "Unsubscribe",
              .type = SettingType::Probability,
              .defaultText = "0",
              .min = 0,
              .max = 1,
              .applies = Applies::ToNewWork,
              .help = "Share of the people whom a notification reaches who then unsubscribe; with the last of them the "
                      "subscription ends",
              .source = "SNS API, Unsubscribe",
              .probe = {"leaving", "0", "0.02"},
              .assign = bind<&SubscriberSettings::unsubscribe>},
             {.key = "confirms_after",
              .label = "Confirms after",
              .onlyWith = "protocol=email",
              .type = SettingType::Time,
              .defaultText = "",
              .min = 1,
              .max = 172'800,
              .applies = Applies::ToNewWork,
              .help = "Email: more than 10 messages in a second deactivate the subscription; so long after it was told, "
                      "somebody confirms it again; unset, nobody does",
              .source = "SNS guide, email notifications: pending confirmation for 48 hours",
              .probe = {"flooded-inbox", "5 s", "20 s"},
              .assign = bind<&SubscriberSettings::confirmsAfter>},
             {.key = "last_mile",
              .label = "Last mile",
              .type = SettingType::Time,
              .defaultText = "12 ms",
              .min = 0,
              .max = 10,
              .help = "Round trip between their devices and the nearest network edge",
              .source = "Typical access networks: 5 to 30 ms",
              .probe = {"fan-out", "12 ms", "900 ms"},
              .assign = bind<&SubscriberSettings::lastMile>}},
        .metrics = {{.key = "delivered",
                     .label = "Delivered",
                     .unit = MetricUnit::PerSecond,
                     .source = MetricSource::CompletionRate,
                     .help = "Notifications that reached them per second"},
                    {.key = "failed",
                     .label = "Failed",
                     .unit = MetricUnit::PerSecond,
                     .source = MetricSource::FailureRate,
                     .help = "Attempts that failed per second"},
                    {.key = "total",
                     .label = "In all",
                     .unit = MetricUnit::Messages,
                     .gauge = 0,
                     .sinceStart = true,
                     .help = "Notifications that reached them since the start"},
                    {.key = "subscribed",
                     .label = "Subscribed",
                     .gauge = 1,
                     .onCard = false,
                     .help = "People who have not unsubscribed"},
                    {.key = "unsubscribed",
                     .label = "Unsubscribed",
                     .gauge = 2,
                     .onCard = false,
                     .sinceStart = true,
                     .help = "People who have, since the start"},
                    {.key = "delay_p95",
                     .label = "p95",
                     .unit = MetricUnit::Seconds,
                     .source = MetricSource::SojournP95,
                     .help = "95 % took at most this long here"}},
    };
    return descriptor;
}

// Leaving --------------------------------------------------------------------------------------------------

constexpr double kNever = 9e18; ///< so often nobody is reached

/// Chance p at each of many: how many more are reached until one leaves is geometric, which is drawn once for each
/// leaving.
void drawNextLeaving(const Context& context, NodeIndex n, SubscriberState& state)
{
    const double p = state.settings.unsubscribe;
    const double u = unitFromBits(context.draw(Purpose::Failure, context.node(n).stable, ~state.leavings++));
    const double staying = repro::log(1 - p); // not below 0: p is too small for anybody ever to leave
    const double reached = staying < 0 ? 1 + repro::log(1 - u) / staying : kNever;
    state.until = static_cast<std::uint64_t>(std::min(reached, kNever));
}

/// Tells every topic that nobody is there any more.
void endSubscriptions(Context& context, NodeIndex n)
{
    context.report({.at = {}, .text = "{node}: nobody subscribes any more", .severity = Severity::Warning, .node = n});
    for (const LinkIndex l : context.topology().incoming(n))
        context.call(n, {.link = l, .callClass = CallClass::Control, .backward = true});
}

/// A notification has reached all who are left.
void letPeopleLeave(Context& context, NodeIndex n, SubscriberState& state)
{
    if (state.left == 0)
        return;
    if (state.until == 0)
        drawNextLeaving(context, n, state);
    std::uint64_t reached = state.left;
    for (; reached >= state.until; drawNextLeaving(context, n, state)) {
        reached -= state.until;
        --state.left;
    }
    state.until -= reached;
    if (state.left == 0)
        endSubscriptions(context, n);
}

/// A topic that did not hear of it is told again.
void answered(Context& context, NodeIndex n, CallIndex, Call& call)
{
    if (call.outcome != CallOutcome::Answered && !context.link(call.link).removed)
        context.call(n, {.link = call.link,
                         .callClass = CallClass::Control,
                         .attempt = static_cast<std::uint16_t>(call.attempt + 1),
                         .parameter = call.parameter,
                         .backward = true});
}

// Confirming -----------------------------------------------------------------------------------------------

/// A topic says that it has deactivated its subscription; it may say so more than once.
void deactivated(Context& context, NodeIndex n, CallIndex c)
{
    auto& state = context.state<SubscriberState>(n);
    const LinkIndex link = context.callAt(c).link;
    context.reply(c);
    if (std::ranges::find(state.deactivated, link, &Deactivated::link) != state.deactivated.end())
        return;
    Deactivated& one = state.deactivated.emplace_back();
    one.link = link;
    if (state.settings.confirmsAfter)
        one.confirms = context.after(*state.settings.confirmsAfter, n, kConfirms, link);
}

void confirm(Context& context, NodeIndex n, LinkIndex link)
{
    auto& state = context.state<SubscriberState>(n);
    std::erase_if(state.deactivated, [&](const Deactivated& one) { return one.link == link; });
    if (!context.link(link).removed && state.left != 0)
        context.call(n, {.link = link,
                         .callClass = CallClass::Control,
                         .parameter = kConfirmsSubscription,
                         .backward = true});
}

/// By another protocol it is another subscription.
void forgetDeactivated(Context& context, SubscriberState& state)
{
    for (const Deactivated& one : state.deactivated)
        context.cancel(one.confirms);
    state.deactivated.clear();
}

/// Those whose topic is still there.
NodeNote deactivatedNote(const Context& context, const SubscriberState& state)
{
    NodeNote note{.text = "{n} deactivated", .more = "over 10 emails/s", .tone = NodeNote::Tone::Bad};
    for (const Deactivated& one : state.deactivated) {
        if (context.link(one.link).removed)
            continue;
        ++note.count;
        note.at = std::min(note.at, context.timeOf(one.confirms));
    }
    if (note.at != SimTime::never())
        note.more = "confirmed in {in}";
    return note;
}

// Notifications --------------------------------------------------------------------------------------------

void called(Context& context, NodeIndex n, CallIndex c, Call& call)
{
    if (call.callClass == CallClass::Control)
        return deactivated(context, n, c);
    context.countArrival(n);
    context.shiftInSystem(n, 1);
    const std::uint64_t bits = context.draw(Purpose::ServiceTime, context.node(n).stable, call.trace, call.attempt);
    context.after(context.state<SubscriberState>(n).delay.sample(bits), n, kReached, c);
}

void reached(Context& context, NodeIndex n, CallIndex c)
{
    auto& state = context.state<SubscriberState>(n);
    const Call call = context.callAt(c);
    context.shiftInSystem(n, -1);
    const std::uint64_t bits = context.draw(Purpose::Failure, context.node(n).stable, call.trace, call.attempt);
    const double chance = unitFromBits(bits);
    if (chance < state.settings.failure + state.settings.gone || state.left == 0) {
        const bool isThere = chance < state.settings.failure && state.left != 0;
        const Reason why = isThere ? Reason::Error : Reason::Unsubscribed;
        context.countFailure(n, call.arrived, why);
        return context.reply(c, CallOutcome::Refused, why);
    }
    context.complete(context.acceptItem(c, n));
    context.countCompletion(n, call.arrived);
    ++state.delivered;
    context.reply(c);
    if (state.settings.unsubscribe > 0)
        letPeopleLeave(context, n, state);
}

std::uint32_t create(StatePool& pool, const void* settings)
{
    const std::uint32_t slot = createState<SubscriberState, SubscriberSettings>(pool, settings);
    SubscriberState& state = static_cast<NodePool<SubscriberState>&>(pool).states[slot];
    state.delay = state.settings.usualDelay();
    state.began = state.left = static_cast<std::uint64_t>(state.settings.people);
    return slot;
}

void configure(Context& context, NodeIndex n, const void* settings)
{
    auto& state = context.state<SubscriberState>(n);
    const SubscriberSettings before = state.settings;
    state.settings = *static_cast<const SubscriberSettings*>(settings);
    if (before.unsubscribe != state.settings.unsubscribe)
        state.until = 0;
    if (state.settings.protocol != Protocol::Email)
        forgetDeactivated(context, state);
    state.delay = state.settings.usualDelay();
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const auto& state = context.state<SubscriberState>(n);
    out[0] = static_cast<double>(state.delivered);
    out[1] = static_cast<double>(state.left);
    out[2] = static_cast<double>(state.began - state.left);
}

NodeView view(const Context& context, NodeIndex n)
{
    const auto& state = context.state<SubscriberState>(n);
    NodeView view;
    if (state.left == 0) {
        view.state = NodeView::State::Ending;
        view.inService = false;
        view.phase = "unsubscribed";
    }
    if (const NodeNote note = deactivatedNote(context, state); note.count != 0 && state.left != 0)
        view.say(note);
    if (const std::uint64_t gone = state.began - state.left; gone != 0)
        view.say({.text = "{n} unsubscribed", .more = state.left == 0 ? "nobody is left" : "of {m}",
                  .count = static_cast<std::uint32_t>(gone), .most = static_cast<std::uint32_t>(state.began)});
    return view;
}

constexpr KindBehaviour kBehaviour{
    .id = "subscriber",
    .makePool = makeNodePool<SubscriberState>,
    .create = create,
    .configure = configure,
    .handle =
        [](Context& c, NodeIndex n, const Event& event) {
            event.type == kReached ? reached(c, n, event.a) : confirm(c, n, event.a);
        },
    .called = called,
    .answered = answered,
    .gauges = gauges,
    .gaugeCount = 3,
    .view = view,
};

Whereabouts whereabouts(const void* settings)
{
    const auto& subscriber = *static_cast<const SubscriberSettings*>(settings);
    return {{}, subscriber.city, subscriber.lastMile};
}

DeliveryPolicy deliveryPolicyOf(const void* settings)
{
    switch (static_cast<const SubscriberSettings*>(settings)->protocol) {
    case Protocol::Http: return DeliveryPolicy::Http;
    case Protocol::Email: return DeliveryPolicy::Email;
    case Protocol::Push:
    case Protocol::Sms: break;
    }
    return DeliveryPolicy::Customer;
}

} // namespace

const ServiceKind kSubscriberKind{.descriptor = &subscriberDescriptor(),
                                  .behaviour = &kBehaviour,
                                  .withSettings = withSettingsOf<SubscriberSettings, subscriberDescriptor>,
                                  .whereabouts = whereabouts,
                                  .deliveryPolicy = DeliveryPolicy::Customer,
                                  .deliveryPolicyOf = deliveryPolicyOf,
                                  .rules = subscriberRules};

} // namespace cloudyard
