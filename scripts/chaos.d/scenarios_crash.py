"""Processes that end: killed, restarted, in order."""

import collections

from clock import now, seconds_since
from scenario import scenario
from source import PROMPTS


@scenario("kill-node", rows=(45, 46, 53))
def kill_node(rig):
    """Nodes are killed, and others take their places."""
    rig.start()
    for _ in range(3):
        node = rig.random.choice(rig.living)
        rig.fault(f"{node.name} is killed")
        node.kill()
        start = now()
        positions = rig.change_prompts()
        standing = rig.publisher.settle(
            PROMPTS[0], positions[PROMPTS[0]], 2 * rig.bound + 1).get(node.name)
        took = seconds_since(start)
        rig.expect(standing in ("fenced", "applied", None),
                   f"the killed {node.name} was {standing}")
        rig.expect(took < rig.bound * 1.1 + 1,
                   f"the killed {node.name} held a publisher {took:.1f} s")
        rig.add_node().wait_ready()
    rig.expect_healed()


@scenario("leave", rows=(55,))
def leave(rig):
    """Nodes leave in order: nobody waits for them."""
    rig.start(nodes=4)
    for _ in range(2):
        node = rig.random.choice(rig.living)
        rig.fault(f"{node.name} leaves")
        status = node.leave()
        rig.expect(status == 0, f"{node.name} ended with {status}: {node.child.complaint}")
        start = now()
        positions = rig.change_prompts()
        standings = rig.publisher.settle(PROMPTS[0], positions[PROMPTS[0]], 2 * rig.bound)
        took = seconds_since(start)
        standing = standings.get(node.name)
        rig.expect(standing in ("gone", None), f"{node.name} has left and is {standing}")
        rig.expect(took < rig.bound / 2, f"a node that had left held a publisher {took:.1f} s")
    rig.expect_healed()


@scenario("kill-coordinator", rows=(20, 21, 46), quick=True)
def kill_coordinator(rig):
    """The coordinator is killed again and again under publishers that try again."""
    rig.start(load=False)
    rig.start_load(threads=3, pace=0.02, settles=False)
    epoch = rig.coordinator.epoch()
    for _ in range(6):
        rig.run_for(rig.random.uniform(0.2, 0.8))
        rig.fault("the coordinator is killed")
        rig.coordinator.child.kill()
        rig.run_for(rig.random.uniform(0, 0.3))
        rig.coordinator.start()
    rig.run_for(1)
    rig.stop_load()
    rig.expect_healed()
    expect_log(rig, epoch)


def expect_log(rig, epoch):
    """Expects the log to hold all that was acknowledged, once, and to have kept its identity."""
    events = rig.coordinator.events()
    rig.expect(rig.coordinator.epoch() == epoch, "the log has another epoch")
    places = {event["idempotencyKey"]: event["sequence"] for event in events
              if event.get("idempotencyKey")}
    keys = collections.Counter(event.get("idempotencyKey") for event in events)
    twice = [key for key, count in keys.items() if key is not None and count > 1]
    rig.expect(not twice, f"logged twice: {twice[:5]}")
    numbers = [event["sequence"] for event in events]
    rig.expect(numbers == list(range(1, len(numbers) + 1)), "the log's numbers have a hole")
    lost = [(key, number) for _, number, key in rig.publisher.acknowledged
            if places.get(key) != number]
    rig.expect(not lost, f"acknowledged, but not there: {lost[:5]} ({len(lost)} in all)")
    rig.note(f"{len(rig.publisher.acknowledged)} events were acknowledged, and all are in the log; "
             f"publishers tried again {rig.publisher.retries} times" if not lost else "events lost")


@scenario("restart", rows=(37,), quick=True)
def restart(rig):
    """The coordinator is away for less than 70 % of the bound: no node stops serving."""
    rig.start()
    for how in ("killed", "stopped in order"):
        rig.run_for(rig.bound)
        rig.fault(f"the coordinator is {how}")
        start = now()
        if how == "killed":
            rig.coordinator.child.kill()
        else:
            status = rig.coordinator.child.stop()
            rig.expect(status == 0, f"the coordinator ended with {status}")
        # Its start takes a part of the time, too.
        rig.run_for(max(0, 0.55 * rig.bound - seconds_since(start)))
        rig.coordinator.start()
        away = seconds_since(start)
        rig.run_for(rig.bound)
        refused = rig.unproven(start, now())
        rig.note(f"{how}, away {away:.2f} s: {refused} lookups unproven")
        rig.expect(away < 0.7 * rig.bound,
                   f"the coordinator was away {away:.2f} s: nothing is shown")
        rig.expect(refused == 0,
                   f"{refused} lookups were unproven though it was away {away:.2f} s only")
    rig.expect_healed()


@scenario("nodes-first", rows=(56,))
def nodes_first(rig):
    """Nodes start while the coordinator is away, and join when it comes."""
    for _ in range(3):
        rig.add_node()
    rig.fault("there is no coordinator")
    rig.run_for(2 * rig.bound + 1)
    for node in rig.nodes:
        node.check()
        rig.expect(not node.is_ready(), f"{node.name} claims to be fresh without a coordinator")
    rig.coordinator.start()
    rig.publisher.baseline()
    start = now()
    rig.wait_ready()
    rig.note(f"all nodes served {seconds_since(start):.1f} s after the coordinator came")
    rig.start_load()
    rig.run_for(rig.bound)
    rig.expect_healed()


@scenario("unreachable", rows=(15, 56))
def unreachable(rig):
    """The coordinator is away for three bounds: nodes run, and serve nothing from their caches."""
    rig.start()
    rig.fault("the coordinator is killed")
    rig.coordinator.child.kill()
    killed = now()
    rig.run_for(3 * rig.bound)
    late = int(killed + 1.1 * rig.bound * 1e9)
    for node in rig.nodes:
        node.check()
        counts = node.outcomes(late)
        rig.expect(counts.get("hit", 0) == 0, f"{node.name} served from its cache without proof")
        rig.expect(counts.get("unproven", 0) > 0, f"{node.name} answered nobody")
    rig.coordinator.start()
    rig.expect_healed()


@scenario("two-coordinators", rows=(29, 30))
def two_coordinators(rig):
    """A second coordinator on the same directory is refused, also while the first stands still."""
    rig.start()
    second = type(rig.coordinator)(
        rig.options.binary, rig.coordinator.directory, rig.free_ports(3), rig.work,
        keys=rig.keys)
    second.starts = 100
    for is_paused in (False, True):
        if is_paused:
            rig.coordinator.child.pause()
        rig.fault("a second coordinator is started on the same directory")
        second.spawn()
        status = second.child.wait(15)
        rig.expect(status != 0, "a second coordinator ended as if all were well")
        rig.expect("is in use by process" in second.child.complaint,
                   f"the second coordinator said: {second.child.complaint}")
        rig.coordinator.child.resume()
    rig.expect_healed()
