// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/interrupt.h"

#include <csignal>

namespace cloudyard {
namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free,
              "a signal handler may only touch what needs no lock");

extern "C" void noteInterrupt(int) { interrupted.store(true, std::memory_order_relaxed); }

void handleWith(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

} // namespace

Interrupt::Interrupt()
{
    interrupted = false;
    handleWith(noteInterrupt, static_cast<int>(SA_RESETHAND | SA_RESTART));
}

Interrupt::~Interrupt() { handleWith(SIG_DFL, 0); }

const std::atomic<bool>& Interrupt::flag() const { return interrupted; }

} // namespace cloudyard
