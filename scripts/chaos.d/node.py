"""The nodes' processes, and what they tell of what they serve."""

import json
import os

from clock import Failure, now, wait_until
from processes import Child


class Lines:
    """Follows the file that a node writes its lines to."""

    def __init__(self, path):
        self.path = path
        self.offset = 0
        self.rest = b""
        self.is_ready = False
        self.audited = set()
        # When each lookup began, and what came of it.
        self.lookups = []
        # When what its cache has lost since was made.
        self.lost = []
        # What answers from the cache were made from, as dimension and version.
        self.origins = set()

    def read(self):
        """Takes in what is new."""
        with open(self.path, "rb") as file:
            file.seek(self.offset)
            piece = file.read()
        self.offset += len(piece)
        *lines, self.rest = (self.rest + piece).split(b"\n")
        for line in lines:
            self._take(json.loads(line))

    def _take(self, line):
        if "served" in line:
            answer = line["served"]["_0"]
            if "lost" in answer:
                self.lost.append(answer["lost"]["madeAt"])
            if answer["outcome"] == "hit":
                self.origins.update(answer["facts"].items())
            if not answer["isAudit"]:
                self.lookups.append((answer["at"], answer["outcome"]))
        elif "ready" in line:
            self.is_ready = True
        elif "audited" in line:
            self.audited.add(line["audited"]["_0"])


class Node:
    """`freshet-demo node`: an application that answers customers through its cache."""

    # It reads thirteen thousand questions first.
    START_LIMIT = 60

    def __init__(self, name, arguments, work):
        self.name = name
        path = os.path.join(work, f"{name}.lines")
        errors = os.path.join(work, f"{name}.errors")
        self.child = Child(arguments, path, errors, takes_input=True)
        self.lines = Lines(path)
        # Whether it was ended on purpose.
        self.is_gone = False

    def wait_ready(self, within=START_LIMIT):
        wait_until(f"{self.name} is ready", self.is_ready, within, every=0.05)

    def is_ready(self):
        self.check()
        self.lines.read()
        return self.lines.is_ready

    def check(self):
        """Failure if it has ended by itself."""
        if not self.child.is_alive:
            raise Failure(
                f"{self.name} ended with {self.child.process.returncode}: {self.child.complaint}")

    def outcomes(self, since, until=None):
        """How many lookups that began in that time came to what."""
        self.lines.read()
        counts = {}
        for at, outcome in self.lines.lookups:
            if at >= since and (until is None or at < until):
                counts[outcome] = counts.get(outcome, 0) + 1
        return counts

    def is_serving(self, since):
        """Whether it has answered from its cache since."""
        return self.outcomes(since).get("hit", 0) > 0

    def has_served(self, dimension, version):
        """Whether an answer made from that version came out of its cache."""
        self.lines.read()
        return (dimension, version) in self.lines.origins

    def wait_serving(self, within):
        """Waits until it answers from its cache."""
        since = now()
        wait_until(
            f"{self.name} answers from its cache", lambda: self.is_serving(since), within, 0.05)

    def audit(self, number, within=30):
        """Has it look at every entry that it ever cached, for the oracle."""
        self.check()
        self.child.write(json.dumps({"audit": {"_0": number}}))

        def is_done():
            self.lines.read()
            return number in self.lines.audited
        wait_until(f"{self.name} looks at all its entries", is_done, within, 0.05)

    def kill(self):
        """Ends it on the spot."""
        self.is_gone = True
        self.child.kill()

    def leave(self):
        """Ends it in order: it says goodbye at the end of its input."""
        self.is_gone = True
        return self.child.stop(politely=None)
