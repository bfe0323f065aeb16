"""Steps with nodes that hold answers: publish, purge, find, explain, wait, watch."""

import json
import os
import time

from clock import wait_until


def drops(document):
    """What each node dropped, by name."""
    return {node["name"]: node["dropped"]["entries"] for node in document["settlement"]["nodes"]}


def counted(lab, document):
    """The same publish, once all nodes have told what they dropped, which may be after it settled."""
    def look():
        path = f"/v1/events/{document['settlement']['sequence']}/settlement"
        settlement = lab.ask("GET", path, 200).json
        return settlement if settlement["isCounted"] else None
    if document["settlement"]["isCounted"]:
        return document
    return dict(document, settlement=wait_until("all drops are told", look, 20, 0.1))


def held(lab):
    """What each node holds that is alive, by name."""
    nodes = lab.ask("GET", "/v1/fleet?held=now", 200).json["nodes"]
    return {node["name"]: node for node in nodes}


def published(lab, *arguments, is_exact=False):
    """Publishes and waits; checks receipt, settlement, drops and the log; the document."""
    dry = lab.run(*arguments, "--dry-run", "--json").json
    told = {node["name"]: node["blast"]["entries"] for node in dry["nodes"]}
    name = " ".join(arguments[:3])
    lab.record.equal(sorted(told), sorted(lab.nodes), f"{name}: the nodes of the dry run")
    before = lab.head()
    document = lab.run(
        *arguments, "--wait", "10s", "--require-nodes", str(len(lab.nodes)), "--json",
        "--source", "check-install", "--reason", "to see it").json
    (receipt,) = document["receipts"]
    lab.record.equal(receipt["position"]["sequence"], before + 1, f"{name}: the event's number")
    lab.record.expect(document["settlement"]["isSettled"], f"{name}: the fleet has not settled")
    dropped = drops(counted(lab, document))
    lab.record.equal(sorted(dropped), sorted(lab.nodes), f"{name}: the nodes that settled")
    for node, count in dropped.items():
        if is_exact:
            lab.record.equal(count, told[node], f"{name}: what {node} dropped beside the dry run")
        else:
            lab.record.expect(
                count >= told[node], f"{name}: {node} dropped {count}, and told {told[node]}")
    event = lab.ask("GET", f"/v1/events/{before + 1}", 200).json
    lab.record.equal((event.get("source"), event.get("reason")), ("check-install", "to see it"),
                     f"{name}: source and reason in the log")
    return document, dropped, event


def active(lab, dimension):
    for each in lab.ask("GET", "/v1/state", 200).json["dimensions"]:
        if each["dimension"] == dimension:
            return each["versions"]
    return None


CHANGES = [
    ("prompt:card-assistant", "PromptDeploy",
     lambda v: ("prompt-deploy", "card-assistant", "--version", v)),
    ("model-alias:default-fast", "ModelSwap",
     lambda v: ("model-swap", "--alias", "default-fast", "--model", v)),
    ("corpus:cards", "CorpusReindex", lambda v: ("corpus-reindex", "cards", "--version", v)),
    ("tool-set:bank", "ToolSchemaChange", lambda v: ("tool-schema-change", "bank", "--hash", v)),
    ("customer:customer-1#plan", "CustomerStateChange",
     lambda v: ("customer-state-change", "customer-1", "--field", f"plan={v}")),
]


