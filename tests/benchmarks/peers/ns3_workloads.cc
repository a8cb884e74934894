// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workloads W1 to W4 (queueing_models.h) on the event core of ns-3, for compare_with_peers.
//   ns3_workloads w1|w2|w3|w4:PENDING STEPS
#include <ns3/simulator.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <random>
#include <string>
#include <vector>

namespace {

using ns3::Simulator;
using ns3::Time;

/// What travels: 64 bytes, as there.
struct Message {
    double created = 0;
    double entered = 0;
    std::uint64_t rest[6] = {};
};

std::uint64_t g_steps = 0; // still to do
std::mt19937_64 g_random(1);
double g_stay = 0;
std::uint64_t g_left = 0;

double exponential(double mean)
{
    return -mean * std::log((static_cast<double>(g_random() >> 12) + 0.5) * 0x1p-52);
}

Time seconds(double s) { return ns3::NanoSeconds(static_cast<std::int64_t>(s * 1e9)); }
double now() { return static_cast<double>(Simulator::Now().GetNanoSeconds()) * 1e-9; }

void step()
{
    if (--g_steps == 0)
        Simulator::Stop();
}

class Station {
public:
    void setUp(unsigned servers, Station* next)
    {
        m_free = servers;
        m_next = next;
    }
    void enter(Message* message)
    {
        step();
        message->entered = now();
        if (m_free == 0)
            return m_line.push_back(message);
        --m_free;
        serve(message);
    }

private:
    void serve(Message* message) { Simulator::Schedule(seconds(exponential(1)), &Station::depart, this, message); }
    void depart(Message* message)
    {
        step();
        if (m_next != nullptr) {
            m_next->enter(message);
        } else {
            g_stay += now() - message->created;
            ++g_left;
            delete message;
        }
        if (m_line.empty()) {
            ++m_free;
            return;
        }
        Message* following = m_line.front();
        m_line.pop_front();
        serve(following);
    }

    unsigned m_free = 1;
    Station* m_next = nullptr;
    std::deque<Message*> m_line;
};

std::vector<Station> g_stations;

Message* newMessage()
{
    auto* message = new Message;
    message->created = now();
    return message;
}

void issue()
{
    Simulator::Schedule(seconds(exponential(1.25)), &issue);
    g_stations.front().enter(newMessage());
}

void publish()
{
    step();
    Simulator::Schedule(seconds(exponential(1 / 3.2)), &publish);
    for (Station& station : g_stations)
        Simulator::Schedule(seconds(exponential(30)), &Station::enter, &station, newMessage());
}

void hold()
{
    step();
    Simulator::Schedule(seconds(exponential(1)), &hold);
}

void setUp(const std::string& workload)
{
    if (workload == "w3") {
        g_stations.resize(10);
        for (Station& station : g_stations)
            station.setUp(4, nullptr);
        Simulator::Schedule(Time(0), &publish);
    } else if (workload == "w1" || workload == "w2") {
        g_stations.resize(workload == "w1" ? 1 : 10);
        for (std::size_t i = 0; i < g_stations.size(); ++i)
            g_stations[i].setUp(1, i + 1 < g_stations.size() ? &g_stations[i + 1] : nullptr);
        Simulator::Schedule(Time(0), &issue);
    } else {
        for (long pending = std::atol(workload.c_str() + 3); pending > 0; --pending)
            Simulator::Schedule(seconds(exponential(1)), &hold);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3)
        return EXIT_FAILURE;
    const auto steps = static_cast<std::uint64_t>(std::atoll(argv[2]));
    g_steps = steps;
    setUp(argv[1]);
    const auto start = std::clock();
    Simulator::Run();
    const double took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    std::printf("steps %llu  seconds %.3f  steps_per_s %.0f", static_cast<unsigned long long>(steps), took,
                static_cast<double>(steps) / took);
    if (g_left > 0)
        std::printf("  time_in_system %.3f", g_stay / static_cast<double>(g_left));
    std::printf("\n");
    return EXIT_SUCCESS;
}
