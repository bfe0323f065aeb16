"""A network namespace with one link to the machine, which a filter cuts as wanted."""

import os

from machine import command, need, need_root


class Namespace:
    """A machine of its own, as far as the network goes, for one node."""

    def __init__(self, rig):
        need_root()
        need("ip", "nft")
        number = os.getpid() % 10_000
        self.name = f"freshet-chaos-{number}"
        link, inner = f"frc{number}", f"frd{number}"
        subnet = f"10.{200 + number % 50}.{number % 250}"
        # The machine's side, where the coordinator listens.
        self.host = f"{subnet}.1"
        self.rig = rig
        command("ip", "netns", "add", self.name, skip="no network namespace can be made here")
        rig.callback(command, "ip", "netns", "delete", self.name)
        # Its other end goes with the namespace.
        command("ip", "link", "add", link, "type", "veth", "peer", "name", inner,
                "netns", self.name, skip="no pair of links can be made here")
        command("ip", "address", "add", f"{self.host}/24", "dev", link)
        command("ip", "link", "set", link, "up")
        self.run("ip", "address", "add", f"{subnet}.2/24", "dev", inner)
        for device in ("lo", inner):
            self.run("ip", "link", "set", device, "up")
        self.filter([], skip="packets cannot be filtered here")

    @property
    def prefix(self):
        """What runs a command in the namespace."""
        return ("ip", "netns", "exec", self.name)

    def run(self, *arguments, feed=None, skip=None):
        return command(*self.prefix, *arguments, feed=feed, skip=skip)

    def filter(self, rules, skip=None):
        """Applies these rules and no others: pairs of a direction, input or output, and a rule."""
        lines = ["flush ruleset", "table inet chaos {"]
        for chain in ("input", "output"):
            lines += [f"chain {chain} {{", f"type filter hook {chain} priority 0; policy accept;"]
            lines += [rule for direction, rule in rules if direction == chain]
            lines += ["}"]
        self.run("nft", "-f", "-", feed="\n".join(lines) + "\n}\n", skip=skip)

    def heal(self):
        """Lets all packets pass."""
        self.filter([])
