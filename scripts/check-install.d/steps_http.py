"""Steps at the HTTP interface: every route, and every code that its description names."""

import json
import time

PROMPT = {"kind": "PromptDeploy", "prompt": "over-http", "version": "1"}


def concrete(path):
    """A path of a template."""
    return path.replace("{sequence}", "1").replace("{name}", "push")


def with_code(lab, code):
    """The routes that can answer so, by their description."""
    return [route for route in lab.surface.routes if code in lab.surface.codes(*route)]


def good(lab):
    """What each route answers when all is well."""
    record, ask = lab.record, lab.ask
    record.equal(ask("GET", "/health", 200).json, {"status": "alive"}, "/health")
    record.equal(ask("GET", "/ready?probe=1", 200).json, {"status": "ready"}, "/ready")
    before = lab.head()
    answer = ask("POST", "/v1/events?wait=5s&mustSettle=true&requireNodes=2", 201, PROMPT,
                 {"Idempotency-Key": '"http-1"'}).json
    position = answer["receipts"][0]["position"]
    record.equal(position["sequence"], before + 1, "the event's number")
    again = ask("POST", "/v1/events", 200, PROMPT, {"Idempotency-Key": '"http-1"'}).json
    record.equal((again["receipts"][0]["isReplay"], again["receipts"][0]["position"]),
                 (True, position), "the receipt of a replay")
    event = ask("GET", f"/v1/events/{before + 1}", 200).json
    record.equal((event["kind"], event["prompt"], event["versions"]),
                 ("PromptDeploy", "over-http", ["1"]), "the event")
    page = ask("GET", f"/v1/events?after={before}&kind=PromptDeploy", 200).json
    record.equal([each["sequence"] for each in page["events"]], [before + 1], "the page of events")
    settlement = ask("GET", f"/v1/events/{before + 1}/settlement?wait=5s", 200).json
    record.equal(sorted(each["name"] for each in settlement["nodes"]), sorted(lab.nodes),
                 "the nodes of the settlement")
    ask("GET", "/openapi.json", 200)
    state = ask("GET", "/v1/state", 200).json
    record.expect(any(each["dimension"] == "prompt:over-http" for each in state["dimensions"]),
                  "the state lacks what was published")
    fleet = ask("GET", "/v1/fleet", 200).json
    record.equal(sorted(each["name"] for each in fleet["nodes"]), sorted(lab.nodes), "the fleet")
    dry = ask("POST", "/v1/events/dry-run?wait=2s", 200, PROMPT).json
    record.equal(sorted(each["name"] for each in dry["nodes"]), sorted(lab.nodes), "who was asked")
    found = ask("GET", "/v1/entries?prefix=v&limit=1", 200).json
    record.equal(sorted(each["name"] for each in found["nodes"]), sorted(lab.nodes), "who answered")
    uses = ask("GET", "/v1/uses?kind=prompt", 200).json
    record.expect("prompt:card-assistant" in json.dumps(uses), "uses lack a prompt")
    backup = ask("GET", "/v1/backup", 200)
    record.expect(backup.body.startswith(b"SQLite format 3\0"), "a backup is no database")


def streams(lab):
    """A stream continues after the last event that its reader has seen."""
    head = lab.head()
    seen = lab.stream("/v1/events/stream", lambda events: len(events) >= 2,
                      headers={"Last-Event-ID": str(head - 2)})
    lab.record.equal([(name, number) for name, number, _ in seen],
                     [("event", str(head - 1)), ("event", str(head))], "the stream's events")
    lab.record.equal([data["sequence"] for _, _, data in seen], [head - 1, head], "their numbers")
    path = f"/v1/events/{head}/settlement/stream?wait=5s"
    seen = lab.stream(path, lambda events: events and events[-1][0] == "settled")
    lab.record.equal(seen[-1][0], "settled", "the last of the settlement's stream")
    lab.record.expect(seen[-1][2]["isSettled"], "a settlement that is settled says that it is not")
    with lab.nothing_logged():
        lab.ask("GET", "/v1/events/stream", 404, headers={"Last-Event-ID": str(head + 100)})
        lab.ask("GET", "/v1/events/stream", 422, headers={"Last-Event-ID": "abc"})