def publish(lab):
    """Each kind of event drops at every node what the dry run told, and is active afterwards."""
    lab.settle()
    total = 0
    for dimension, kind, arguments in CHANGES:
        version = lab.source.change(dimension)
        # What was under way with the earlier version is cached, or refused, by then.
        time.sleep(1)
        _, dropped, event = published(
            lab, "publish", *arguments(version), is_exact=not dimension.startswith("customer:"))
        total += sum(dropped.values())
        lab.record.equal(event["kind"], kind, "the event's kind")
        if not dimension.startswith("customer:"):
            lab.record.equal(active(lab, dimension), [version], f"what is active of {dimension}")
    lab.record.expect(total > 0, "no event has dropped anything")
    _, dropped, event = published(lab, "publish", "custom", "guardrail", "pii", "--version", "4",
                                  is_exact=True)
    lab.record.equal(set(dropped.values()), {0}, "what a kind of which nobody knows dropped")
    lab.record.equal(event["kind"], "CustomChange", "the event's kind")
    lab.record.equal(active(lab, "custom.guardrail:pii"), ["4"], "what is active of the guardrail")
    batch = lab.write("batch.json", {"events": [
        {"kind": "Purge", "tag": "nothing-has-it"},
        {"kind": "CorpusReindex", "corpus": "elsewhere", "version": "1", "settlingTime": "1s"}]})
    before = lab.head()
    receipts = lab.run("publish", "raw", batch, "--wait", "10s", "--json").json["receipts"]
    lab.record.equal([each["position"]["sequence"] for each in receipts], [before + 1, before + 2],
                     "the numbers of a batch")
    wait_until("the settling time's end is logged", lambda: lab.head() == before + 3, 10)


def refusals(lab):
    """What is refused is not logged, and each refusal has its status."""
    deploy = ("publish", "prompt-deploy")
    lab.run(*deploy, "keyed", "--version", "1", "--idempotency-key", "key-1", "--wait", "5s")
    with lab.nothing_logged():
        replay = lab.run(*deploy, "keyed", "--version", "1", "--idempotency-key", "key-1", "--json")
        lab.record.expect(replay.json["receipts"][0]["isReplay"], "a repeated publish is no replay")
        lab.run(*deploy, "keyed", "--version", "2", "--idempotency-key", "key-1", status=3,
                tells="key-1")
        lab.run(*deploy, "keyed", "--version", "", status=2)
        lab.run(*deploy, "x" * 300, status=2, tells="256")
        lab.run(*deploy, "nobody-has-it", "--version", "1", "--must-exist", status=2)
        lab.run(*deploy, "keyed", "--wait", "11m", status=2, tells="--wait")
        lab.run(*deploy, status=64)
        lab.run("publish", "raw", lab.write("broken.json", "{"), status=2)
        lab.run("publish", "raw", lab.write("odd.json", {"kind": "Nothing"}), status=2,
                tells="Nothing")
        lab.run("publish", "raw", lab.path("nothing.json"), status=2, tells="nothing.json")
        lab.run("purge", "key", "abc", status=2)
        lab.run("purge", "everything", status=64, tells="--confirm")
        lab.run("purge", "prefix", "v", "--max-drop", "0", status=11)
        lab.run("purge", "prefix", "v", "--max-drop", "1%", "--dry-run", status=11)
        lab.run("purge", "dimension", "nonsense", status=2)
        lab.run("state", "forget", "prompt:nobody-knows-it", status=2, tells="nobody-knows-it")
        lab.run("wait", "0", status=2)
        lab.run("wait", str(lab.head() + 100), "--limit", "1s", status=2)
        lab.run("wait", "latest", "--limit", "1s", "--require-nodes", "9", status=18)
    lab.run(*deploy, "keyed", "--version", "2")
    with lab.nothing_logged():
        lab.run(*deploy, "keyed", "--version", "1", "--idempotency-key", "key-1", status=19)
    before = lab.head()
    lab.run(*deploy, "keyed", "--version", "3", "--wait", "1s", "--require-nodes", "9", status=18)
    lab.record.equal(lab.head(), before + 1, "the newest event after a publish at too few nodes")


def an_entry(lab, prefix="v"):
    """An entry that is alive, as a node tells it."""
    def look():
        for node in lab.run("find", "--prefix", prefix, "--limit", "50", "--json").json["nodes"]:
            for entry in node["entries"]:
                if entry["state"] == "alive":
                    return node["name"], entry
        return None
    return wait_until("a node holds an answer", look, 20, 0.2)


