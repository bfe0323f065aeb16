"""The coordinator's process."""

import json
import os
import shutil
import signal

import http_client
from clock import Failure, wait_until
from processes import Child


class Coordinator:
    """`freshet coordinator` on one directory and fixed ports, started and ended at will."""

    START_LIMIT = 30
    # Its secret key, in its directory.
    KEY = "coordinator.key"

    def __init__(self, binary, directory, ports, work, host="127.0.0.1", descriptors=None,
                 bound=10, keys=None):
        self.binary = binary
        self.directory = directory
        self.ports = ports
        self.work = work
        self.host = host
        self.descriptors = descriptors
        self.bound = bound
        # Who may be a node; None for plain ports.
        self.keys = keys
        # Connections that one address may hold; the default if nobody says.
        self.connections_per_address = None
        self.child = None
        self.starts = 0

    @property
    def http_port(self):
        return self.ports[0]

    def arguments(self):
        """The command that starts it."""
        http, broadcast, session = self.ports
        arguments = [
            self.binary, "coordinator", "--data-directory", self.directory, "--host", self.host,
            "--http-port", str(http), "--broadcast-port", str(broadcast), "--session-port",
            str(session), "--beacon-interval", "200ms", "--expected-nodes", "16", "--log-level",
            "warning", "--longest-bound", f"{self.bound * 1000:.0f}ms", "--json",
        ]
        if self.connections_per_address is not None:
            arguments += ["--connections-per-address", str(self.connections_per_address)]
        # A log that is made later follows one that was lost.
        if self.starts <= 1:
            arguments.append("--new-fleet")
        if self.keys is not None:
            arguments += ["--access-file", self.keys.access_file]
        elif self.host != "127.0.0.1":
            arguments.append("--expose-without-authentication")
        # Publishers stay on this machine, in clear.
        arguments += ["--http-host", "127.0.0.1"]
        return arguments

    def spawn(self):
        """Starts it without waiting for anything."""
        self._put_key_back()
        self.starts += 1
        self.output = os.path.join(self.work, f"coordinator-{self.starts}.lines")
        errors = os.path.join(self.work, f"coordinator-{self.starts}.errors")
        self.child = Child(
            self.arguments(), self.output, errors, descriptors=self.descriptors)

    def start(self):
        """Starts it, and waits until it listens."""
        self.spawn()
        wait_until("the coordinator listens", self._is_ready, self.START_LIMIT)
        return self

    def _is_ready(self):
        if not self.child.is_alive:
            raise Failure(f"the coordinator did not start: {self.child.complaint}")
        with open(self.output, "rb") as file:
            line = file.readline()
        return line.endswith(b"\n") and "http" in json.loads(line)

    def make_key(self):
        """Has it make its key, so that nodes can have its public half before it runs."""
        self.start()
        with open(self.output, "rb") as file:
            self.keys.take_server(json.loads(file.readline())["publicKey"])
        self.child.stop()
        shutil.copy2(os.path.join(self.directory, self.KEY), self._kept_key)
        # The scenario is to begin with a fleet's first start.
        shutil.rmtree(self.directory)
        self.starts = 0

    @property
    def _kept_key(self):
        return os.path.join(self.work, self.KEY)

    def _put_key_back(self):
        """Puts the key where a lost disk had it: whoever loses the key has to give all nodes another."""
        place = os.path.join(self.directory, self.KEY)
        if self.keys is not None and os.path.exists(self._kept_key) and not os.path.exists(place):
            os.makedirs(self.directory, mode=0o700, exist_ok=True)
            shutil.copy2(self._kept_key, place)

    def reload(self):
        """Has it read the access file again."""
        self.child.send(signal.SIGHUP)

    @property
    def is_alive(self):
        return self.child is not None and self.child.is_alive

    def get(self, path, timeout=5):
        return http_client.request(self.http_port, path, timeout=timeout)

    def epoch(self):
        """The epoch of its log."""
        return self.get("/v1/fleet")["head"]["epoch"]

    def events(self):
        """All logged events, oldest first."""
        events, after = [], 0
        while after is not None:
            page = self.get(f"/v1/events?limit=1000&after={after}", timeout=15)
            events += page["events"]
            after = page.get("nextAfter")
        return events

    def memory(self):
        """Bytes that it holds in memory."""
        with open(f"/proc/{self.child.pid}/status") as file:
            for line in file:
                if line.startswith("VmRSS:"):
                    return int(line.split()[1]) * 1024
        return 0
