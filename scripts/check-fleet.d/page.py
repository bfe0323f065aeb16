"""The commands of the page "From one machine to a fleet", as a reader would type them."""

import dataclasses
import os
import re

PAGE = os.path.join(
    os.path.dirname(os.path.abspath(__file__)),
    "../../Sources/FreshetCoordinator/Documentation.docc/Fleet.md")


@dataclasses.dataclass
class Block:
    """Commands for some hosts, below one heading."""

    heading: str
    hosts: list
    # Whether they are left running.
    stays: bool
    text: str


def blocks():
    """All blocks of the page, in their order; ValueError for one that does not say where it belongs."""
    found, heading, lines = [], "", None
    with open(PAGE) as file:
        for line in file.read().splitlines():
            if lines is None and line.startswith("## "):
                heading = line[3:]
            elif lines is None and line == "```sh":
                lines = []
            elif lines is not None and line == "```":
                found.append(_block(heading, lines))
                lines = None
            elif lines is not None:
                lines.append(line)
    return found


def _block(heading, lines):
    match = re.fullmatch(r"# on (host-\w(?: and host-\w)*)(, and leave it running)?", lines[0])
    if not match:
        raise ValueError(f"below '{heading}' a block does not say on which host: {lines[0]}")
    return Block(heading, match[1].split(" and "), bool(match[2]), "\n".join(lines[1:]))
