"""What must hold on three hosts once the page's commands have run, and what must be refused."""

import json
import os
import re
import time

from clock import Failure, now, seconds_since, wait_until
from node import Lines

BOUND = 10
NODES = ("web-host-b", "web-host-c")
PUBLISHER = """\
export FRESHET_COORDINATOR_URL=https://freshet.internal:7400 FRESHET_CA_FILE=$PWD/ca.pem
export FRESHET_TOKEN=$(cat deploy.token)
"""
NODE = "freshet-demo node --name {name} --host freshet.internal --log-level info {options} >{name}.lines"


def expect(condition, what):
    if not condition:
        raise Failure(what)


def fleet(hosts):
    """The nodes that the coordinator shows, by name."""
    document = json.loads(hosts.run("host-b", PUBLISHER + "freshet fleet --json"))
    return {node["name"]: node for node in document["nodes"]}


def settled(hosts, output):
    """The change of the page has settled at both nodes, by name, and dropped something at each."""
    for name in NODES:
        expect(name in output, f"the publish does not name {name}:\n{output}")
    nodes = fleet(hosts)
    expect(set(nodes) == set(NODES), f"the fleet is {sorted(nodes)}")
    for name, node in nodes.items():
        expect(node["standing"] == "applied", f"{name} is {node['standing']}")
        expect(node["dropped"]["entries"] > 0, f"{name} dropped nothing")
    publish = json.loads(hosts.run("host-b", PUBLISHER + (
        "freshet publish prompt-deploy card-assistant --version p1 --wait 30s --json")))
    expect("receipts" in publish or "settlement" in publish, f"the answer is {publish}")


def plain_node(hosts):
    """A node without a key is let in nowhere, and says why."""
    reason = r"(?i)key|handshake|curve"
    refuse(hosts, "web-keyless", "", reason)
    refuse(hosts, "web-plain", "", reason, "--plain")


def wrong_key(hosts):
    """Neither a key that nobody lists nor another coordinator's key helps, and both say so."""
    hosts.run("host-c", r"""freshet keys new other --application freshet-demo --output other.key \
  --coordinator-key "$(sed -n 's/^coordinator-key: //p' web.key)" """)
    refuse(hosts, "web-unlisted", "export FRESHET_NODE_KEY_FILE=$PWD/other.key\n", r"(?i)key")
    hosts.run("host-c", r"""umask 077
public=$(freshet keys new third --application freshet-demo --output third.key 2>&1 | grep -o '"[^" ]\{40\}"')
{ grep '^freshet-node-key' web.key; echo "coordinator-key: ${public//\"/}"; } >false.key""")
    refuse(hosts, "web-mistaken", "export FRESHET_NODE_KEY_FILE=$PWD/false.key\n", r"(?i)key")


def wrong_name(hosts):
    """The key permits names that begin with web- and no others."""
    refuse(hosts, "batch-1", "export FRESHET_NODE_KEY_FILE=$PWD/web.key\n", r"(?i)name|refus")


def refuse(hosts, name, before, reason, *options):
    """Starts a node that must not be let in: it runs without its cache, or ends, and says why."""
    child = hosts.start("host-c", before + NODE.format(name=name, options=" ".join(options)))
    end = time.monotonic() + 8
    while time.monotonic() < end and child.is_alive:
        time.sleep(0.1)
    complaint = child.complaint
    expect(not hosts.has("host-c", f"{name}.lines", '"ready"'), f"{name} was let in")
    expect(name not in fleet(hosts), f"{name} is in the fleet")
    expect(re.search(reason, complaint), f"{name} does not say why it is not let in: {complaint}")
    expect("\x1b" not in complaint, f"{name} writes escape codes")
    child.stop()


def publishers(hosts):
    """No token, a foreign certificate, plain HTTP and TLS at a plain port are each refused in one line."""
    url = "https://freshet.internal:7400"
    other = url.replace("freshet.internal", "host-a")
    cases = {
        "no token": (12, f"freshet --coordinator {url} --ca-file ca.pem fleet", "token"),
        "an unknown authority": (4, f"freshet --coordinator {url} fleet", "certificate"),
        "another name": (4, f"freshet --coordinator {other} --ca-file ca.pem fleet", "certificate"),
        "plain HTTP to TLS": (None, f"freshet --coordinator {url.replace('https', 'http')} fleet", "https|TLS"),
        "more than the token may": (12, PUBLISHER + "freshet purge everything --confirm", "everything|purge"),
    }
    for what, (status, text, reason) in cases.items():
        output = hosts.run("host-b", text, status=status)
        expect(re.search(f"(?i){reason}", output), f"{what}: {output}")
        expect(len(output.strip().splitlines()) == 1, f"{what} takes more than a line: {output}")


def plain_port(hosts):
    """A coordinator that speaks plain HTTP has to be told to, and https:// to it says so in one line."""
    start = ("umask 077\nfreshet coordinator --data-directory plain --new-fleet --host 0.0.0.0 --access-file "
             "access.yaml --http-port 7500 --broadcast-port 7501 --session-port 7502")
    output = hosts.run("host-a", start, status=7)
    expect("plain" in output.lower(), f"plain HTTP off the loopback was refused by: {output}")
    child = hosts.start("host-a", start + " --plain-http --json")
    hosts.wait_for(child, "a coordinator with plain HTTP", lambda: _line(child))
    output = hosts.run("host-b", "freshet --coordinator https://freshet.internal:7500 --ca-file ca.pem fleet", status=4)
    expect(len(output.strip().splitlines()) == 1 and "http" in output, f"https to a plain port: {output}")
    output = hosts.run("host-b", "FRESHET_TOKEN=$(cat deploy.token) freshet --coordinator "
                                 "http://freshet.internal:7500 fleet")
    expect("in clear" in output, f"a token was sent in clear without a warning: {output}")
    child.stop()
    output = hosts.run("host-a", start.replace("--access-file access.yaml", "--plain-http"), status=7)
    expect("host" in output, f"a fleet without keys off the loopback was refused by: {output}")


def _line(child):
    with open(child.output, "rb") as file:
        return b"\n" in file.read()


def revoked(hosts, since):
    """Once the key is revoked no node serves beyond its bound, and no publisher waits for longer."""
    start = now()
    hosts.run("host-b", PUBLISHER + f"freshet publish prompt-deploy money-assistant --version p3 --wait {3 * BOUND}s")
    expect(seconds_since(start) < 1.1 * BOUND + 2, f"revoked nodes held a publisher {seconds_since(start):.1f} s")
    late = int(since + 1.1 * BOUND * 1e9)
    time.sleep(max(0, (late - now()) / 1e9) + 3)
    for host in ("host-b", "host-c"):
        lines = Lines(hosts.path(host, "served.lines"))
        lines.read()
        outcomes = [outcome for at, outcome in lines.lookups if at > late]
        expect(outcomes, f"the node of {host} answers nobody any more")
        expect("hit" not in outcomes, f"the node of {host} served by a revoked key")
        expect("hit" in [outcome for at, outcome in lines.lookups if at < since],
               f"the node of {host} never served from its cache")


def ends_of_logs(children):
    """How long the log of each is by now."""
    return {child: os.path.getsize(child.errors) for child in children}


def says_so(ends):
    """Nodes whose key was revoked say so in their logs, from where these ended before."""
    def does_say(child):
        with open(child.errors, errors="replace") as file:
            file.seek(ends[child])
            return re.search(r"(?i)key|refus", file.read())
    for child in ends:
        wait_until("a node says that its key is refused", lambda child=child: does_say(child), 20)
