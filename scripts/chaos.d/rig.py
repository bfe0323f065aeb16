"""What a scenario runs on: a coordinator, nodes that serve, publishers, and the oracle."""

import contextlib
import json
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import ports
from clock import Failure, now, seconds_since, wait_until
from coordinator import Coordinator
from node import Node
from publisher import Load, Publisher
from source import DIMENSIONS, PROMPTS, Source

ORACLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "oracle.py")


class Rig(contextlib.ExitStack):
    """Processes and files of one scenario; all are gone when it is left."""

    def __init__(self, options, name):
        super().__init__()
        self.options = options
        self.bound = options.bound
        self.random = random.Random(f"{options.seed} {name}")
        self.faults = 0
        self.problems = []
        self.notes = []
        self.nodes = []
        self.loads = []
        self.work = tempfile.mkdtemp(prefix=f"freshet-chaos-{name}-")
        self.callback(self._remove)
        self.source = Source(self.work)
        self.callback(self.source.close)
        self.ports = self.free_ports(3)
        self.publisher = Publisher(self.source, self.ports[0])
        self.coordinator = Coordinator(
            options.binary, os.path.join(self.work, "log"), self.ports, self.work, bound=self.bound)
        self.callback(self._end_processes)

    def free_ports(self, count):
        """Ports of the loopback below those that the system gives to whoever connects."""
        return ports.free(self.random, count)

    def start(self, nodes=3, load=True):
        """Starts all: the coordinator, what is in force, the nodes, the publishers."""
        self.coordinator.start()
        self.publisher.baseline()
        for _ in range(nodes):
            self.add_node()
        self.wait_ready()
        if load:
            self.start_load()

    def add_node(self, host="127.0.0.1", broadcast=None, session=None, prefix=()):
        """Starts another node, by default straight at the coordinator."""
        name = f"node-{len(self.nodes) + 1}"
        arguments = [
            *prefix, self.options.demo, "node", "--name", name,
            "--broadcast-port", str(broadcast or self.ports[1]), "--session-port",
            str(session or self.ports[2]), "--source", self.source.path, "--bound-milliseconds",
            str(int(self.bound * 1000)), "--seed", str(self.random.randrange(2**32)),
        ]
        if host != "127.0.0.1":
            arguments += ["--host", host, "--plain"]
        if self.options.sabotage:
            arguments.append("--unchecked")
        node = Node(name, arguments, self.work)
        self.nodes.append(node)
        return node

    def wait_ready(self):
        """Waits until every node has proven itself and answers from its cache."""
        for node in self.living:
            node.wait_ready()
        for node in self.living:
            node.wait_serving(10)

    def start_load(self, threads=1, pace=0.15, settles=True):
        """Publishes from now on, each thread about dimensions of its own."""
        for number in range(threads):
            self.loads.append(Load(
                self.publisher, DIMENSIONS[number::threads], self.random.random(), pace, settles))

    def stop_load(self):
        while self.loads:
            self.loads.pop().stop()

    @property
    def living(self):
        return [node for node in self.nodes if node.child.is_alive]

    def fault(self, what):
        """Counts a fault as injected."""
        self.faults += 1
        if self.options.verbose:
            print(f"    fault {self.faults}: {what}", file=sys.stderr, flush=True)

    def expect(self, condition, what):
        """Notes that something went otherwise than it must."""
        if not condition:
            self.problems.append(what)

    def note(self, what):
        """Notes something worth telling."""
        self.notes.append(what)

    def run_for(self, seconds):
        """Lets everything run."""
        time.sleep(seconds)

    def unproven(self, since, until, nodes=None):
        """How many lookups of nodes were refused as unproven in that time."""
        nodes = self.living if nodes is None else nodes
        return sum(node.outcomes(since, until).get("unproven", 0) for node in nodes)

    def change_prompts(self):
        """Changes what every answer is made from; the positions, by dimension."""
        return {prompt: self.publisher.change(prompt) for prompt in PROMPTS}

    def change_everything(self):
        """Changes all sources, the prompts last; the last position."""
        for dimension in DIMENSIONS:
            if dimension not in PROMPTS:
                self.publisher.change(dimension)
        for prompt in reversed(PROMPTS):
            position = self.publisher.change(prompt)
        return position

    def expect_healed(self, within=None, nodes=None):
        """Expects all nodes to answer from their caches, and to apply what is published."""
        within = within or 8 + 2 * self.bound
        nodes = self.living if nodes is None else nodes
        start = now()
        positions = self.change_prompts()
        for node in nodes:
            node.check()
            try:
                node.wait_serving(max(0.1, within - seconds_since(start)))
            except Failure as failure:
                self.problems.append(f"after the fault: {failure}")
        names = {node.name for node in nodes}
        standings = {}

        def are_applied():
            standings.clear()
            prompt = PROMPTS[-1]
            standings.update(self.publisher.settle(prompt, positions[prompt], 0.2))
            return all(standings.get(name) == "applied" for name in names)
        try:
            wait_until("all nodes apply an event", are_applied, within, 0.1)
        except Failure as failure:
            self.problems.append(f"after the fault: {failure}: {standings}")

    def expect_prompt(self):
        """Expects all nodes to hear the broadcast: what they only ask for comes later."""
        delays = {node.name: [] for node in self.living}
        for _ in range(9):
            position = self.publisher.change(PROMPTS[0])
            self.run_for(self.random.uniform(0.05, 0.3))
            document = self.coordinator.get(
                f"/v1/events/{position['sequence']}/settlement?wait={self.bound * 1000:.0f}ms",
                timeout=self.bound + 5)
            for node in document["nodes"]:
                delays.get(node["name"], []).append(node.get("appliedAfterSeconds", self.bound))
        for name, found in delays.items():
            usual = statistics.median(found or [self.bound])
            self.expect(usual < 0.05, f"{name} hears no broadcast any more: it usually applied an "
                                      f"event after {usual * 1000:.0f} ms")

    def finish(self):
        """Stops the load, and has nodes look at everything that they ever cached."""
        self.stop_load()
        for node in self.nodes:
            if not node.is_gone:
                node.audit(1)

    def judge(self):
        """Ends the processes, and has the oracle judge what the nodes served."""
        self._end_processes()
        self.source.journal.flush()
        done = subprocess.run(
            [sys.executable, ORACLE, self.work, str(int(self.bound * 1e9))],
            capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise Failure(f"the oracle failed: {done.stderr[-500:]}")
        return json.loads(done.stdout)

    def _remove(self):
        if self.options.keep and self.problems:
            print(f"    its files are kept: {self.work}", file=sys.stderr, flush=True)
        else:
            shutil.rmtree(self.work, ignore_errors=True)

    def _end_processes(self):
        for load in self.loads:
            load.ending.set()
        for node in self.nodes:
            node.child.resume()
            node.child.close_input()
        for node in self.nodes:
            node.leave()
        if self.coordinator.child is not None:
            self.coordinator.child.stop()
