"""Looks all the time at how old nodes' proofs are, and at what the coordinator holds in memory."""

import threading

import http_client
from clock import now

EVERY = 0.03


class Watch:
    """A thread that samples until it is stopped."""

    def __init__(self, coordinator, names):
        self.coordinator = coordinator
        self.names = names
        # When, and how old in seconds.
        self.ages = []
        self.memory = []
        self.ending = threading.Event()
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self):
        while not self.ending.wait(EVERY):
            try:
                self.memory.append((now(), self.coordinator.memory()))
                nodes = self.coordinator.get("/v1/fleet")["nodes"]
            except (http_client.Refused, *http_client.UNREACHABLE):
                continue
            at = now()
            self.ages += [(at, node["proofAgeSeconds"]) for node in nodes
                          if node["name"] in self.names and "proofAgeSeconds" in node]

    def oldest(self, since, until):
        """The age that 99 of 100 proofs had not passed in that time; None if there was none."""
        ages = sorted(age for at, age in self.ages if since <= at < until)
        return ages[int(len(ages) * 0.99)] if ages else None

    def most(self, since):
        """The most bytes since."""
        return max((held for at, held in self.memory if at >= since), default=0)

    def stop(self):
        self.ending.set()
        self.thread.join(10)
