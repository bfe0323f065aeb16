"""Steps in which something is missing, taken, full, closed or stopped."""

import http.client
import json
import os
import signal
import subprocess

import http_client
from clock import Failure, wait_until
from steps_access import PUSH, notice, write
from steps_http import PROMPT


def unreachable(lab):
    """A coordinator that is not there, and one that is something else."""
    place = {"FRESHET_COORDINATOR_URL": f"http://127.0.0.1:{lab.free_ports(1)[0]}"}
    for arguments in (("fleet",), ("publish", "prompt-deploy", "x"), ("wait", "latest"),
                      ("doctor",), ("events", "--verify"), ("backup", lab.path("none.db"))):
        lab.run(*arguments, environment=place, status=4, tells=place["FRESHET_COORDINATOR_URL"])
    lab.record.expect(not os.path.exists(lab.path("none.db")), "a backup of nothing left a file")
    lab.run("fleet", "--coordinator", "nonsense", status=2)
    lab.run("fleet", environment={"FRESHET_COORDINATOR_URL": "nonsense"}, status=7)


def closed(lab):
    """Standard output that is closed: the command says so, and an event is logged all the same."""
    before = lab.head()
    lab.run("fleet", status=10, close_output=True, tells="standard output")
    lab.run("publish", "prompt-deploy", "keyed", "--version", "11", status=10, close_output=True)
    lab.record.equal(lab.head(), before + 1, "the newest event after a publish to nowhere")
    read, write_end = os.pipe()
    os.close(read)
    try:
        lab.run("events", status=10, out=write_end)
    finally:
        os.close(write_end)


def taken(lab):
    """A port in use, and a data directory that another coordinator has."""
    ports = lab.free_ports()
    others = ["--broadcast-port", str(ports[0]), "--session-port", str(ports[1])]
    lab.run("coordinator", "--data-directory", lab.path("second"), "--new-fleet", "--http-port",
            str(lab.fleet.http_port), *others, status=9, tells="--http-port")
    lab.run("coordinator", "--data-directory", lab.fleet.directory, "--http-port", str(ports[2]),
            *others, status=8)
    lab.run("events", "--verify", "--data-directory", lab.fleet.directory, status=8)
    lab.run("events", "--verify", "--data-directory", lab.path("nothing"), status=8)
    lab.ask("GET", "/ready", 200)


def backup(lab):
    """A backup is verified, and restored in a new epoch; SIGTERM stops a coordinator in order."""
    record, file = lab.record, lab.path("backup.db")
    head = lab.ask("GET", "/v1/state", 200).json["head"]
    lab.run("backup", file, shows=str(head["sequence"]))
    lab.run("backup", file, status=2, tells="backup.db")
    lab.run("backup", lab.path("no-folder", "b.db"), status=1)
    restored = lab.path("restored", "log")
    os.mkdir(lab.path("restored"))
    lab.run("restore", file, "--data-directory", restored)
    lab.run("restore", file, "--data-directory", restored, status=8)
    lab.run("restore", lab.path("nothing.db"), "--data-directory", lab.path("r2"), status=8)
    with open(lab.write("damaged.db", ""), "wb") as damaged, open(file, "rb") as whole:
        damaged.write(whole.read()[:-5000])
    lab.run("restore", lab.path("damaged.db"), "--data-directory", lab.path("r3"), status=8)
    lab.run("events", "--verify", "--data-directory", restored)
    again = lab.start("restored", directory=restored)
    found = lab.ask("GET", "/v1/state", 200, port=again.http_port).json
    record.expect(found["head"]["epoch"] != head["epoch"], "a restored log has the epoch of before")
    path = f"/v1/events?before={head['sequence'] + 1}&limit=1000"
    record.equal(lab.ask("GET", path, 200, port=again.http_port).json["events"],
                 lab.ask("GET", path, 200).json["events"], "the restored events")
    again.child.send(signal.SIGTERM)
    record.equal(again.child.wait(15), 0, "the status of a coordinator after SIGTERM")
    record.expect(not os.path.exists(os.path.join(restored, "freshet.db-wal")),
                  "a coordinator that was stopped in order left its write-ahead log")
    lab.run("events", "--verify", "--data-directory", restored, shows="good")


