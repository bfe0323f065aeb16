"""Packets that do not arrive: one node lives in a network namespace of its own."""

from clock import now
from network import Namespace
from scenario import scenario


def start(rig):
    """Starts all, with one more node beyond a link that can be cut; its namespace and the node."""
    space = Namespace(rig)
    # The coordinator must be reached over the link, too.
    rig.coordinator.host = "0.0.0.0"
    rig.coordinator.start()
    rig.publisher.baseline()
    for _ in range(2):
        rig.add_node()
    node = rig.add_node(host=space.host, prefix=space.prefix)
    rig.wait_ready()
    rig.start_load()
    return space, node


def cut(rig, rules, is_served=False, rounds=2):
    """Cuts the link for three bounds, and looks whether the node beyond it serves."""
    space, node = start(rig)
    for _ in range(rounds):
        rig.fault(f"packets to or from {node.name} are lost")
        space.filter(rules(*rig.ports[1:]))
        start_time = now()
        rig.change_everything()
        rig.run_for(3 * rig.bound)
        node.check()
        counts = node.outcomes(int(start_time + 1.1 * rig.bound * 1e9))
        hits = counts.get("hit", 0)
        if is_served:
            rig.expect(hits > 0, f"{node.name} served nothing, though it could prove itself")
        else:
            rig.expect(hits == 0, f"{node.name} served {hits} answers that it could not prove")
        space.heal()
        healed = now()
        # Its connections back off meanwhile.
        node.wait_serving(15)
        rig.note(f"{node.name} served again {(now() - healed) / 1e9:.1f} s after the link healed")
    rig.expect_healed(within=15 + 2 * rig.bound)
    rig.expect_prompt()


@scenario("netns-cut-both", rows=(15, 19))
def cut_both(rig):
    """All packets of a node are lost, both ways, and nobody is told."""
    cut(rig, lambda broadcast, session: [("input", "meta l4proto tcp drop"),
                                         ("output", "meta l4proto tcp drop")])


@scenario("netns-cut-out", rows=(15,))
def cut_out(rig):
    """What a node sends is lost, what it is sent arrives."""
    cut(rig, lambda broadcast, session: [("output", "meta l4proto tcp drop")], rounds=1)


@scenario("netns-cut-in", rows=(15,))
def cut_in(rig):
    """What a node is sent is lost, what it sends arrives."""
    cut(rig, lambda broadcast, session: [("input", "meta l4proto tcp drop")], rounds=1)


@scenario("netns-cut-session", rows=(16,))
def cut_session(rig):
    """Only the broadcast arrives: a node stops serving in spite of it."""
    cut(rig, lambda broadcast, session: [("output", f"tcp dport {session} drop"),
                                         ("input", f"tcp sport {session} drop")], rounds=1)


@scenario("netns-cut-broadcast", rows=(17,))
def cut_broadcast(rig):
    """Only the broadcast is lost: a node stays right, and serves, by what it asks for."""
    cut(rig, lambda broadcast, session: [("output", f"tcp dport {broadcast} drop"),
                                         ("input", f"tcp sport {broadcast} drop")],
        is_served=True, rounds=1)


@scenario("netns-loss", rows=(18,))
def loss(rig):
    """A tenth of the packets is lost each way, then a third."""
    space, node = start(rig)
    for percent in (10, 33):
        rig.fault(f"{percent} % of the packets to and from {node.name} are lost")
        rule = f"meta l4proto tcp numgen random mod 100 < {percent} drop"
        space.filter([("input", rule), ("output", rule)])
        began = now()
        rig.run_for(4 * rig.bound)
        node.check()
        counts = node.outcomes(began)
        rig.note(f"with {percent} % lost {node.name} came to {counts}")
    space.heal()
    rig.expect_healed(within=15 + 2 * rig.bound)
    rig.expect_prompt()
