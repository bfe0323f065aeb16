"""A TCP proxy whose two directions can each be delayed, held up, cut short, or corrupted."""

import random
import socket
import threading
import time

import frames


class Way:
    """One direction: what befalls the bytes that go it. All of it can be set at any time."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lock = threading.Lock()
        self.is_open = threading.Event()
        self.is_open.set()
        self.delay = 0
        # For each piece the chances that one bit of it is flipped, that it is lost, that only
        # a part of it passes before the connection ends.
        self.flip = self.lose = self.truncate = 0
        # Bytes that are put before the next frames, once.
        self.insertion = b""
        # What befalls whole frames of ZMTP, see frames.py.
        self.frames = frames.Chances()
        self.faults = 0

    def reset(self):
        """From now on everything passes, what was held up first."""
        self.delay = self.flip = self.lose = self.truncate = 0
        self.frames = frames.Chances()
        self.is_open.set()

    def hold(self):
        """Holds up everything until reset, and tells nobody."""
        self.is_open.clear()

    def happens(self, chance):
        with self.lock:
            happens = self.random.random() < chance
            self.faults += happens
            return happens

    def take(self, piece):
        """What passes of a piece, and whether the connection goes on."""
        if self.delay:
            time.sleep(self.delay)
        if self.insertion and piece:
            piece, self.insertion = self.insertion + piece, b""
        if self.lose and self.happens(self.lose):
            return b"", True
        if self.truncate and self.happens(self.truncate):
            return piece[:self.random.randrange(len(piece))], False
        if self.flip and self.happens(self.flip):
            changed = bytearray(piece)
            changed[self.random.randrange(len(piece))] ^= 1 << self.random.randrange(8)
            return bytes(changed), True
        return piece, True


class Proxy:
    """A port that forwards to another one."""

    def __init__(self, listener, target, seed):
        self.listener = listener
        self.target = target
        self.up = Way(f"{seed} up")
        self.down = Way(f"{seed} down")
        self.connections = set()
        self.lock = threading.Lock()
        self.is_closed = False
        threading.Thread(target=self._accept, daemon=True).start()

    @property
    def port(self):
        return self.listener.getsockname()[1]

    @property
    def faults(self):
        return self.up.faults + self.down.faults

    def _accept(self):
        while not self.is_closed:
            try:
                near, _ = self.listener.accept()
            except OSError:
                return
            try:
                far = socket.create_connection(("127.0.0.1", self.target), timeout=2)
            except OSError:
                near.close()
                continue
            far.settimeout(None)
            with self.lock:
                self.connections.add((near, far))
            for source, sink, way in ((near, far, self.up), (far, near, self.down)):
                threading.Thread(
                    target=self._forward, args=(source, sink, way, (near, far)),
                    daemon=True).start()

    def _forward(self, source, sink, way, pair):
        filtered = frames.Filter(way)
        try:
            goes_on = True
            while goes_on:
                piece = source.recv(65_536)
                if not piece:
                    break
                piece, goes_on = way.take(filtered.take(piece))
                way.is_open.wait()
                sink.sendall(piece)
        except OSError:
            pass
        self._end(pair)

    def _end(self, pair):
        with self.lock:
            self.connections.discard(pair)
        for end in pair:
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
            end.close()

    def drop(self):
        """Ends all connections at once; how many."""
        with self.lock:
            pairs = list(self.connections)
        for pair in pairs:
            self._end(pair)
        return len(pairs)

    def reset(self):
        """Lets everything pass again."""
        self.up.reset()
        self.down.reset()

    def close(self):
        self.is_closed = True
        self.reset()
        # Wakes the thread that accepts, which close alone does not.
        try:
            self.listener.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.listener.close()
        self.drop()


def listen():
    """A listener on a free port of the loopback."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    listener.listen(64)
    return listener
