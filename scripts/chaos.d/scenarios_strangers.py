"""Peers that attack a fleet whose ports take keys: without a key, with a neighbour's, with the nodes' own."""

import json
import os
import sys

from clock import Failure, now
from keys import APPLICATION, NEIGHBOUR
from processes import Child
from publisher import SETTLED
from scenario import scenario
from scenarios_proxy import reset, start as start_with_proxies
from watch import Watch

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "hostile.py")
# The bounds that hold under every attack: how many mebibytes more than before a coordinator may hold, and
# how much older than in calm the proofs of honest nodes may be.
MEMORY = 256
OLDER = 2
# Each stranger has an address of its own, as another machine has: what one has sent and is not read yet keeps its
# address out, and the next attack must be more than that.
FIRST_SOURCE = 66
# What an attack counts once it is where it wants to be; of others a connection is enough.
DEEDS = {
    "ahead": "claims", "hellos": "messages", "catch-ups": "messages", "probes": "messages",
    "reports": "messages", "inquiry-replies": "messages", "short-topics": "topics",
    "long-topics": "topics", "endless-frames": "bytes", "endless-empty-frames": "bytes",
    "unread": "messages"}
NOBODY, OTHERS, OWN = "no key", "a neighbour's key", "the nodes' key"


class Hostile:
    """The process of one hostile peer."""

    def __init__(self, rig, attack, key, victims=()):
        secrets = {}
        if rig.keys is not None:
            secrets = {OTHERS: rig.keys.neighbour.secret, OWN: rig.keys.nodes.secret}
        self.attack = attack
        is_own = key == OWN
        config = {
            "host": "127.0.0.1", "source": f"127.0.0.{FIRST_SOURCE + rig.faults % 100}", "broadcast": rig.ports[1], "session": rig.ports[2],
            "server": rig.keys.server if rig.keys else None, "secret": secrets.get(key),
            "application": APPLICATION if is_own else NEIGHBOUR,
            "name": "node-66" if is_own else f"{NEIGHBOUR}-1",
            "victims": [[node["id"], node["name"], node["application"]] for node in victims],
            "bound_ms": int(rig.bound * 1000)}
        self.output = os.path.join(rig.work, f"hostile-{rig.faults}.lines")
        self.child = Child(
            [sys.executable, "-B", SCRIPT, attack], self.output, self.output + ".errors",
            takes_input=True)
        rig.callback(self.child.stop)
        self.child.write(json.dumps(config))

    def end(self):
        """Ends it; what it counted."""
        self.child.close_input()
        self.child.wait(15)
        with open(self.output) as file:
            lines = file.readlines()
        return json.loads(lines[-1]) if lines else {}


def honest(rig):
    """The honest nodes as the coordinator shows them."""
    names = {node.name for node in rig.living}
    return [node for node in rig.coordinator.get("/v1/fleet")["nodes"] if node["name"] in names]


def expect_unbelieved(rig, hostile, counts):
    """Expects that a peer did something, and that nobody took it for what it said."""
    rig.expect(counts.get(DEEDS.get(hostile.attack, "connections"), 0) > 0,
               f"{hostile.attack}: the peer did nothing: {hostile.child.complaint}")
    rig.expect(counts.get("admitted", 1) > 0, f"{hostile.attack}: the peer was never let in, so it sent nothing")
    outdated = counts.get("outdated", 0)
    rig.expect(not outdated, f"{hostile.attack}: {outdated} hellos were refused for their version alone")
    believed = counts.get("believed", 0)
    rig.expect(not believed, f"{hostile.attack}: the peer was believed {believed} times")


