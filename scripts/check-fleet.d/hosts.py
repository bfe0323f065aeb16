"""Three hosts: network namespaces on one bridge, with directories and names of their own, and no loopback."""

import contextlib
import os
import shlex
import shutil
import subprocess
import tempfile

from clock import Failure, wait_until
from machine import command, need, need_root
from processes import Child

NAMES = ("host-a", "host-b", "host-c")
COORDINATOR = "freshet.internal"

# Copies between hosts: to `host-b:` is to the directory of that host.
SCP = """\
#!/usr/bin/env bash
set -euo pipefail
arguments=("$@")
target=${arguments[-1]}
unset 'arguments[-1]'
exec cp "${arguments[@]}" "$HOSTS/${target%%:*}/${target#*:}"
"""


class Hosts(contextlib.ExitStack):
    """All three, and what runs on them; everything is gone when it is left."""

    def __init__(self, freshet, demo):
        super().__init__()
        need_root()
        need("ip", "mount")
        self.work = tempfile.mkdtemp(prefix="freshet-check-fleet-")
        self.callback(shutil.rmtree, self.work, ignore_errors=True)
        os.mkdir(self.path("bin"))
        for binary, name in ((freshet, "freshet"), (demo, "freshet-demo")):
            os.symlink(binary, self.path("bin", name))
        with open(os.open(self.path("bin", "scp"), os.O_WRONLY | os.O_CREAT, 0o755), "w") as file:
            file.write(SCP)
        self.counts = {}

    def path(self, *parts):
        return os.path.join(self.work, *parts)

    def connect(self):
        """Makes the bridge, the hosts and the links between them."""
        number = os.getpid() % 10_000
        bridge, subnet = f"frb{number}", f"10.{210 + number % 40}.{number % 250}"
        self.addresses = {name: f"{subnet}.{2 + index}" for index, name in enumerate(NAMES)}
        self.spaces = {name: f"freshet-{name}-{number}" for name in NAMES}
        # The bridge is in a namespace, too: nothing of the machine's own network is touched.
        middle = f"freshet-bridge-{number}"
        command("ip", "netns", "add", middle, skip="no network namespace can be made here")
        self.callback(command, "ip", "netns", "delete", middle)
        command("ip", "-n", middle, "link", "add", bridge, "type", "bridge",
                skip="no bridge can be made here")
        command("ip", "-n", middle, "link", "set", bridge, "up")
        for index, name in enumerate(NAMES):
            space, outer = self.spaces[name], f"fre{number}{index}"
            command("ip", "netns", "add", space)
            self.callback(command, "ip", "netns", "delete", space)
            command("ip", "-n", space, "link", "add", "eth0", "type", "veth", "peer", "name", outer,
                    "netns", middle)
            command("ip", "-n", middle, "link", "set", outer, "master", bridge, "up")
            command("ip", "-n", space, "address", "add", f"{self.addresses[name]}/24", "dev", "eth0")
            # The loopback stays down.
            command("ip", "-n", space, "link", "set", "eth0", "up")
            os.mkdir(self.path(name), mode=0o700)
        with open(self.path("names"), "w") as file:
            for name in NAMES:
                file.write(f"{self.addresses[name]} {name}\n")
            file.write(f"{self.addresses['host-a']} {COORDINATOR}\n")

    def arguments(self, host, text):
        """What runs commands on a host, in its directory and under its name."""
        enter = (
            f"hostname {host} && mount --bind {shlex.quote(self.path('names'))} /etc/hosts && "
            f"cd {shlex.quote(self.path(host))} && exec bash -euo pipefail -c \"$1\"")
        environment = [
            "env", "--ignore-environment", f"PATH={self.path('bin')}:{os.environ['PATH']}",
            f"HOSTS={self.work}", f"HOME={self.path(host)}", "LANG=C.UTF-8", "TERM=dumb"]
        return ["ip", "netns", "exec", self.spaces[host], *environment, "unshare", "--mount",
                "--uts", "sh", "-c", enter, "sh", text]

    def run(self, host, text, within=90, status=0):
        """Runs commands to their end; what they wrote to both outputs. Failure for another status.

        Without a status any but 0 will do.
        """
        done = subprocess.run(
            self.arguments(host, text), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True, timeout=within)
        if done.returncode == 0 if status is None else done.returncode != status:
            raise Failure(
                f"on {host}, status {done.returncode} instead of {status}:\n{text}\n{done.stdout}")
        return done.stdout

    def start(self, host, text):
        """Starts commands that are left running."""
        number = self.counts[host] = self.counts.get(host, 0) + 1
        output = self.path(f"{host}-{number}.output")
        # The last one becomes the process, so that what ends the shell ends it.
        *before, last = text.replace("\\\n", " ").strip().splitlines()
        child = Child(
            self.arguments(host, "\n".join([*before, "exec " + last])), output, output + ".errors",
            takes_input=True)
        child.output = output
        self.callback(child.stop)
        return child

    def wait_for(self, child, what, is_there, within=60):
        """Waits while a process lives."""
        def condition():
            if not child.is_alive:
                raise Failure(f"{what}: it ended: {child.complaint}")
            return is_there()
        wait_until(what, condition, within, 0.1)

    def has(self, host, name, text):
        """Whether a file of a host holds a text."""
        try:
            with open(self.path(host, name), errors="replace") as file:
                return text in file.read()
        except FileNotFoundError:
            return False
