"""Steps in a git repository with a manifest: plan and apply."""

import json
import os
import subprocess

from clock import Failure
from steps_fleet import active

MANIFEST = """\
version: 1
service: support
aliases:
  - {id: chat, models: [gpt-5.4-mini]}
prompts:
  - {id: refund, file: prompts/refund.md}
toolSets:
  - {id: crm, files: [tools/crm.json], publish: during}
"""


class Repository:
    """A service's source."""

    def __init__(self, lab):
        self.lab = lab
        self.path = lab.path("service")
        os.mkdir(self.path)
        self.write("freshet.yaml", MANIFEST)
        self.write("prompts/refund.md", "You are kind.\nBe short.\n")
        self.write("tools/crm.json", '{"name": "refund", "parameters": {"limit": 1}}')
        self.git("init", "--quiet")
        self.commit("one")

    def write(self, name, text):
        self.lab.write(os.path.join("service", name), text)

    def git(self, *arguments):
        done = subprocess.run(
            ["git", "-c", "user.name=A", "-c", "user.email=a@example.com", *arguments],
            cwd=self.path, env=self.lab.environment(), capture_output=True, text=True, timeout=30)
        if done.returncode != 0:
            raise Failure(f"git {' '.join(arguments)}: {done.stderr}")

    def commit(self, message):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def run(self, *arguments, **named):
        return self.lab.run(*arguments, cwd=self.path, **named)


def kinds(plan):
    return sorted(each["kind"] for each in plan["plan"]["events"])


def deploy(lab):
    """A plan names what changed, apply publishes it once, and a receipt takes it back."""
    record, service = lab.record, Repository(lab)
    with lab.nothing_logged():
        service.run("plan", "--schema", shows="freshet")
        first = service.run("plan", "--json", "--out", "first.json").json
        record.equal(kinds(first), ["model-alias", "prompt", "tool-set"],
                     "the events of the first plan")
        service.run("plan", "--detailed-exitcode", status=2)
        service.run("apply", "--dry-run", shows="refund")
    before = lab.head()
    service.run("apply", "first.json", "--wait", "10s", "--require-nodes", str(len(lab.nodes)),
                "--receipt", "one.receipt")
    with open(os.path.join(service.path, "one.receipt")) as file:
        receipt = json.load(file)
    record.equal(lab.head(), before + 3, "the newest event after an apply")
    record.equal(sorted(each["name"] for each in receipt["settlement"]["nodes"]), sorted(lab.nodes),
                 "the nodes in the receipt")
    with lab.nothing_logged():
        service.run("apply", "first.json", "--wait", "10s")
        service.run("plan", "--detailed-exitcode")
        applied = lab.run("state", "--service", "support", "--json").json
        record.expect(applied["applied"] and not applied["attempts"], f"remembered is {applied}")
    hashed = service.run("hash", "prompt", "prompts/refund.md").out.strip()
    service.write("prompts/refund.md", "You are kind.\nBe brief.\n")
    service.commit("two")
    with lab.nothing_logged():
        second = service.run("plan", "--from", "HEAD~1", "--json", "--out", "second.json").json
        record.equal(kinds(second), ["prompt"], "the events of a changed prompt")
        service.run("plan", "--from", "HEAD~1", "--markdown", shows=["refund", "prompts/refund.md"])
        service.run("plan", "--offline", "--from", "HEAD~1", "--to", "HEAD", shows="refund")
    service.run("apply", "second.json", "--receipt", "two.receipt", "--json")
    service.run("apply", "--from-receipt", "two.receipt", "--wait", "10s")
    record.equal(active(lab, "prompt:refund"), [hashed], "the prompt's version after going back")
    overtaken(lab, service)
    refusals(lab, service)


def overtaken(lab, service):
    """A plan that something has overtaken is refused whole."""
    by_hand = ("publish", "prompt-deploy", "refund", "--version")
    service.run("plan", "--out", "third.json")
    service.run("apply", "third.json", "--wait", "10s")
    lab.run(*by_hand, "by-hand")
    with lab.nothing_logged():
        service.run("apply", "third.json", status=19)
    service.run("plan", "--out", "fourth.json")
    lab.run(*by_hand, "again")
    with lab.nothing_logged():
        service.run("apply", "fourth.json", status=3, tells="plan anew")


def refusals(lab, service):
    """What is wrong with a manifest, its files or revisions has a status each, and logs nothing."""
    with lab.nothing_logged():
        service.run("plan", "--manifest", "nothing.yaml", status=13, tells="nothing.yaml")
        service.write("wrong.yaml", "version: 1\nservice: support\nprompt: []\n")
        service.run("apply", "--manifest", "wrong.yaml", status=13, tells="wrong.yaml:3")
        service.write("lacks.yaml", "version: 1\nservice: s\nprompts: [{id: p, file: no.md}]\n")
        service.run("apply", "--manifest", "lacks.yaml", status=14, tells="no.md")
        service.run("apply", "nothing.json", status=14, tells="nothing.json")
        service.run("plan", "--from", "no-such-revision", status=15, tells="no-such-revision")
        service.write("fails.yaml",
                      "version: 1\nservice: s\ncorpora: [{id: c, command: [\"false\"]}]\n")
        service.run("plan", "--manifest", "fails.yaml", status=16, tells="false")
        service.run("plan", "--manifest", "fails.yaml", "--detailed-exitcode", status=1)
        service.run("apply", "--max-drop", "0", "--stage", "sideways", status=2)
        service.run("plan", "--offline", status=64)
        service.run("apply", "--require-nodes", "x", status=2)
