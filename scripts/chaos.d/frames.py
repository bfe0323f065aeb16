"""Whole frames of ZMTP on their way: lost, repeated, sent again later, or flipped inside."""

import collections
import dataclasses

GREETING = 64
HEARD = 32


@dataclasses.dataclass
class Chances:
    """For each frame, how likely what befalls it is."""

    lose: float = 0
    repeat: float = 0
    replay: float = 0
    flip: float = 0

    @property
    def are_none(self):
        return not (self.lose or self.repeat or self.replay or self.flip)


class Filter:
    """Takes one direction of one connection apart, and puts it together again."""

    def __init__(self, way):
        self.way = way
        self.rest = b""
        self.greeting = GREETING
        self.heard = collections.deque(maxlen=HEARD)

    def take(self, piece):
        """What is to be sent on; a frame that is incomplete waits for its rest."""
        passed = piece[:self.greeting]
        self.greeting -= len(passed)
        self.rest += piece[len(passed):]
        while True:
            start, end = extent(self.rest)
            if end is None or end > len(self.rest):
                return passed
            passed += self._mangle(self.rest[:start], self.rest[start:end])
            self.rest = self.rest[end:]

    def _mangle(self, head, body):
        frame = head + body
        chances = self.way.frames
        # The handshake and heartbeats are commands.
        if head[0] & 4 or chances.are_none:
            return frame
        self.heard.append(frame)
        if self.way.happens(chances.lose):
            return b""
        if self.way.happens(chances.repeat):
            return frame + frame
        if self.way.happens(chances.replay):
            return frame + self.way.random.choice(self.heard)
        if body and self.way.happens(chances.flip):
            changed = bytearray(body)
            changed[self.way.random.randrange(len(body))] ^= 1 << self.way.random.randrange(8)
            return head + bytes(changed)
        return frame


def extent(data):
    """Where the body of the first frame begins and ends; None if that is not there yet."""
    if not data:
        return 0, None
    if data[0] & 2:
        if len(data) < 9:
            return 9, None
        return 9, 9 + int.from_bytes(data[1:9], "big")
    if len(data) < 2:
        return 2, None
    return 2, 2 + data[1]
