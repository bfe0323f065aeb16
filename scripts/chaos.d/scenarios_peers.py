"""Peers that are no nodes, and too many of them."""

import http_client
import peers
from clock import now, wait_until
from scenario import scenario


def flood(rig, port, count, source=None):
    """Many connections that say nothing; they are closed when the scenario ends."""
    found = []
    for _ in range(count):
        peer = peers.connect(port, timeout=1, source=source)
        if peer is None:
            break
        rig.callback(peer.close)
        found.append(peer)
    return found


@scenario("silent-peers", rows=(38,), quick=True)
def silent_peers(rig):
    """200 connections that say nothing, to each port for nodes: closed soon, and nobody suffers."""
    rig.start()
    start = now()
    for port in rig.ports[1:]:
        rig.fault("200 silent connections")
        silent = flood(rig, port, 200)
        rig.expect(len(silent) == 200, f"only {len(silent)} of 200 were taken")
        wait_until("all silent connections are closed",
                   lambda: all(peers.is_closed(peer) for peer in silent), 10, 0.2)
    refused = rig.unproven(start, now())
    rig.expect(refused == 0, f"{refused} lookups were unproven because of silent peers")
    rig.expect_healed()


@scenario("garbage-peers", rows=(39, 40), quick=True)
def garbage_peers(rig):
    """Peers that send noise, broken frames, huge frames and too many of them, to every port."""
    rig.start()
    memory = rig.coordinator.memory()
    start = now()
    for _ in range(4):
        for port in rig.ports:
            for name, pieces in peers.nonsense(rig.random).items():
                rig.fault(f"{name} to port {port}")
                rig.expect(peers.say(port, pieces), f"port {port} takes no connection")
                if not rig.coordinator.is_alive:
                    rig.expect(False, f"{name} ended it: {rig.coordinator.child.complaint}")
                    return
    grown = (rig.coordinator.memory() - memory) / (1 << 20)
    rig.note(f"the coordinator holds {grown:.0f} MiB more than before")
    rig.expect(grown < 64, f"the coordinator holds {grown:.0f} MiB more than before")
    refused = rig.unproven(start, now())
    rig.expect(refused == 0, f"{refused} lookups were unproven because of garbage")
    rig.expect_healed()


@scenario("crowded-address", rows=(36,), quick=True)
def crowded_address(rig):
    """An address that opens more connections than one may hold: those beyond are cut off at once."""
    rig.coordinator.connections_per_address = 50
    rig.start()
    start = now()
    for port in rig.ports[1:]:
        rig.fault("120 connections from one address, where 50 are allowed")
        crowd = flood(rig, port, 120, source="127.0.0.9")
        wait_until("those beyond 50 are cut off",
                   lambda: sum(peers.is_closed(peer) for peer in crowd) >= 70, 2, 0.05)
        kept = sum(not peers.is_closed(peer) for peer in crowd)
        rig.note(f"{kept} of {len(crowd)} connections to port {port} were left")
        rig.expect(kept <= 50, f"{kept} connections of one address were left")
    refused = rig.unproven(start, now())
    rig.expect(refused == 0, f"{refused} lookups were unproven because another address was crowded")
    rig.expect_healed()


# What an unseeded rand() gives libzmq's first ROUTER of a process as the first name that it draws.
FIRST_NAME = 0x6B8B4567
CLAIMS = 120
NEWCOMERS = 40


@scenario("claimed-names", rows=(40, "T23"), quick=True,
          plain="only a peer with a key completes the handshake in which a name is claimed")
def claimed_names(rig):
    """Peers claim the names that libzmq would draw for others, which ends a process: see RoutingIDs."""
    rig.start()
    for _ in range(3):
        # Anew, for the names are drawn as the socket is made.
        rig.fault("a new coordinator, whose names are claimed before anybody comes")
        rig.coordinator.child.kill()
        rig.coordinator.start()
        port = rig.ports[2]
        for number in range(FIRST_NAME, FIRST_NAME + CLAIMS):
            claim(rig, port, b"\x00" + number.to_bytes(4, "big"))
        for _ in range(NEWCOMERS):
            claim(rig, port, None)
        rig.run_for(0.5)
        # A process that has aborted stays a while, to say where.
        if state(rig) != "answered":
            rig.expect(False, f"claimed names ended it: {rig.coordinator.child.complaint}")
            return
    rig.expect_healed()


def claim(rig, port, name):
    """A peer that shakes hands under a name, and stays."""
    peer = peers.connect(port)
    if peer is None:
        return
    rig.callback(peer.close)
    try:
        peer.sendall(peers.GREETING)
        peer.sendall(peers.ready(b"DEALER", name))
        # Until the other side has said who it is, too.
        peer.settimeout(1)
        peer.recv(4_096)
    except OSError:
        pass


@scenario("fd-exhaustion", rows=(36,))
def fd_exhaustion(rig):
    """The coordinator has 320 descriptors, and silent peers take all: it survives, and recovers."""
    rig.coordinator.descriptors = 320
    rig.start()
    for port in (rig.ports[2], rig.ports[1], rig.ports[0]):
        rig.fault("400 silent connections to a coordinator with 320 descriptors")
        start = now()
        silent = flood(rig, port, 400)
        rig.run_for(rig.bound)
        rig.expect(rig.coordinator.is_alive,
                   f"the coordinator ended: {rig.coordinator.child.complaint}")
        refused = rig.unproven(start, now())
        rig.note(f"{len(silent)} connections to port {port}: {refused} lookups unproven, "
                 f"publishers: {state(rig)}")
        for peer in silent:
            peer.close()
        rig.run_for(1)
    rig.expect_healed()


def state(rig):
    """Whether the HTTP interface answers."""
    try:
        http_client.request(rig.ports[0], "/ready", timeout=2)
        return "answered"
    except http_client.Refused as refused:
        return f"refused: {refused}"
    except http_client.UNREACHABLE as error:
        return f"not answered ({type(error).__name__})"