def answers(lab):
    """One answer is found, explained, and purged."""
    name, entry = an_entry(lab)
    done = lab.run("find", entry["key"], shows=[name, entry["key"], "alive"])
    for each in entry["dependencies"]:
        lab.record.expect(each["dimension"] in done.out, f"find does not tell {each}")
    lab.run("explain", entry["key"], shows=entry["dependencies"][0]["dimension"])
    purged = lab.run("purge", "key", entry["key"], "--wait", "10s", "--json").json
    number = purged["receipts"][0]["position"]["sequence"]
    lab.record.equal(drops(counted(lab, purged))[name], 1, f"what {name} dropped for its key")
    told = [f"{each['dimension']}={each['version']}" if "version" in each else each["dimension"]
            for each in entry["dependencies"]]
    options = [word for each in told for word in ("--dependency", each)]
    explained = lab.run("explain", entry["key"], *options, "--as-of", str(entry["asOf"]))
    lab.record.expect(f"{number}" in explained.out and "Purge" in explained.out,
                      f"explain does not name event {number}: {explained.out!r}")
    name, entry = an_entry(lab)
    lab.run("find", entry["key"], "--purge", "--wait", "10s", shows=name)
    absent = "0" * 64
    with lab.nothing_logged():
        lab.run("find", absent, status=20)
        lab.run("explain", absent, status=20)
        lab.run("find", "--request", "req-1", status=20)
        lab.run("find", "--prefix", "", status=2)
        lab.run("find", "abc", status=2)
        lab.run("find", status=64)


def keys(lab):
    """A key is made of its components as an application makes it."""
    components = {"model": "m", "prompt": {"id": "refund", "version": "v1"},
                  "message": "Where is my refund?", "sharedAcrossCustomers": True}
    file = lab.write("components.json", components)
    key = lab.run("key", file, "--json").json
    lab.record.expect(len(key["digest"]) == 64, f"the key's digest is {key['digest']}")
    lab.run("key", file, shows=[key["digest"], "prompt:refund"])
    del components["prompt"]["version"]
    components["prompt"]["id"] = "keyed"
    unversioned = lab.write("unversioned.json", components)
    lab.run("key", unversioned, status=2, tells="keyed")
    lab.run("key", "--current", unversioned, shows="prompt:keyed")
    lab.run("key", lab.path("nothing.json"), status=2, tells="nothing.json")


def purge(lab):
    """Each purge drops at least what the dry run told, on every node."""
    published(lab, "purge", "prefix", "v0:")
    published(lab, "purge", "tag", "fees")
    published(lab, "purge", "route", "refunds", is_exact=True)
    published(lab, "purge", "dimension", "corpus:transfers")
    lab.record.equal(active(lab, "corpus:transfers"), None, "what is active after a purge")
    holding = {name: node["held"]["entries"] for name, node in held(lab).items()}
    _, dropped, _ = published(lab, "purge", "everything", "--confirm")
    for name, count in holding.items():
        lab.record.expect(dropped[name] > 0, f"{name} held {count}, and dropped {dropped[name]}")
    lab.run("publish", "corpus-reindex", "transfers", "--version",
            lab.source.versions["corpus:transfers"], "--wait", "10s")


