// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/engine/ledger.h"
#include "core/engine/observer.h"
#include "core/metrics/histogram.h"

namespace cloudyard {

/// What became of clients' requests, class by class, whoever made them: counts, and how long those took that succeeded.
/// Requests that were under way at restart() count as they end. Watches only. Thread: the simulation's. Cost: some ns a
/// request of a scene with classes, and nothing without; 512 bytes an octave and class in use.
class ClassRecorder final : public Observer {
public:
    struct Record {
        std::uint64_t arrivals = 0;
        std::uint64_t completions = 0;
        ReasonCounts failures{};
        Histogram sojourns;
    };

    ClassRecorder() : Observer(false) {}

    void restart() { m_records.clear(); }
    /// By number of the class, as far as any was seen.
    [[nodiscard]] const std::vector<Record>& records() const { return m_records; }

    void requested(std::uint8_t requestClass) override { ++recordOf(requestClass).arrivals; }
    void settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason) override
    {
        Record& record = recordOf(requestClass);
        if (reason != Reason::None) {
            ++record.failures[static_cast<std::size_t>(reason)];
            return;
        }
        ++record.completions;
        record.sojourns.add(now - since);
    }

private:
    Record& recordOf(std::uint8_t requestClass)
    {
        if (requestClass >= m_records.size()) [[unlikely]]
            m_records.resize(requestClass + std::size_t{1});
        return m_records[requestClass];
    }

    std::vector<Record> m_records;
};

} // namespace cloudyard
