"""Steps at a coordinator that asks who they are: tokens, rights, webhooks, SIGHUP."""

import base64
import hashlib
import hmac
import http.client
import json
import os
import signal
import time

from clock import wait_until
from steps_http import PROMPT, concrete

SECRET = "a secret of thirty bytes or so"
FILE = """\
tokens:
{tokens}
issuers:
  - name: away
    issuer: https://ci.example
    audience: check
    keysURL: http://127.0.0.1:{port}/keys
pipelines:
  - name: deploy
    issuer: away
    claims: {{repository: a/b, ref: refs/heads/main}}
    rights:
      read: [events]
webhooks:
  - name: push
    sort: github
    secretFile: {secret}
    repository: acme/prompts
    ref: refs/heads/main
    paths:
      - {{under: prompts/, ending: .md, kind: prompt}}
    publish:
      - kinds: [PromptDeploy]
        dimensions: ["prompt:open*"]
  - name: orders
    sort: signed
    secretFile: {secret}
    events:
      - kind: CustomerStateChange
        when: {{/type: customer.updated}}
        fields:
          customer: {{from: /data/id}}
          fields: {{from: /data/changed}}
    publish:
      - kinds: [CustomerStateChange]
        dimensions: ["customer:*"]
"""
PUSH = {"ref": "refs/heads/main", "repository": {"full_name": "acme/prompts"}, "after": "c0ffee",
        "compare": "https://example.com/compare", "head_commit": {"message": "Be brief"},
        "commits": [{"added": [], "removed": [], "modified": ["prompts/open.md"]}]}


def a_token(lab, *arguments):
    """A new token, and its lines of the file."""
    done = lab.run("token", "new", *arguments)
    return done.out.strip(), done.err.split("\n", 1)[1].rstrip()


def write(lab, *entries):
    secret = lab.write("push.secret", SECRET + "\n")
    os.chmod(secret, 0o600)
    return lab.write("access.yaml", FILE.format(
        tokens="\n".join(entries), port=lab.free_ports(1)[0], secret=secret))


def foreign_token():
    """A token of an issuer whose keys cannot be had."""
    now = int(time.time())
    parts = [{"alg": "RS256", "kid": "k", "typ": "JWT"},
             {"iss": "https://ci.example", "aud": "check", "iat": now, "exp": now + 300,
              "repository": "a/b", "ref": "refs/heads/main", "sub": "s"}]
    coded = [base64.urlsafe_b64encode(json.dumps(each).encode()).decode().rstrip("=")
             for each in parts]
    return ".".join((*coded, base64.urlsafe_b64encode(bytes(256)).decode().rstrip("=")))


def access(lab):
    """At each route: 401 for who is not known, 403 for who may not, 503 if the issuer is away."""
    record = lab.record
    everything, all_lines = a_token(
        lab, "--name", "all", "--read", "events", "--read", "state", "--read", "fleet", "--read",
        "blast", "--operate", "--publish", "PromptDeploy", "--publish", "Purge", "--dimension", "*")
    reader, reader_lines = a_token(lab, "--name", "reader", "--read", "state")
    writer, writer_lines = a_token(
        lab, "--name", "writer", "--publish", "PromptDeploy", "--dimension", "prompt:open*")
    slow, slow_lines = a_token(
        lab, "--name", "slow", "--publish", "PromptDeploy", "--dimension", "prompt:open*")
    slow_lines += "\n      maxEventsAnHour: 1"
    file = write(lab, all_lines, reader_lines, writer_lines, slow_lines)
    guarded = lab.start("guarded", more=("--access-file", file))
    lab.guarded, lab.everything, port = guarded, everything, guarded.http_port
    # All of them, whatever the description says: what it does not name stands in the report.
    for method, path in set(lab.surface.routes) - OPEN:
        for code, token in ((401, None), (401, "freshet_" + "0" * 64), (503, foreign_token())):
            lab.ask(method, wanted(path), code, body_of(method), port=port, token=token)
        is_reading = method == "GET" and path != "/v1/backup" and "settlement" not in path
        lab.ask(method, wanted(path), 403, body_of(method), port=port,
                token=writer if is_reading else reader)
    page = lab.ask("GET", "/v1/events?limit=1", 200, port=port, token=everything).json
    record.equal(page["events"], [], "the events after refusals only")
    body = dict(PROMPT, prompt="open")
    answer = lab.ask("POST", "/v1/events", 201, body, port=port, token=writer)
    number = answer.json["receipts"][0]["position"]["sequence"]
    event = lab.ask("GET", f"/v1/events/{number}", 200, port=port, token=everything).json
    record.expect("writer" in event["actor"], f"the event's actor is {event.get('actor')}")
    lab.ask("POST", "/v1/events", 201, body, port=port, token=slow)
    lab.ask("POST", "/v1/events", 429, body, port=port, token=slow)
    commands(lab, port, everything, reader)


