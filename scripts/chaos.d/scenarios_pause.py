"""Processes that are stopped and go on: a debugger, a host that pauses its guests."""

import os

from clock import Skipped, now, seconds_since, wait_until
from scenario import scenario
from source import PROMPTS

FREEZER = "/sys/fs/cgroup/freezer"


@scenario("steady", rows=(), quick=True)
def steady(rig):
    """No fault but changes all the time: what the others are compared with."""
    rig.start(load=False)
    rig.start_load(pace=0.05)
    start = now()
    rig.run_for(2 * rig.bound)
    rig.fault("none: this counts the run itself")
    refused = rig.unproven(start, now())
    rig.expect(refused == 0 or rig.options.sabotage,
               f"{refused} lookups were unproven without a fault")
    rig.expect_healed()


@scenario("sigstop-short", rows=(7,), quick=True)
def sigstop_short(rig):
    """A node stands still for half the bound, again and again."""
    rig.start()
    for _ in range(4):
        node = rig.random.choice(rig.nodes)
        rig.fault(f"{node.name} is stopped for half the bound")
        node.child.pause()
        rig.change_prompts()
        rig.run_for(rig.bound / 2)
        node.child.resume()
        rig.run_for(0.3)
    rig.expect_healed()


@scenario("sigstop-long", rows=(5, 8), quick=True)
def sigstop_long(rig):
    """A node stands still for three bounds; its first answers afterwards are what counts."""
    rig.start()
    for _ in range(2):
        stop_and_go_on(rig, rig.random.choice(rig.nodes), "is stopped for three bounds",
                       lambda node: node.child.pause(), lambda node: node.child.resume())
    rig.expect_healed()


@scenario("freezer", rows=(10,))
def freezer(rig):
    """A node is frozen for three bounds by its control group, as a paused container is."""
    group = os.path.join(FREEZER, f"freshet-chaos-{os.getpid()}")
    try:
        os.mkdir(group)
    except OSError as error:
        raise Skipped(f"there is no freezer of control groups (version 1) here: {error}") from None
    rig.callback(os.rmdir, group)

    def write(name, text):
        with open(os.path.join(group, name), "w") as file:
            file.write(text)
    rig.start()
    node = rig.nodes[0]
    write("cgroup.procs", str(node.child.pid))
    rig.callback(node.child.kill)
    rig.callback(write, "freezer.state", "THAWED")
    for _ in range(2):
        stop_and_go_on(rig, node, "is frozen for three bounds",
                       lambda _: write("freezer.state", "FROZEN"),
                       lambda _: write("freezer.state", "THAWED"))
    rig.expect_healed()


def stop_and_go_on(rig, node, how, stop, go_on):
    """Stops a node for three bounds, and looks at what the publisher hears and the node serves."""
    rig.fault(f"{node.name} {how}")
    stop(node)
    start = now()
    position = rig.change_everything()
    standing = rig.publisher.settle(PROMPTS[0], position, 2 * rig.bound).get(node.name)
    took = seconds_since(start)
    # Stopped right after a report, it has not; a report may also have been on its way.
    rig.expect(standing in ("fenced", "applied"), f"{node.name} was {standing}, not fenced")
    rig.expect(took < rig.bound * 1.1 + 1, f"{node.name} was fenced after {took:.1f} s only")
    rig.run_for(max(0, 3 * rig.bound - seconds_since(start)))
    resumed = now()
    go_on(node)
    wait_until(f"{node.name} looks something up", lambda: node.outcomes(resumed), 5)
    rig.run_for(0.5)
    node.lines.read()
    first = [outcome for at, outcome in node.lines.lookups if at >= resumed][:6]
    rig.note(f"first lookups of {node.name} afterwards: {', '.join(first)}")


@scenario("sigstop-coordinator", rows=(15, 30))
def sigstop_coordinator(rig):
    """The coordinator stands still for half the bound, then for two."""
    rig.start()
    for bounds in (0.5, 2):
        rig.fault(f"the coordinator is stopped for {bounds} bounds")
        rig.coordinator.child.pause()
        stopped = now()
        rig.run_for(bounds * rig.bound)
        served = sum(node.outcomes(int(stopped + 1.1 * rig.bound * 1e9)).get("hit", 0)
                     for node in rig.nodes)
        rig.expect(served == 0, f"{served} answers came from a cache without any proof")
        rig.coordinator.child.resume()
        rig.run_for(0.5)
    rig.expect_healed()