def full_disk(lab):
    """No space for the log: 503 and 6, and events are taken again once there is space."""
    path = lab.path("disk")
    os.mkdir(path)
    done = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "small", path],
                          capture_output=True, text=True, timeout=20)
    if done.returncode != 0:
        raise Failure(f"no file system can be mounted: {done.stderr.strip()}")
    lab.callback(subprocess.run, ["umount", "--lazy", path], timeout=20)
    token_lines = lab.run("token", "new", "--name", "a", "--read", "state", "--read", "events",
                          "--publish", "PromptDeploy", "--dimension", "*")
    file = write(lab, token_lines.err.split("\n", 1)[1].rstrip())
    lab.guarded = lab.start("small", more=("--access-file", file), directory=path)
    token, port = token_lines.out.strip(), lab.guarded.http_port
    state = lab.ask("GET", "/v1/state", 200, port=port, token=token).json
    base = "{epoch}@0".format(**state["head"])
    ballast = os.path.join(path, "ballast")
    with open(ballast, "wb", buffering=0) as filler:
        for size in (65_536, 4_096, 512):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError:
                pass
    head = until_refused(lab, port, token)
    place = {"FRESHET_COORDINATOR_URL": f"http://127.0.0.1:{port}", "FRESHET_TOKEN": token}
    lab.run("publish", "prompt-deploy", "x", environment=place, status=6, tells="space")
    lab.ask("POST", "/v1/events", 503, PROMPT, port=port, token=token)
    lab.ask("GET", "/ready", 503, port=port)
    notice(lab, PUSH, 503, "full-1")
    lab.ask("PUT", "/v1/applied?service=s", 503, {"attempt": {
        "plan": "p", "base": base, "dimensions": [
            {"kind": "prompt", "id": f"{number:0200}"} for number in range(5_000)]}},
        port=port, token=token)
    lab.ask("GET", "/health", 200, port=port)
    os.remove(ballast)
    deploy = ("publish", "prompt-deploy", "x", "--version", "1")
    wait_until("it takes events again", lambda: lab.run(
        *deploy, environment=place, status=None).status == 0, 20, 0.5)
    page = lab.ask("GET", "/v1/events?order=newest&limit=1", 200, port=port, token=token).json
    lab.record.equal(page["events"][0]["sequence"], head + 1, "the event after what was refused")
    lab.ask("GET", "/ready", 200, port=port)


def until_refused(lab, port, token):
    """Publishes until the disk is full; the number of the last event."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    number = 0
    for _ in range(3_000):
        connection.request("POST", "/v1/events", json.dumps(PROMPT), {
            "Content-Type": "application/json", "Authorization": f"Bearer {token}"})
        response = connection.getresponse()
        body = json.loads(response.read())
        if response.status == 503:
            lab.record.expect("no space left" in body["detail"], f"a full disk is called {body}")
            return number
        if response.status != 201:
            raise http_client.Refused(response.status, body)
        number = body["receipts"][0]["position"]["sequence"]
    raise Failure("3000 events were taken by a full disk")


def ended(lab):
    """The fleet's coordinator ends: streams end, commands say that nobody answers, the log is whole."""
    head = lab.head()
    child = lab.spawn("watch", "--json", "--after", str(head - 1))
    wait_until("watch shows the newest event", lambda: os.path.getsize(child.output), 20)
    lab.fleet.child.send(signal.SIGTERM)
    lab.record.equal(lab.fleet.child.wait(20), 0, "the coordinator's status after SIGTERM")
    wait_until("watch says that it reconnects", lambda: "reconnecting in" in child.complaint, 20)
    child.send(signal.SIGINT)
    child.wait(10)
    lab.run("fleet", status=4)
    lab.run("events", "--verify", "--data-directory", lab.fleet.directory, shows=f"to {head},")
