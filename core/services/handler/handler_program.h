// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/distribution.h"
#include "core/base/result.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// One step of a handler program, as written.
struct HandlerStep {
    enum class Op : std::uint8_t { Work, Call, ParallelCall, Send, Reply };
    Op op = Op::Work;
    bool optional = false;    ///< a call that may fail
    std::uint8_t number = 0;  ///< from 1, as errors name it; the calls of one parallel block share theirs
    double probability = -1;  ///< of a send, in [0, 1]; negative: as its link says
    Distribution work;
    std::int64_t perBytes = 0; ///< of work: its time is for so many bytes of the request's size; 0: whatever the size
    std::string target;       ///< of a call or send
    std::string requestClass; ///< whose program it belongs to; empty: that of all others
    std::string text;         ///< as written, for errors

    friend bool operator==(const HandlerStep&, const HandlerStep&) = default;
};

/// What work on a request or a message consists of, as one text:
///
///     work exponential 8 ms; parallel { call users; call prices optional }; send orders 50 %; reply
///
/// Steps follow each other, separated by ; or , or a new line:
///   work DISTRIBUTION        work in the slot ("constant 5 ms", or just "5 ms"); "work 2 ms per KiB" (or B, MiB, 4
///   KiB)
///                            takes so much longer as the request is larger, and 2 ms where it has no size
///   call TARGET [optional]   a call that holds the slot until its answer; if it fails, so does the request, unless it
///                            is optional
///   parallel { call …; … }   the calls go out together; the step ends when all of them have ended
///   send TARGET [SHARE]      a message to a queue or topic, and on when it is accepted; SHARE ("50 %", "0.5") is how
///                            often, else the link's own probability counts
///   reply                    the answer to the request; steps after it go on without the caller. For a message from a
///                            queue it means nothing: that is deleted after the last step
///   class NAME { step; … }   what is done with requests of that class instead, and with all that they cause; what
///   stands
///                            in no such block is for all others
/// A target is the id or the name of what a link leads to, or the id of the link; "in quotes" where it has spaces. The
/// slot is held until the last work or call is done. An empty text is no program: the instance then works for its
/// service time, calls along its request links, sends along its send links, and replies.
struct HandlerProgram {
    std::vector<HandlerStep> steps;

    friend bool operator==(const HandlerProgram&, const HandlerProgram&) = default;
};

inline constexpr std::size_t kMostHandlerSteps = 64; ///< calls within parallel blocks included

/// Reads such a text; the Error names the step by number and wording. Any thread.
[[nodiscard]] Result<HandlerProgram> parseHandlerProgram(std::string_view text);

/// Whether this node, given its links, can follow the program: every target is linked the right way, and whoever calls
/// it gets a reply.
[[nodiscard]] Result<void> checkHandlerProgram(const HandlerProgram& program, std::span<const LinkedNode> outgoing,
                                               std::span<const LinkedNode> incoming);

} // namespace cloudyard
