"""A hostile peer in a process of its own, for it stands for another machine.

Usage: hostile.py ATTACK, with a line of JSON on standard input: see Config. It attacks until its input ends,
and writes one line of JSON: what it counted.
"""

import collections
import dataclasses
import json
import os
import sys
import threading
import time
import uuid

import curve
import raw_peer
import sodium
import wire

ATTACKS = {}


@dataclasses.dataclass
class Config:
    host: str
    # The address that it comes from.
    source: str
    broadcast: int
    session: int
    # The coordinator's public key; None where its ports are plain.
    server: str
    # The secret key that it holds; None for a new one each time, which nobody knows.
    secret: str
    # Of the nodes that it may call itself.
    application: str
    name: str
    # Those that it claims to be: id, name, application.
    victims: list
    bound_ms: int


class Attacker:
    """What all attacks are made with."""

    def __init__(self, config):
        self.config = config
        self.counts = collections.Counter()
        self.ending = threading.Event()
        self.nonce = 0
        self.member = None
        self.selves = {}
        self.server = curve.unz85(config.server) if config.server else None

    def connect(self, kind=b"DEALER", port=None):
        secret = self.config.secret
        self.counts["connections"] += 1
        return raw_peer.Peer(
            self.config.host, port or self.config.session, kind, self.server,
            curve.unz85(secret) if secret else sodium.random(32), self.config.source)

    def hello(self, peer, identity, bound_ms=None, applied=None):
        """Says hello; the head of the log if that was believed."""
        self.nonce += 1
        bound = self.config.bound_ms if bound_ms is None else bound_ms
        peer.send(wire.hello(self.nonce, identity, bound, applied))
        answer = wire.unframed(peer.receive(0.3) or bytes(12))
        self.counts["outdated"] += wire.is_too_old(answer)
        return wire.fields(answer[1]).get(3) if 1 in answer else None

    def identity(self):
        """Somebody new, whom its key permits it to be."""
        return [str(uuid.uuid4()), self.config.name, self.config.application]

    def oneself(self, role):
        """The one whom it is in a role, known again on each connection: its key permits few."""
        if role not in self.selves:
            secret = sodium.random(16)
            self.selves[role] = [
                wire.id_of(secret), self.config.name, self.config.application, secret]
        return self.selves[role]

    def head(self):
        """The log's head, which every node is told: it is one itself, for that."""
        if self.member is None:
            peer = self.connect()
            position = self.hello(peer, self.oneself("member"))
            if position is None:
                peer.close()
                raise ValueError("it is not let in")
            self.member, self.position = peer, position
        try:
            self.nonce += 1
            self.member.send(wire.probe(self.nonce, self.position))
            for _ in range(8):
                answer = wire.unframed(self.member.receive(0.3) or bytes(12))
                if 3 in answer:
                    self.position = wire.fields(answer[3])[2]
                    break
        except (OSError, ValueError):
            self.member = None
            raise
        return self.position

    def until_ended(self, attack):
        while not self.ending.is_set():
            try:
                attack(self)
            except (OSError, ValueError):
                # It was cut off, or not let in: it comes again.
                self.counts["cut"] += 1
                time.sleep(0.01)


def attack(body):
    ATTACKS[body.__name__.replace("_", "-")] = body
    return body


def main():
    # The machine's time is for those who are attacked: a stranger brings a machine of its own.
    os.nice(15)
    # Here, for the attacks make use of this module.
    import hostile_attacks  # noqa: F401
    config = Config(**json.loads(sys.stdin.readline()))
    attacker = hostile_attacks.Attacker(config)

    def wait():
        sys.stdin.read()
        attacker.ending.set()
    threading.Thread(target=wait, daemon=True).start()
    attacker.until_ended(hostile_attacks.ATTACKS[sys.argv[1]])
    print(json.dumps(attacker.counts), flush=True)


if __name__ == "__main__":
    main()
