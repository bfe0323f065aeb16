"""The keys of a fleet, and the access file that says what their holders may be."""

import hashlib
import json
import os
import secrets

import curve

APPLICATION = "freshet-demo"
# Another deployment of the fleet, which holds a key of its own and turns against the others.
NEIGHBOUR = "neighbour"
# Each attack is another process, and is somebody new twice; those before it may still be serving.
NEIGHBOURS = 16
MOST_NODES = 16


def _grant(name, application, pair, most):
    return {"name": name, "keys": [pair.public], "application": application,
            "names": ["node-*" if application == APPLICATION else f"{application}-*"],
            "maxNodes": most}


class Keys:
    """The keys of one rig: of its nodes, of their neighbour, and of who publishes."""

    def __init__(self, work):
        self.access_file = os.path.join(work, "access.yaml")
        self.node_file = os.path.join(work, "node.key")
        self.nodes = curve.generate()
        self.neighbour = curve.generate()
        self.token = "freshet_" + secrets.token_hex(32)
        # The coordinator's public key, once that has said it.
        self.server = None
        self.list_keys(nodes=True)

    def list_keys(self, nodes):
        """Writes the access file, with the nodes' key in it or without."""
        grants = [_grant(NEIGHBOUR, NEIGHBOUR, self.neighbour, NEIGHBOURS)]
        if nodes:
            grants.append(_grant("nodes", APPLICATION, self.nodes, MOST_NODES))
        token = {
            "name": "chaos", "sha256": hashlib.sha256(self.token.encode()).hexdigest(),
            "rights": {"read": ["events", "state", "fleet"], "operate": "permitted", "publish": [{
                "kinds": ["ModelSwap", "PromptDeploy", "CorpusReindex", "ToolSchemaChange",
                          "CustomerStateChange", "Purge"],
                "dimensions": ["*", "everything"]}]}}
        # JSON is YAML, too.
        _write(self.access_file, json.dumps({"nodes": grants, "tokens": [token]}, indent=2))

    def take_server(self, public):
        """Notes the coordinator's public key, which nodes must have before they connect."""
        self.server = public
        _write(self.node_file,
               f"freshet-node-key: {self.nodes.secret}\ncoordinator-key: {public}\n")


def _write(path, text):
    """Writes a file that nobody else may read, as a whole."""
    with open(os.open(path + ".new", os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(text)
    os.replace(path + ".new", path)
