#!/usr/bin/python3
# SPDX-FileCopyrightText: The Cloudyard authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Workloads W1 to W4 (queueing_models.h) on SimPy, for compare_with_peers.

    simpy_workloads.py w1|w2|w3|w4:PENDING STEPS
"""
import random
import sys
import time

import simpy


class Run:
    """Counts steps and stays, and ends the run after so many steps."""

    def __init__(self, steps):
        self.environment = simpy.Environment()
        self.done = self.environment.event()
        self.left = steps
        self.stay = 0.0
        self.messages = 0
        self.random = random.Random(1)

    def delay(self, mean):
        return self.environment.timeout(self.random.expovariate(1 / mean))

    def step(self):
        self.left -= 1
        if self.left == 0:
            self.done.succeed()

    def visit(self, station):
        """One message at one station: waits for a server, is served, leaves."""
        self.step()
        with station.request() as turn:
            yield turn
            yield self.delay(1)
        self.step()

    def travel(self, stations, after=None):
        created = self.environment.now
        if after is not None:
            yield self.delay(after)
        for station in stations:
            yield from self.visit(station)
        self.stay += self.environment.now - created
        self.messages += 1

    def source(self, stations):
        while True:
            self.environment.process(self.travel(stations))
            yield self.delay(1.25)

    def topic(self, stations):
        while True:
            self.step()
            for station in stations:
                self.environment.process(self.travel([station], after=30))
            yield self.delay(1 / 3.2)

    def hold(self):
        while True:
            yield self.delay(1)
            self.step()


def main():
    workload, steps = sys.argv[1], int(sys.argv[2])
    run = Run(steps)
    environment = run.environment
    if workload in ("w1", "w2"):
        stations = [simpy.Resource(environment) for _ in range(1 if workload == "w1" else 10)]
        environment.process(run.source(stations))
    elif workload == "w3":
        environment.process(run.topic([simpy.Resource(environment, 4) for _ in range(10)]))
    else:
        for _ in range(int(workload[3:])):
            environment.process(run.hold())
    start = time.process_time()
    environment.run(until=run.done)
    took = time.process_time() - start
    line = f"steps {steps}  seconds {took:.3f}  steps_per_s {steps / took:.0f}"
    if run.messages:
        line += f"  time_in_system {run.stay / run.messages:.3f}"
    print(line)


main()
