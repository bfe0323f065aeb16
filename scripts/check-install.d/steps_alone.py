"""Steps that need no coordinator: help, completions, hashes, tokens, settings, the simulation."""

import hashlib
import http.server
import json
import subprocess
import threading
import time

from shares import check_completion


def helps(lab):
    """Every subcommand tells of itself, and wrong command lines are refused."""
    for path in lab.surface.commands:
        usage = " ".join(("USAGE: freshet", *path))
        if path[:1] == ("help",):
            lab.run("help", "wait", shows="USAGE: freshet wait")
            continue
        lab.run(*path, "--help", shows=usage)
        lab.run(*path, "--no-such-option", status=64)
        parents = {each[:-1] for each in lab.surface.commands if each}
        if path in parents - {("state",), ("fleet",)}:
            names = [each[-1] for each in lab.surface.commands
                     if each and each[:-1] == path and lab.surface.commands[each]]
            lab.run(*path, shows=[name for name in names if name != "help"])
    version = lab.run("--version").out
    lab.record.expect(version.strip(), "--version says nothing")
    lab.run("no-such-command", status=64)
    lab.run("wait", status=64, tells="event")


def completions(lab):
    """Each shell gets a script that it can read, and that names every subcommand."""
    for shell in ("bash", "zsh", "fish"):
        text = lab.run("--generate-completion-script", shell).out
        check_completion(lab.record, shell, lab.write(f"completion.{shell}", text), lab.surface)


def hashes(lab):
    """Versions by content are those that other tools compute."""
    prompt = lab.write("prompts/refund.md", "You are kind.\nBe short.\n")
    wanted = hashlib.sha256(b"You are kind.\nBe short.\n").hexdigest()
    lab.record.equal(lab.run("hash", "prompt", prompt).out.strip(), wanted, "a prompt's hash")
    crlf = lab.write("prompts/crlf.md", "You are kind.\r\nBe short.\r\n")
    both = lab.run("hash", "prompt", "--json", prompt, crlf).json
    lab.record.equal([each["version"] for each in both], [wanted] * 2, "hashes of LF and CRLF")
    git = subprocess.run(["git", "hash-object", prompt], capture_output=True, text=True, timeout=20)
    lab.record.equal(
        lab.run("hash", "prompt", "--git", prompt).out, git.stdout, "git's name of a prompt")
    lab.run("hash", "prompt", "-", feed="You are kind.\nBe short.\n", shows=wanted)
    tools = lab.write("tools/a.json", '[{"name":"a","parameters":{"x":1}},{"name":"b"}]')
    turned = lab.write("tools/b.json", '[{"name": "b"}, {"parameters": {"x": 1}, "name": "a"}]')
    first = lab.run("hash", "tools", tools).out
    lab.record.equal(lab.run("hash", "tools", turned).out, first, "the hash of turned tools")
    ordered = [lab.run("hash", "tools", "--ordered", each).out for each in (tools, turned)]
    lab.record.expect(ordered[0] != ordered[1], "--ordered does not count the order")
    lab.run("hash", "prompt", lab.path("nothing.md"), status=14, tells="nothing.md")
    lab.run("hash", "tools", prompt, status=14, tells="refund.md")


def tokens(lab):
    """Tokens are made, and GitHub's are asked for at the place that the job names."""
    done = lab.run("token", "new", "--name", "ci", "--publish", "PromptDeploy", "--dimension",
                   "prompt:*", tells='- name: "ci"')
    token = done.out.strip()
    digest = hashlib.sha256(token.encode()).hexdigest()
    lab.record.expect(digest in done.err, "the lines for the file lack the token's SHA-256")
    lab.run("token", "new", "--name", "ci", "--publish", "Nothing", "--dimension", "*", status=2,
            tells="Nothing")
    lab.run("token", "github", "--audience", "a", status=12, tells="GitHub Actions")
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append((self.path, self.headers["Authorization"]))
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"value": "of-the-job"}')

        def log_message(self, *_):
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{server.server_address[1]}/token?job=7"
        done = lab.run("token", "github", "--audience", "freshet-check", environment={
            "ACTIONS_ID_TOKEN_REQUEST_URL": url, "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "secret"})
        server.shutdown()
    lab.record.equal(done.out.strip(), "of-the-job", "the job's token")
    lab.record.equal(asked, [("/token?job=7&audience=freshet-check", "Bearer secret")],
                     "what GitHub was asked for")
    start = time.monotonic()
    lab.run("token", "github", "--audience", "a", status=4, environment={
        "ACTIONS_ID_TOKEN_REQUEST_URL": f"http://127.0.0.1:{lab.free_ports(1)[0]}/t",
        "ACTIONS_ID_TOKEN_REQUEST_TOKEN": "secret"})
    took = time.monotonic() - start
    lab.record.expect(took < 5, f"a refused connection to GitHub is told after {took:.1f} s")


def settings(lab):
    """The coordinator's settings: where they come from, and what is wrong with them."""
    file = lab.write("coordinator.yaml", "coordinator:\n  http-port: 7411\n  max-drop: 30%\n")
    done = lab.run(
        "coordinator", "--config", file, "--data-directory", "d", "--print-configuration", "--json",
        "--broadcast-port", "7412", environment={"FRESHET_COORDINATOR_MAX_DROP": "20%"})
    text = json.dumps(done.json)
    for value in ("7411", "7412", "20%"):
        lab.record.expect(value in text, f"--print-configuration lacks {value}: {text[:300]}")
    lab.run("coordinator", "--config", lab.path("nothing.yaml"), status=7, tells="nothing.yaml")
    lab.run("coordinator", "--data-directory", "d", "--http-port", "70000", status=7, tells="70000")
    wrong = lab.write("wrong.yaml", "coordinator:\n  htp-port: 1\n")
    lab.run("coordinator", "--config", wrong, "--data-directory", "d", status=7, tells="htp-port")
    lab.run("coordinator", "--data-directory", "d", "--host", "0.0.0.0", status=7,
            tells="other machines may reach")


def simulation(lab):
    """One run, in virtual time: without a violation, and the same digest from the same seed."""
    short = ("simulate", "--seed", "1", "--nodes", "2", "--time", "5s")
    first = lab.run(*short, within=200).out.splitlines()[0]
    lab.record.expect(first.startswith("seed 1: digest "), f"the simulation says {first!r}")
    again = lab.run(*short, within=200).out.splitlines()[0]
    lab.record.equal(again, first, "the same seed again")
    lab.run("simulate", "--seed", "1", within=300, shows=["seed 1: digest ", " 0 violations"])
    lab.run("simulate", "--seed", "x", status=64)
    lab.run("simulate", "--scenario", lab.path("nothing.json"), status=2,
            tells="nothing.json")


def demo(lab):
    """The demo ends with a good verdict."""
    done = subprocess.run(
        [lab.demo, "--nodes", "3", "--json"], capture_output=True, text=True, timeout=300,
        cwd=lab.work, env=lab.environment())
    lab.record.equal(done.returncode, 0, f"the demo's status: {done.stderr[-300:]}")
    verdict = json.loads(done.stdout)
    lab.record.equal((verdict["isGood"], verdict["stale"], verdict["droppedWithoutNeed"]),
                     (True, 0, 0), "the verdict")
    lab.record.expect(verdict["fromCache"] > 0 and verdict["dropped"] > 0,
                      f"the demo judged nothing: {verdict}")
    done = subprocess.run([lab.demo, "--nodes", "1"], capture_output=True, timeout=30)
    lab.record.equal(done.returncode, 64, "the status of a demo with one node")
