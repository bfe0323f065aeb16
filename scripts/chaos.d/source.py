"""The sources that answers are made from, and the true history of what was in force when."""

import hashlib
import json
import os
import threading

from clock import now

CUSTOMERS = [f"customer-{number}" for number in range(1, 7)]
PROMPTS = ["prompt:card-assistant", "prompt:money-assistant"]
CONFIGURATION = [
    "model-alias:default-fast", "model-alias:default-careful", *PROMPTS,
    "corpus:cards", "corpus:transfers", "corpus:accounts", "tool-set:bank",
]
DIMENSIONS = CONFIGURATION + ["tag:fees"] + [
    f"customer:{customer}#{field}" for customer in CUSTOMERS for field in ("plan", "account")]


def tools_hash(revision):
    """The hash of the tools' schemas, as the application is bound to have them."""
    parameters = {
        "type": "object", "required": ["account"],
        "properties": {"account": {"type": "string"},
                       "days": {"type": "integer", "maximum": revision * 30}}}
    tools = [{"description": "The latest transactions of an account.",
              "name": "list_transactions", "parameters": parameters}]
    text = json.dumps(tools, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def event_body(dimension, version):
    """The event that tells the fleet that `version` of `dimension` is in force."""
    kind, name = dimension.split(":", 1)
    if kind == "model-alias":
        return {"kind": "ModelSwap", "alias": name, "models": [version]}
    if kind == "prompt":
        return {"kind": "PromptDeploy", "prompt": name, "version": version}
    if kind == "corpus":
        return {"kind": "CorpusReindex", "corpus": name, "version": version}
    if kind == "tool-set":
        return {"kind": "ToolSchemaChange", "toolSet": name, "hashes": [version]}
    if kind == "tag":
        return {"kind": "Purge", "tag": name}
    customer, field = name.split("#")
    return {"kind": "CustomerStateChange", "customer": customer,
            "fields": [{"name": field, "version": version}]}


class Source:
    """The file that nodes read, and the journal that the oracle reads."""

    def __init__(self, work):
        self.path = os.path.join(work, "sources.json")
        self.journal = open(os.path.join(work, "history.lines"), "a", buffering=1)
        self.lock = threading.RLock()
        self.revision = 1
        self.count = 0
        self.versions = {dimension: "v0" for dimension in DIMENSIONS}
        self.versions["tool-set:bank"] = tools_hash(1)
        for dimension, version in self.versions.items():
            self.note("change", dimension, version)
        self._write()

    def change(self, dimension):
        """Puts another version of `dimension` in force, and returns it."""
        with self.lock:
            self.count += 1
            if dimension == "tool-set:bank":
                self.revision += 1
                version = tools_hash(self.revision)
            else:
                version = f"v{self.count}"
            # Noted first: whoever reads the file from now on may have read it.
            self.note("change", dimension, version)
            self.versions[dimension] = version
            self._write()
            return version

    def put_back(self, dimension, version):
        """Puts an earlier version of `dimension` in force again."""
        with self.lock:
            self.note("change", dimension, version)
            self.versions[dimension] = version
            self._write()

    def note(self, kind, dimension, version, **more):
        """Writes a line for the oracle."""
        line = {"kind": kind, "dimension": dimension, "version": version, "at": now(), **more}
        with self.lock:
            self.journal.write(json.dumps(line) + "\n")

    def _write(self):
        text = json.dumps({"versions": self.versions, "toolRevision": self.revision})
        with open(self.path + ".new", "w") as file:
            file.write(text)
        os.replace(self.path + ".new", self.path)

    def close(self):
        self.journal.close()
