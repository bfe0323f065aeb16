"""Steps about keys for nodes, and about nodes that are gone for ever."""

import os

from clock import wait_until
from node import Node
from steps_access import a_token


def node_keys(lab):
    """A key is made, listed, rotated and revoked; the coordinator's own is replaced."""
    record, work = lab.record, lab.path("keyed")
    os.makedirs(work, exist_ok=True)
    token, token_lines = a_token(
        lab, "--name", "ops", "--read", "events", "--read", "state", "--read", "fleet",
        "--operate")
    file = lab.path("web.key")
    made = lab.run("keys", "new", "support-web", "--application", "support", "--names", "web-*",
                   "--max-nodes", "5", "--output", file)
    record.equal(os.stat(file).st_mode & 0o777, 0o600, "the mode of a key file")
    lab.run("keys", "new", "support-web", "--application", "support", "--output", file, status=2,
            tells="--force")
    entry = "\n".join(line for line in made.err.splitlines() if line.startswith("  "))
    access = lab.write("keyed-access.yaml", f"nodes:\n{entry}\ntokens:\n{token_lines}\n")
    keyed = lab.start("keyed", more=("--access-file", access))
    directory = lab.path("keyed", "log")
    place = {"FRESHET_COORDINATOR_URL": f"http://127.0.0.1:{keyed.http_port}", "FRESHET_TOKEN": token}
    shown = lab.run("keys", "show", "--data-directory", directory).out.strip()
    record.equal(len(shown), 40, "the length of the coordinator's key")
    lab.run("keys", "list", environment=place, shows=["support-web", "web-*"])
    lab.run("keys", "list", environment=dict(place, FRESHET_TOKEN=""), status=12)
    lab.run("keys", "rotate", "support-web", "--output", lab.path("new.key"), environment=place,
            tells="keys:")
    lab.run("keys", "coordinator", "next", "--data-directory", directory)
    lab.run("keys", "coordinator", "activate", "--data-directory", directory)
    lab.run("keys", "coordinator", "activate", "--data-directory", directory, status=2)
    lab.run("keys", "revoke", "suport-web", environment=place, status=2, tells="support-web")
    lab.run("keys", "revoke", "support-web", environment=place)
    lab.run("keys", "revoke", "support-web", environment=place)
    routes(lab, keyed.http_port, token)


def routes(lab, port, token):
    """What the routes of keys answer besides."""
    def ask(method, path, code, body=None):
        return lab.ask(method, path, code, body, port=port, token=token)
    grants = ask("GET", "/v1/keys", 200).json["grants"]
    lab.record.expect(grants[0]["keys"][0].get("revokedAt"), f"a revoked key is listed as {grants}")
    ask("GET", "/v1/keys?surprise=1", 400)
    revoke = "/v1/keys/support-web/revoke"
    ask("POST", revoke, 200)
    ask("POST", revoke + "?surprise=1", 400)
    ask("POST", "/v1/keys/none/revoke", 404)
    ask("POST", revoke, 413, b" " * (1 << 20))
    ask("POST", revoke, 422, {"key": 1})


def forget(lab):
    """A node that left is forgotten, and one that may serve is not."""
    forget_one(lab, "gamma", lambda name: lab.run("fleet", "forget", name))
    forget_one(lab, "delta", lambda name: lab.ask("DELETE", f"/v1/fleet/nodes?node={name}", 200))
    lab.ask("DELETE", "/v1/fleet/nodes", 400)
    lab.run("fleet", "show", shows="alpha")


def forget_one(lab, name, how):
    node = Node(name, [
        lab.demo, "node", "--name", name, "--broadcast-port", str(lab.fleet.ports[1]),
        "--session-port", str(lab.fleet.ports[2]), "--source", lab.source.path,
        "--bound-milliseconds", "8000", "--seed", "3"], lab.work)
    lab.callback(node.child.stop)
    node.wait_ready()
    lab.run("fleet", "forget", name, status=3, tells="may be serving")
    lab.ask("DELETE", f"/v1/fleet/nodes?node={name}", 409)
    node.leave()
    wait_until("the goodbye of a node", lambda: standing(lab, name) == "gone", 10)
    how(name)
    lab.record.equal(standing(lab, name), None, "the standing of a node that was forgotten")
    lab.ask("DELETE", f"/v1/fleet/nodes?node={name}", 404)


def standing(lab, name):
    nodes = lab.ask("GET", "/v1/fleet", 200).json["nodes"]
    return next((node["standing"] for node in nodes if node["name"] == name), None)