# Who asks these needs no token.
OPEN = {("POST", "/v1/webhooks/{name}"), ("GET", "/health"), ("GET", "/ready"),
        ("GET", "/openapi.json")}


def wanted(path):
    """A path that is right in all but who asks."""
    query = {"/v1/applied": "?service=s", "/v1/entries": "?prefix=v", "/v1/uses": "?kind=prompt",
             "/v1/fleet/nodes": "?node=x"}
    return concrete(path) + query.get(path, "")


def body_of(method):
    base = "1-" + "0" * 32 + "@1"
    if method == "PUT":
        named = [{"kind": "prompt", "id": "x"}]
        return {"attempt": {"plan": "p", "base": base, "dimensions": named}}
    return PROMPT if method == "POST" else None


def commands(lab, port, everything, reader):
    """Commands take the token from the environment or a file, or end with 12, or 6."""
    place = {"FRESHET_COORDINATOR_URL": f"http://127.0.0.1:{port}"}
    lab.run("events", environment=place, status=12)
    lab.run("events", environment=dict(place, FRESHET_TOKEN=reader), status=12)
    lab.run("events", environment=dict(place, FRESHET_TOKEN=foreign_token()), status=6)
    lab.run("events", environment=dict(place, FRESHET_TOKEN=everything), shows="prompt:open")
    file = lab.write("token", everything + "\n")
    # As it comes, others can read it.
    lab.run("state", "--token-file", file, environment=place, status=12, tells="chmod 600")
    os.chmod(file, 0o600)
    lab.run("state", "--token-file", file, environment=place, shows="prompt:open")
    lab.run("publish", "prompt-deploy", "x", status=12,
            environment=dict(place, FRESHET_TOKEN=reader))
    lab.run("explain", "0" * 64, "--dependency", "prompt:open=0", environment=dict(
        place, FRESHET_TOKEN=everything), shows="writer")


def notice(lab, body, status, delivery="d-1", secret=SECRET, name="push", headers=(), query=""):
    """Sends GitHub's notice, signed."""
    text = body if isinstance(body, bytes) else json.dumps(body).encode()
    code = hmac.new(secret.encode(), text, hashlib.sha256).hexdigest()
    fields = {"X-Hub-Signature-256": f"sha256={code}", "X-GitHub-Delivery": delivery,
              "X-GitHub-Event": "push", **dict(headers)}
    return lab.ask("POST", f"/v1/webhooks/{name}{query}", status, text, fields,
                   port=lab.guarded.http_port)


def signed(lab, body, status, identity, at=0):
    """Sends a notice as Standard Webhooks signs it."""
    text, seconds = json.dumps(body), str(int(time.time()) + at)
    whole = f"{identity}.{seconds}.{text}".encode()
    code = hmac.new(SECRET.encode(), whole, hashlib.sha256).digest()
    fields = {"webhook-id": identity, "webhook-timestamp": seconds,
              "webhook-signature": "v1," + base64.b64encode(code).decode()}
    return lab.ask("POST", "/v1/webhooks/orders", status, text, fields, port=lab.guarded.http_port)