def standing(lab):
    """fleet, state, events, wait and doctor say what is so."""
    names = sorted(lab.nodes)
    lab.run("fleet", shows=[*names, "freshet-demo", "applied"])
    found = lab.run("fleet", "--json").json["nodes"]
    lab.record.equal(sorted(each["name"] for each in found), names, "the fleet's nodes")
    lab.run("state", shows="prompt:card-assistant")
    version = lab.source.versions["prompt:card-assistant"]
    lab.run("state", "show", shows=["prompt:card-assistant", version])
    waited = lab.run("wait", "latest", "--limit", "10s", "--require-nodes",
                     f"freshet-demo={len(names)}", "--json").json
    lab.record.equal((waited["isSettled"], sorted(each["name"] for each in waited["nodes"])),
                     (True, names), "what was waited for")
    lab.run("events", "--newest", "--limit", "1", shows=f"#{lab.head()} ")
    page = lab.run("events", "--kind", "PromptDeploy", "--dimension", "prompt:card-assistant",
                   "--json").json["events"]
    lab.record.equal({each["prompt"] for each in page}, {"card-assistant"}, "the prompts of events")
    head = lab.head()
    verified = lab.run("events", "--verify", "--json").json
    lab.record.expect(str(head) in json.dumps(verified), f"--verify says {verified}")
    lab.run("state", "forget", "corpus:elsewhere", "--wait", "10s")
    lab.record.equal(active(lab, "corpus:elsewhere"), None, "what is active of what was forgotten")

    def is_well():
        return lab.run("doctor", "--json", status=None).status == 0
    wait_until("doctor finds nothing wrong", is_well, 90, 2)
    lab.run("doctor", shows=f"{len(names)} nodes")


def watch(lab):
    """watch shows events from before and as they come, and how each settles."""
    head = lab.head()
    child = lab.spawn("watch", "--after", str(head - 1), "--limit", "2", "--json")
    wait_until("watch shows the event of before", lambda: os.path.getsize(child.output), 20)
    lab.run("publish", "custom", "guardrail", "pii", "--version", "5", "--wait", "10s")
    done = lab.end(child, ("watch",), 0)
    lines = [json.loads(line) for line in done.out.splitlines()]
    found = json.dumps(lines)
    for number in (head, head + 1):
        lab.record.expect(f'"sequence": {number}' in found, f"watch does not show event {number}")
    lab.record.expect('"isSettled": true' in found, "watch does not show how events settle")
    lab.run("watch", "--after", str(head + 100), "--limit", "1", status=2)


def is_stopped(pid):
    """Whether all threads of a process have stopped."""
    states = []
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/stat") as file:
            states.append(file.read().rpartition(")")[2].split()[0])
    return set(states) == {"T"}


def stopped(lab):
    """A node that is stopped is late: named, with a status of its own; and the fleet heals."""
    late = lab.nodes["beta"]
    late.child.pause()
    try:
        # The signal is on its way for a moment, and longer on a busy machine.
        wait_until("beta has stopped", lambda: is_stopped(late.child.pid), 10)
        body = {"kind": "PromptDeploy", "prompt": "keyed", "version": "10"}
        answer = lab.ask("POST", "/v1/events?wait=300ms&mustSettle=true", 504, body)
        standings = {each["name"]: each["standing"] for each in answer.json["settlement"]["nodes"]}
        lab.record.equal(standings["alpha"], "applied", "where alpha stands")
        lab.record.expect(standings["beta"] != "applied", f"beta is stopped: {standings}")
        number = lab.head()
        lab.ask("GET", f"/v1/events/{number}/settlement?wait=200ms&mustSettle=true", 504)
        path = f"/v1/events/{number}/settlement/stream?wait=300ms"
        events = lab.stream(path, lambda events: events and events[-1][0] == "deadline")
        lab.record.equal(events[-1][0], "deadline", "the last of the settlement's stream")
        done = lab.run("wait", "latest", "--limit", "200ms", status=5)
        lab.record.expect("beta" in done.err, f"the late node is not named: {done.err}")
        done = lab.run("publish", "prompt-deploy", "keyed", "--version", "9", "--wait", "300ms",
                       status=5)
        lab.record.expect("beta" in done.err, f"the late node is not named: {done.err}")
        number = lab.head()
        wait_until("beta is fenced", lambda: lab.ask(
            "GET", f"/v1/events/{number}/settlement", 200).json["isSettled"], 20)
        done = lab.run("doctor", status=17)
        lab.record.expect("beta" in done.out, f"doctor does not name beta: {done.out}")
    finally:
        late.child.resume()
    lab.settle()
    lab.run("wait", "latest", "--limit", "20s", "--require-nodes", str(len(lab.nodes)))
