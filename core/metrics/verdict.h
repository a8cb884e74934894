// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/ledger.h"

namespace cloudyard {

/// How a topology stood its faults. Judged from the first fault on, by these rules, the first that
/// holds; "the live window" is the last 10 simulated seconds, looked at once a second.
///
/// Untested: no fault has hit anything.
/// MessagesLost: accepted messages will never be handled: they expired, were dropped or given up in
///   delivery. Dead letters are counted apart: they are lost only when their queue loses them.
/// NotAvailable: the service has not recovered (below).
/// Recovered: it has, but it was out in between: over some live window fewer than half of the
///   requests settled in it succeeded, or requests came and none was settled.
/// HighlyAvailable: requests failed, yet it never was out, and it recovered.
/// FaultTolerant: not one request failed.
///
/// Recovered means: a whole live window has passed in which the share of requests that succeeded
/// was at least that of the last live window before the fault (100 % unless requests failed then
/// too), and since the faults ended the messages waiting in queues were once at most as many as at
/// most in that window. A fault that lasts need not end for that: then both are judged as they
/// stand.
///
/// Faults that overlap get one verdict, which names them all: while two act at once, no failure can be
/// said to be the one's or the other's. A fault after a recovery gets its own.
///
/// Slowness is no failure here; objectives judge it, and at the end the facts say which are missed.
/// @source the usual distinction of highly available (failures are seen, briefly) and fault
/// tolerant (they are not), as in "Reliability Pillar, AWS Well-Architected Framework".
enum class VerdictGrade : std::uint8_t {
    Untested,
    MessagesLost,
    NotAvailable,
    Recovered,
    HighlyAvailable,
    FaultTolerant,
};
/// A smaller share of requests that succeed over a live window than this: the service is out.
inline constexpr double kOutBelow = 0.5;
/// For files: "highly-available".
[[nodiscard]] std::string_view toText(VerdictGrade grade);
/// For people: "highly available, not fault tolerant".
[[nodiscard]] std::string_view sentenceOf(VerdictGrade grade);

/// A fault that hit its target, in the scene's own words.
struct VerdictFault {
    std::string kind;          ///< the fault's id, "zone-power-loss"
    std::string past;          ///< "lost", "stopped", "cut"
    std::string target;        ///< the target's name, "web-a", "orders → fulfil-a"
    std::string targetKind;    ///< "zone", "instance", "link"
    bool countsPlaces = false; ///< "1 zone lost" rather than the name of the target
    SimTime from;
    std::optional<SimTime> to; ///< none: still active
    bool isOrder = false;      ///< done once: what matters is when it was given, not how long it took
};

/// Something that was done to the topology while it ran.
struct VerdictDeed {
    SimTime at;
    std::string target; ///< the node's name
    std::string done;   ///< "launched", "terminated"
};

/// What is known of a run at `now`, all that a verdict rests on.
struct VerdictFacts {
    SimTime now;
    bool isEnd = true;                   ///< of the story; else the run goes on
    std::vector<VerdictFault> faults;    ///< in the order in which they began
    std::vector<VerdictDeed> deeds;      ///< in the order of time
    std::uint64_t requests = 0;          ///< of all clients, since time 0
    std::uint64_t failed = 0;            ///< of them, since time 0
    std::uint64_t failedBefore = 0;      ///< of them, before the first fault
    ReasonCounts reasons{};              ///< of those since
    std::optional<SimTime> firstFailure; ///< since the first fault
    std::optional<SimTime> lastFailure;
    bool hasMessages = false;          ///< the scene stores or publishes messages
    std::uint64_t lost = 0;            ///< accepted messages, since time 0
    std::string accepted = "messages"; ///< what the lost ones are called: "orders"
    std::uint64_t parked = 0;          ///< dead letters that are kept at this moment
    double lowestSuccess = 1;          ///< over a live window, since the first fault
    SimTime lowestAt;                  ///< when that window ended
    Duration out;                      ///< how long fewer than half of the requests succeeded
    double backlogBefore = 0;          ///< most in the live window before the latest trouble
    double backlogPeak = 0;            ///< since the first fault
    SimTime backlogPeakAt;
    double backlog = 0;
    std::optional<SimTime> backlogBackAt; ///< since the faults ended
    std::optional<SimTime> recoveredAt;   ///< from the latest trouble; none: not (yet)
    std::vector<std::string> missed;      ///< the objectives that are, by name
};

/// A verdict on a run up to a moment. A plain value.
struct RunVerdict {
    VerdictGrade grade = VerdictGrade::Untested;
    SimTime at;
    bool final = false;    ///< at the end of the story, rather than after a recovery on the way
    std::string facts;     ///< "1 zone lost 2:00 · 48 of 17,280 failed · 0 accepted orders lost"
    std::string reasoning; ///< what was lost how long, what failed when, which rule decides; lines
    std::uint64_t requests = 0;
    std::uint64_t failed = 0;
    std::uint64_t lost = 0;
    std::uint64_t parked = 0; ///< in dead-letter queues: not lost
    std::optional<SimTime> recoveredAt;
    Duration out;

    /// The facts and the grade: "… · highly available, not fault tolerant". On the way it says as of when.
    [[nodiscard]] std::string sentence() const;
};

/// Judges. Pure: the same facts give the same verdict. Any thread.
[[nodiscard]] RunVerdict judge(const VerdictFacts& facts);

/// "2:00", "0:30.5", "1:02:00": minutes and seconds, with tenths where there are some.
[[nodiscard]] std::string storyTime(Duration duration);
/// What accepted messages of a queue of this name are called: a name that is one plural noun in
/// lower case is theirs ("orders"), others are named ("messages of work-queue").
[[nodiscard]] std::string messagesOf(std::string_view queueName);

} // namespace cloudyard
