// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/distribution.h"
#include "core/engine/topology.h"
#include "core/services/handler/handler_program.h"

namespace cloudyard {

/// One step of a program, ready to be followed: links by index, no text, nothing to look up.
struct Step {
    enum class Op : std::uint8_t { Work, Call, Parallel, Send, Reply, End };
    Op op = Op::End;
    bool optional = false;        ///< a call that may fail
    bool slotIsOver = false;      ///< from this step on its program needs no slot
    std::uint8_t turn = 0;        ///< the how-manieth call of the program this is
    std::uint16_t blockEnd = 0;   ///< of a parallel call: the last step of its block
    std::uint16_t occurrence = 0; ///< how many earlier steps do the same over the same link
    LinkIndex link = kNone;
    std::uint64_t luck = 0;       ///< the stable id that its draws depend on
    double from = 0;              ///< of a send: taken when its draw is in [from, to)
    double to = 1;
    double perBytes = 0;          ///< of work: its time is for so many bytes of the request; 0: whatever its size
    Distribution work;

    /// Whether it is done in a slot.
    [[nodiscard]] bool needsSlot() const { return op == Op::Work || op == Op::Call || op == Op::Parallel; }
    /// The same step in the eyes of a program that changes while jobs follow it.
    [[nodiscard]] bool matches(const Step& other) const
    {
        return op == other.op && link == other.link && occurrence == other.occurrence;
    }
};

/// The programs of a node in one flat array, each of which ends with Op::End: that for all requests, and perhaps
/// others for some classes. Jobs keep a position in it and only begin at different ones.
struct StepTable {
    struct Program {
        std::uint16_t first = 0;
        std::uint16_t slotEnd = 0; ///< from this step on no slot is needed
        std::uint16_t end = 0;     ///< its Op::End
        bool operator==(const Program&) const = default;
    };
    std::vector<Step> steps{Step{.slotIsOver = true, .work = {}}};
    std::vector<Program> programs{Program{}};
    std::vector<std::uint8_t> byClass; ///< which program, by number of the class; empty: the first one for all

    [[nodiscard]] const Program& programFor(std::uint64_t trace) const
    {
        return byClass.empty() ? programs.front() : programs[byClass[trace & (kClassNumbers - 1)]];
    }
    /// Where a job of this trace goes on that is at `step` of the table `before`: at the same step, else so that the
    /// next one is the first of those to come that is still there. A job without a slot gets no step that needs one.
    [[nodiscard]] std::uint16_t follow(const StepTable& before, std::uint16_t step, bool holdsSlot,
                                       std::uint64_t trace) const;
    [[nodiscard]] bool sameSteps(const StepTable& other) const;
};

/// After the work: along every send link by its probability, or along one of them at most.
enum class Sends : std::uint8_t { All, One };

/// What programs are made from besides links: settings of the node, which the source names and does not keep.
struct StepSource {
    const HandlerProgram& program;
    const Distribution& serviceTime;
    Sends sends = Sends::All;
    std::span<const LinkIndex> apart = {}; ///< links that serve something else: only a stated program uses them
};

/// The stated program, or without one: work for the service time, call along the request links, send along the send
/// links, reply. Steps whose target is gone are left out.
[[nodiscard]] StepTable makeSteps(const StepSource& source, const Topology& topology, NodeIndex self);

} // namespace cloudyard