def endure(rig, attacks, seconds=4):
    """Has strangers attack a fleet, each in a way and with a key, and looks at what that did to it."""
    rig.start()
    epoch = rig.coordinator.epoch()
    watch = Watch(rig.coordinator, {node.name for node in rig.living})
    rig.callback(watch.stop)
    calm = now()
    rig.run_for(2 * rig.bound)
    usual = watch.oldest(calm, now())
    if usual is None:
        raise Failure("no proof was seen in calm")
    before = rig.coordinator.memory()
    for attack, key in attacks:
        rig.fault(f"{attack} with {key}")
        start = now()
        hostile = Hostile(rig, attack, key, honest(rig))
        rig.run_for(seconds)
        counts, end = hostile.end(), now()
        expect_unbelieved(rig, hostile, counts)
        if not rig.coordinator.is_alive:
            rig.expect(False, f"{attack} ended it: {rig.coordinator.child.complaint}")
            return
        grown = (watch.most(start) - before) >> 20
        rig.expect(grown <= MEMORY, f"{attack}: the coordinator held {grown} MiB more than before")
        oldest = watch.oldest(start, end) or float("inf")
        rig.expect(oldest <= OLDER * usual,
                   f"{attack}: 99 of 100 proofs were up to {oldest:.3f} s old, {usual:.3f} s in calm")
        rig.note(f"{attack} with {key}: {counts}; {grown} MiB more, proofs {oldest:.3f} s old, "
                 f"{usual:.3f} s in calm")
    watch.stop()
    rig.expect(rig.coordinator.epoch() == epoch, "a stranger brought about a new epoch")
    rig.expect_healed()


@scenario("stranger-handshakes", rows=("T5", "T16"), needs_keys=True, quick=True)
def stranger_handshakes(rig):
    """Whoever has no key shakes hands in a hurry, or never to the end: nobody is let in, nobody suffers."""
    endure(rig, [("handshakes", NOBODY), ("unfinished", NOBODY)])


@scenario("stranger-claims", rows=("T1", "T6"), needs_keys=True, quick=True)
def stranger_claims(rig):
    """A neighbour claims the names of others, or no bound: it is refused, and nobody waits for it."""
    endure(rig, [("names", OTHERS), ("unbounded", OTHERS), ("unbounded", OWN)])


@scenario("stranger-ahead", rows=("T1",), needs_keys=True)
def stranger_ahead(rig):
    """Newcomers with a neighbour's key, and with the nodes' own, claim to be ahead of the log: no epoch begins."""
    endure(rig, [("ahead", OTHERS), ("ahead", OWN)])


@scenario("stranger-floods", rows=("T2", "T14"), needs_keys=True)
def stranger_floods(rig):
    """A neighbour floods the sessions with each sort of message, and reads no answer."""
    messages = ("hellos", "catch-ups", "probes", "reports", "inquiry-replies")
    endure(rig, [(message, OTHERS) for message in messages])


@scenario("stranger-leaves", rows=("T16", "T23"), needs_keys=True)
def stranger_leaves(rig):
    """A neighbour leaves while thousands of its messages wait to be read: libzmq must not have stopped reading."""
    endure(rig, [("unread", OTHERS)], seconds=10)


@scenario("stranger-topics", rows=("T14",), needs_keys=True)
def stranger_topics(rig):
    """A neighbour subscribes to a great many topics, and to long ones."""
    endure(rig, [("short-topics", OTHERS), ("long-topics", OTHERS)])


@scenario("stranger-endless", rows=("T14",), needs_keys=True)
def stranger_endless(rig):
    """A neighbour sends messages whose last frame never comes."""
    endure(rig, [("endless-frames", OTHERS), ("endless-empty-frames", OTHERS)])


@scenario("stranger-theft", rows=("T6", "T7"), needs_keys=True, quick=True)
def stranger_theft(rig):
    """A node is cut off, and peers report and leave in its name: nobody is told that it is settled."""
    links = start_with_proxies(rig)
    epoch = rig.coordinator.epoch()
    for number, key in enumerate((OTHERS, OWN)):
        victim = rig.nodes[number]
        shown = [node for node in honest(rig) if node["name"] == victim.name]
        hostile = Hostile(rig, "theft", key, shown)
        rig.run_for(rig.bound / 4)
        rig.fault(f"{victim.name} is cut off, and spoken for with {key}")
        for link in links[number]:
            link.up.hold()
            link.down.hold()
        positions = rig.change_prompts()
        rig.run_for(rig.bound / 4)
        for prompt, position in positions.items():
            standing = rig.publisher.settle(prompt, position, 0.1).get(victim.name)
            rig.expect(standing not in SETTLED, f"{victim.name} was {standing} by the word of another")
        reset(links)
        counts = hostile.end()
        rig.note(f"with {key}: {counts}")
        expect_unbelieved(rig, hostile, counts)
        victim.wait_serving(15)
    rig.expect(rig.coordinator.epoch() == epoch, "a thief brought about a new epoch")
    rig.expect_healed(within=15 + 2 * rig.bound)
