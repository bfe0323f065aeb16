"""What hostile peers do, with a key or without: each function is done again and again."""

import socket
import struct
import time
import uuid

import raw_peer
import sodium
import wire
from hostile import ATTACKS, Attacker, attack  # noqa: F401

HUGE = 1 << 62


@attack
def handshakes(attacker):
    """Shakes hands with a key that nobody knows, at both ports."""
    for port, kind in ((attacker.config.session, b"DEALER"), (attacker.config.broadcast, b"SUB")):
        try:
            peer = attacker.connect(kind, port)
        except (OSError, ValueError):
            attacker.counts["refused"] += 1
            continue
        attacker.counts["believed"] += 1
        peer.close()


@attack
def unfinished(attacker):
    """Begins commands of nearly a mebibyte on 200 connections, and finishes none."""
    open_ones = []
    for number in range(200):
        port = (attacker.config.session, attacker.config.broadcast)[number % 2]
        peer = socket.create_connection(
            (attacker.config.host, port), timeout=1, source_address=(attacker.config.source, 0))
        open_ones.append(peer)
        attacker.counts["connections"] += 1
        try:
            peer.sendall(raw_peer.greeting(b"CURVE") + b"\x06" + struct.pack(">Q", 1_000_000))
            peer.sendall(bytes(900_000))
        except OSError:
            attacker.counts["cut"] += 1
    time.sleep(1)
    for peer in open_ones:
        peer.close()


@attack
def theft(attacker):
    """Says that it is another node, and then that this one has applied everything, or leaves."""
    for victim in attacker.config.victims:
        for identity in (victim, [victim[0], attacker.config.name, attacker.config.application]):
            for last in ("report", "leave"):
                thief = attacker.connect()
                position = attacker.head()
                believed = attacker.hello(thief, identity) is not None
                attacker.counts["believed"] += believed
                thief.send(wire.probe(1, position))
                if last == "report":
                    thief.send(wire.report(position, wire.place_of(position)[1]))
                else:
                    thief.send(wire.leave())
                thief.receive(0.05)
                thief.close()


@attack
def names(attacker):
    """Says that it is a new node under the name and of the application of others."""
    for _, name, application in attacker.config.victims:
        peer = attacker.connect()
        identity = [str(uuid.uuid4()), name, application]
        attacker.counts["believed"] += attacker.hello(peer, identity) is not None
        peer.close()


@attack
def ahead(attacker):
    """Says hello as one who has seen more of the log than there is, or another log."""
    epoch, sequence, _ = wire.place_of(attacker.head())
    counter, high, low = epoch
    for place in ((epoch, sequence + 1_000), ((counter + 1, high, low ^ 1), 5)):
        peer = attacker.connect()
        identity = attacker.identity()
        attacker.hello(peer, identity, applied=wire.position(*place, sodium.random(32)))
        peer.send(wire.probe(1, wire.position(*place, sodium.random(32))))
        peer.receive(0.05)
        peer.close()
        attacker.counts["claims"] += 1


@attack
def unbounded(attacker):
    """Says hello as one who promises no bound, for whom nobody could wait."""
    peer = attacker.connect()
    attacker.counts["believed"] += attacker.hello(peer, attacker.identity(), bound_ms=0) is not None
    peer.close()


def flood(attacker, make):
    """Sends messages as fast as it can, and reads nothing."""
    position = attacker.head()
    peer = attacker.connect()
    attacker.counts["admitted"] += attacker.hello(peer, attacker.oneself("flood")) is not None
    try:
        while not attacker.ending.is_set():
            peer.socket.sendall(b"".join(peer.encoded(make(position)) for _ in range(50)))
            attacker.counts["messages"] += 50
    finally:
        peer.close()


@attack
def hellos(attacker):
    flood(attacker, lambda _: wire.hello(1, attacker.identity(), attacker.config.bound_ms))


@attack
def catch_ups(attacker):
    flood(attacker, lambda _: wire.catch_up(1))


@attack
def probes(attacker):
    flood(attacker, lambda position: wire.probe(1, position))


@attack
def reports(attacker):
    flood(attacker, lambda position: wire.report(
        position, wire.place_of(position)[1], entries=HUGE))


@attack
def inquiry_replies(attacker):
    flood(attacker, lambda _: wire.inquiry_reply(struct.unpack("<Q", sodium.random(8))[0]))


@attack
def unread(attacker):
    """Sends more reports than can be read at once on many connections, and leaves."""
    report = wire.report(attacker.head(), 0, drops=128)
    crowd = []
    try:
        for _ in range(8):
            crowd.append(attacker.connect())
            crowd[-1].send(report)
        # Made before any is sent, for that takes longer than to read them.
        floods = [b"".join(peer.encoded(report) for _ in range(1_500)) for peer in crowd]
        for peer, pieces in zip(crowd, floods):
            peer.socket.sendall(pieces)
            attacker.counts["messages"] += 1_500
        time.sleep(0.1)
    finally:
        for peer in crowd:
            peer.close()
    time.sleep(2)


def subscribe(attacker, count, length):
    """Subscribes to topics that nobody has, so many at once."""
    peer = attacker.connect(b"SUB", attacker.config.broadcast)
    try:
        while not attacker.ending.is_set():
            peer.socket.sendall(b"".join(
                peer.encoded(b"\x01" + sodium.random(length)) for _ in range(count)))
            attacker.counts["topics"] += count
    finally:
        peer.close()


@attack
def short_topics(attacker):
    subscribe(attacker, 200, 20)


@attack
def long_topics(attacker):
    subscribe(attacker, 1, 1_000_000)


def endless(attacker, length):
    """A message whose last frame never comes."""
    peer = attacker.connect()
    try:
        while not attacker.ending.is_set():
            piece = b"".join(peer.encoded(bytes(length), more=True)
                             for _ in range(1 if length else 1_000))
            peer.socket.sendall(piece)
            attacker.counts["bytes"] += len(piece)
    finally:
        peer.close()


@attack
def endless_frames(attacker):
    endless(attacker, 60_000)


@attack
def endless_empty_frames(attacker):
    endless(attacker, 0)
