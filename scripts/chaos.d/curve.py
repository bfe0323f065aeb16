"""Key pairs of CURVE, in the text that ZeroMQ gives keys (Z85, RFC 32)."""

import dataclasses

import sodium

_ALPHABET = ("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
             ".-:+=^!/*?&<>()[]{}@%$#")


@dataclasses.dataclass(frozen=True)
class KeyPair:
    """Both halves, each as 40 characters."""

    public: str
    secret: str


def generate():
    """A new pair."""
    sodium.need()
    public, secret = sodium.key_pair()
    return KeyPair(z85(public), z85(secret))


def z85(data):
    """Five characters for four bytes."""
    text = ""
    for start in range(0, len(data), 4):
        value = int.from_bytes(data[start:start + 4], "big")
        text += "".join(_ALPHABET[value // 85**power % 85] for power in (4, 3, 2, 1, 0))
    return text


def unz85(text):
    """The bytes of such a text."""
    data = b""
    for start in range(0, len(text), 5):
        value = 0
        for character in text[start:start + 5]:
            value = value * 85 + _ALPHABET.index(character)
        data += value.to_bytes(4, "big")
    return data