def webhooks(lab):
    """Notices become events once, and only those that are signed and permitted."""
    port, token = lab.guarded.http_port, lab.everything
    receipts = notice(lab, PUSH, 201).json["receipts"]
    number = receipts[0]["position"]["sequence"]
    event = lab.ask("GET", f"/v1/events/{number}", 200, port=port, token=token).json
    lab.record.equal((event["prompt"], event["versions"], event["reason"], event["actor"]),
                     ("open", ["c0ffee"], "Be brief", "webhook:push"), "the event of a push")
    again = notice(lab, PUSH, 200).json["receipts"]
    lab.record.equal((again[0]["position"], again[0]["isReplay"]), (receipts[0]["position"], True),
                     "the receipt of the same notice")
    renamed = notice(lab, PUSH, 200, "another").json["receipts"]
    lab.record.equal(renamed, again, "the receipts of the same notice under another delivery's id")
    other = dict(PUSH, after="decaf")
    commit = {"added": ["prompts/closed.md"], "removed": [], "modified": []}
    elsewhere = dict(PUSH, commits=[commit])
    lab.record.equal(notice(lab, dict(PUSH, ref="refs/heads/x"), 200, "d-2").json["receipts"], [],
                     "the receipts of another branch")
    notice(lab, other, 401, "d-3", secret="another secret of thirty bytes")
    notice(lab, elsewhere, 403, "d-4")
    notice(lab, b"{", 400, "d-5")
    notice(lab, PUSH, 400, "d-5", query="?surprise=1")
    notice(lab, PUSH, 404, "d-6", name="none")
    notice(lab, b" " * (1 << 20) + b" ", 413, "d-7")
    notice(lab, PUSH, 415, "d-8", headers={"Content-Type": "application/x-www-form-urlencoded"})
    notice(lab, dict(PUSH, forced=True), 422, "d-9")
    update = {"type": "customer.updated", "data": {"id": "42", "changed": ["plan"]}}
    signed(lab, update, 201, "msg-1")
    signed(lab, update, 200, "msg-1")
    signed(lab, dict(update, data={"id": "43", "changed": ["plan"]}), 409, "msg-1")
    signed(lab, update, 401, "msg-2", at=-600)
    signed(lab, update, 401, "msg-3", at=600)
    newest = lab.ask("GET", "/v1/events?order=newest&limit=1", 200, port=port, token=token).json
    lab.record.equal((newest["events"][0]["kind"], newest["events"][0]["sequence"]),
                     ("CustomerStateChange", number + 1), "the newest event")


def reload(lab):
    """The file is reloaded on request; if it is wrong, the previous one stays in force."""
    port = lab.guarded.http_port
    fresh, lines = a_token(lab, "--name", "fresh", "--read", "state", "--operate")

    def status(token):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", "/v1/state", headers={"Authorization": f"Bearer {token}"})
        code = connection.getresponse().status
        connection.close()
        return code
    write(lab, lines)
    lab.record.equal(status(fresh), 401, "the answer before SIGHUP")
    lab.guarded.child.send(signal.SIGHUP)
    wait_until("the new token is taken", lambda: status(fresh) == 200, 10)
    lab.record.equal(status(lab.everything), 401, "the answer to a token that was taken out")
    lab.write("access.yaml", "tokens: [{nme: x}]\n")
    lab.guarded.child.send(signal.SIGHUP)
    wait_until("the log says what is wrong", lambda: "nme" in lab.guarded.child.complaint, 10)
    lab.record.equal(status(fresh), 200, "the answer after a wrong file")
    asker = {"FRESHET_COORDINATOR_URL": f"http://127.0.0.1:{port}", "FRESHET_TOKEN": fresh}
    lab.ask("POST", "/v1/reload", 422, port=port, token=fresh)
    lab.run("reload", environment=asker, status=7, tells="nme")
    lab.record.equal(status(fresh), 200, "the answer after a wrong file was told")
    write(lab, lines)
    answer = lab.ask("POST", "/v1/reload", 200, port=port, token=fresh)
    lab.record.expect(answer.json["accessFile"].endswith("access.yaml"), f"reloaded: {answer}")
    lab.run("reload", environment=asker, shows="reloaded and in force")
    lab.record.equal(status(fresh), 200, "the answer by the file that is right again")
