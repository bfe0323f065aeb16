"""Ports for processes of one's own."""

import socket


def free(random, count):
    """Ports of the loopback below those that the system gives to whoever connects."""
    ports = []
    while len(ports) < count:
        port = random.randrange(20_000, 32_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in ports:
            ports.append(port)
    return ports