def applied(lab):
    """What is remembered of a service: recorded, read, refused, forgotten, and full."""
    record, ask, path = lab.record, lab.ask, "/v1/applied?service=over-http&environment=e"
    base = "{epoch}@{sequence}".format(**ask("GET", "/v1/state", 200).json["head"])
    named = [{"kind": "prompt", "id": "x"}]
    attempt = {"attempt": {"plan": "p", "base": base, "dimensions": named}}
    finished = {"applied": {"plan": "p", "base": base, "position": base, "entries": [
        {"kind": "prompt", "id": "x", "versions": ["1"]}]}}
    with lab.nothing_logged():
        ask("GET", path, 404)
        ask("DELETE", path, 404)
        record.equal(len(ask("PUT", path, 200, attempt).json["attempts"]), 1, "the attempts")
        ask("PUT", path, 200, finished)
        found = ask("GET", path, 200).json
        record.equal((found["attempts"], found["applied"]["entries"][0]["id"]), ([], "x"),
                     "what was applied")
        other = {"applied": dict(finished["applied"], base="1-" + "0" * 32 + "@1", plan="q")}
        ask("PUT", path, 412, other)
        ask("PUT", path, 422, {"applied": {}})
        ask("PUT", path, 415, json.dumps(attempt), {"Content-Type": "text/plain"})
        ask("PUT", path, 413, b" " * ((8 << 20) + 1), within=60)
        ask("DELETE", path, 200)
        ask("GET", path, 404)


def full(lab):
    """No more services are remembered than the limit; at a coordinator of its own."""
    port = lab.start("full").http_port
    base = "{epoch}@0".format(**lab.ask("GET", "/v1/state", 200, port=port).json["head"])
    body = {"attempt": {"plan": "p", "base": base, "dimensions": [{"kind": "prompt", "id": "x"}]}}
    for number in range(1_000):
        lab.ask("PUT", f"/v1/applied?service=s{number}", 200, body, port=port)
    lab.ask("PUT", "/v1/applied?service=one-more", 409, body, port=port)
    lab.ask("DELETE", "/v1/applied?service=s1", 200, port=port)
    lab.ask("PUT", "/v1/applied?service=one-more", 200, body, port=port)


def bad(lab):
    """Each route refuses what it does not understand, with the code that its description names."""
    with lab.nothing_logged():
        for method, path in with_code(lab, 400):
            if "webhooks" not in path:
                lab.ask(method, concrete(path) + "?surprise=1", 400,
                        PROMPT if method in ("POST", "PUT") else None)
        lab.ask("POST", "/v1/events", 400, b"{")
        lab.ask("POST", "/v1/events", 400, b"\xff")
        lab.ask("POST", "/v1/events", 400, b"")
        for path in ("/v1/events", "/v1/events/dry-run"):
            lab.ask("POST", path, 413, b" " * (1 << 20) + b" ")
            lab.ask("POST", path, 415, "kind: x", {"Content-Type": "text/yaml"})
            lab.ask("POST", path, 415, PROMPT, {"Content-Encoding": "gzip"})
            lab.ask("POST", path, 422, dict(PROMPT, versoin="2"))
            lab.ask("POST", path, 422, dict(PROMPT, grace="2h"))
            lab.ask("POST", path, 409, {"kind": "ModelSwap", "alias": "other",
                                        "models": ["default-fast"]})
        lab.ask("POST", "/v1/events", 409, dict(PROMPT, version="2"),
                {"Idempotency-Key": '"http-1"'})
        lab.ask("POST", "/v1/events?maxDrop=0", 409, {"kind": "Purge", "everything": True})
        lab.ask("POST", "/v1/events", 412, dict(PROMPT, unchangedSince="1-" + "0" * 32 + "@1"))
        lab.ask("POST", "/v1/events?wait=5s&mustSettle=maybe", 400, PROMPT)
        number = lab.head() + 100
        for path in ("", "/settlement", "/settlement/stream"):
            lab.ask("GET", f"/v1/events/{number}{path}", 404)
            lab.ask("GET", f"/v1/events/abc{path}", 404)
        lab.ask("POST", "/v1/webhooks/none", 404, {})
        lab.ask("GET", "/v1/nothing", 404)
        for path in {path for _, path in lab.surface.routes}:
            lab.record.expect("Allow" in lab.ask("PATCH", concrete(path), 405).headers,
                              f"PATCH {path}: nothing says what is allowed")


def many(lab):
    """Events can be sent one after the other; each has its number."""
    start, before = time.monotonic(), lab.head()
    for number in range(20):
        lab.ask("POST", "/v1/events", 201, dict(PROMPT, version=str(number)))
    lab.record.equal(lab.head(), before + 20, "the newest event after twenty")
    lab.record.expect(time.monotonic() - start < 20, "twenty publishes take more than 20 s")
