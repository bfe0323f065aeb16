"""Keys that are taken away, and a coordinator that has another one."""

import os

from clock import now, seconds_since
from coordinator import Coordinator
from scenario import scenario


def expect_silent(rig, since):
    """Expects that no node serves from its cache once its bound has passed."""
    late = int(since + 1.1 * rig.bound * 1e9)
    for node in rig.nodes:
        node.check()
        counts = node.outcomes(late)
        rig.expect(counts.get("hit", 0) == 0, f"{node.name} served from its cache without proof")
        rig.expect(counts.get("unproven", 0) > 0, f"{node.name} answered nobody")


@scenario("revoked-key", rows=(41, "T8"), needs_keys=True, quick=True)
def revoked_key(rig):
    """The nodes' key is revoked: none serves beyond its bound, and all come back once it is listed again."""
    rig.start()
    rig.fault("the nodes' key is taken out of the access file")
    rig.keys.list_keys(nodes=False)
    rig.coordinator.reload()
    revoked = now()
    positions = rig.change_prompts()
    for prompt, position in positions.items():
        rig.publisher.settle(prompt, position, 2 * rig.bound)
    took = seconds_since(revoked)
    rig.expect(took < rig.bound * 1.1 + 1, f"revoked nodes held a publisher {took:.1f} s")
    rig.run_for(max(0.1, 3 * rig.bound - took))
    expect_silent(rig, revoked)
    rig.keys.list_keys(nodes=True)
    rig.coordinator.reload()
    listed = now()
    for node in rig.nodes:
        node.wait_serving(20)
    rig.note(f"all nodes served {seconds_since(listed):.1f} s after their key was listed again")
    rig.expect_healed(within=15 + 2 * rig.bound)
    # Each connection that was refused tries again within 10 s.
    rig.run_for(10)
    rig.expect_prompt()


@scenario("false-coordinator", rows=(41, "T9"), needs_keys=True)
def false_coordinator(rig):
    """Another coordinator, with a key of its own, is at the address: no node believes it."""
    rig.start(load=False)
    work = os.path.join(rig.work, "false")
    os.mkdir(work)
    rig.fault("a coordinator with another key takes the place of the nodes' own")
    rig.coordinator.child.kill()
    killed = now()
    other = Coordinator(
        rig.options.binary, os.path.join(work, "log"), rig.ports, work, bound=rig.bound,
        keys=rig.keys)
    other.start()
    rig.run_for(3 * rig.bound)
    expect_silent(rig, killed)
    names = [node["name"] for node in other.get("/v1/fleet")["nodes"]]
    rig.expect(not names, f"{', '.join(names)} joined a coordinator with another key")
    other.child.stop()
    rig.coordinator.start()
    rig.expect_healed(within=15 + 2 * rig.bound)
