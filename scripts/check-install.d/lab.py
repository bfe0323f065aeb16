"""What steps run things with: the binary, its coordinators and nodes, requests; all is recorded."""

import contextlib
import http.client
import json
import os
import random
import shutil
import subprocess
import tempfile
import time

import ports
from clock import Failure, wait_until
from coordinator import Coordinator
from node import Node
from processes import Child
from publisher import Publisher
from source import Source

PROBLEM = "application/problem+json"
# Seconds: a node that is stopped is late for so long.
BOUND = 8


class Done:
    """What came of a command."""

    def __init__(self, status, out, err):
        self.status, self.out, self.err = status, out, err

    @property
    def json(self):
        return json.loads(self.out)


class Answer:
    """What came of a request."""

    def __init__(self, response, body):
        self.status, self.headers, self.body = response.status, response.headers, body

    @property
    def json(self):
        return json.loads(self.body)


class GuardedCoordinator(Coordinator):
    """A coordinator with more arguments than the usual ones."""

    def __init__(self, *arguments, more=(), **named):
        super().__init__(*arguments, **named)
        self.more = list(more)

    def arguments(self):
        return super().arguments() + self.more


class Lab(contextlib.ExitStack):
    """A directory and all processes that use it; all are gone when it is left."""

    def __init__(self, binary, demo, surface, record):
        super().__init__()
        self.binary, self.demo, self.surface, self.record = binary, demo, surface, record
        self.work = tempfile.mkdtemp(prefix="freshet-install-")
        self.callback(shutil.rmtree, self.work, ignore_errors=True)
        self.random = random.Random(os.getpid())
        self.url = None
        self.count = 0
        self.nodes = {}

    # Files and ports

    def path(self, *names):
        return os.path.join(self.work, *names)

    def write(self, name, text):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w") as file:
            file.write(text if isinstance(text, str) else json.dumps(text))
        return path

    def free_ports(self, count=3):
        return ports.free(self.random, count)

    # Processes

    def start(self, name, more=(), directory=None):
        """Starts a coordinator, and waits until it listens."""
        work = self.path(name)
        os.makedirs(work, exist_ok=True)
        coordinator = GuardedCoordinator(
            self.binary, directory or os.path.join(work, "log"), self.free_ports(), work,
            bound=BOUND, more=more)
        coordinator.start()
        self.record.commands.add(("coordinator",))
        self.callback(lambda: coordinator.child.stop())
        return coordinator

    def start_fleet(self, names):
        """The coordinator that most steps use, its source and its nodes."""
        self.fleet = self.start("fleet")
        self.url = f"http://127.0.0.1:{self.fleet.http_port}"
        self.source = Source(self.work)
        self.callback(self.source.close)
        self.publisher = Publisher(self.source, self.fleet.http_port)
        self.publisher.baseline()
        for name in names:
            arguments = [
                self.demo, "node", "--name", name, "--broadcast-port",
                str(self.fleet.ports[1]), "--session-port", str(self.fleet.ports[2]), "--source",
                self.source.path, "--bound-milliseconds", str(BOUND * 1000), "--seed",
                str(self.random.randrange(2**32))]
            self.nodes[name] = Node(name, arguments, self.work)
            self.callback(self.nodes[name].child.stop)
        for node in self.nodes.values():
            node.wait_ready()
        for node in self.nodes.values():
            node.wait_serving(20)

    def environment(self, more=()):
        """Nothing of whoever runs this: settings, tokens and git's configuration are our own."""
        kept = {key: os.environ[key] for key in ("PATH", "LANG", "TMPDIR") if key in os.environ}
        kept.update(HOME=self.work, GIT_CONFIG_NOSYSTEM="1", GIT_CEILING_DIRECTORIES=self.work)
        if self.url:
            kept["FRESHET_COORDINATOR_URL"] = self.url
        kept.update(more)
        return kept

    def spawn(self, *arguments, environment=()):
        """Starts a command that goes on beside this; its output is at `.output`."""
        self.count += 1
        output = self.path(f"spawned-{self.count}.out")
        # Child has no environment of its own.
        words = [f"{key}={value}" for key, value in self.environment(environment).items()]
        child = Child(["env", "-i", *words, self.binary, *arguments], output, output + ".err")
        child.output = output
        self.callback(child.stop)
        return child

    def end(self, child, arguments, status, within=30):
        """Waits for the end of what was spawned, and records it."""
        found = child.wait(within)
        with open(child.output) as out:
            done = Done(found, out.read(), child.complaint)
        return self._note(arguments, done, status)

    def run(self, *arguments, status=0, shows=(), tells=(), environment=(), feed="", cwd=None,
            within=60, out=subprocess.PIPE, close_output=False):
        """Runs a command to its end: with `status`, and these texts in its output and its errors."""
        command = [self.binary, *arguments]
        if close_output:
            command = ["sh", "-c", 'exec "$0" "$@" >&-', *command]
        start = time.monotonic()
        try:
            done = subprocess.run(
                command, input=feed, stdout=out, stderr=subprocess.PIPE, text=True,
                cwd=cwd or self.work, env=self.environment(environment), timeout=within)
        except subprocess.TimeoutExpired:
            name = f"freshet {' '.join(arguments)}"
            raise Failure(f"{name} has not ended within {within} s") from None
        self.record.times[" ".join(arguments)[:100]] = time.monotonic() - start
        found = Done(done.returncode, done.stdout or "", done.stderr)
        return self._note(arguments, found, status, shows, tells)

    def _note(self, arguments, done, status, shows=(), tells=()):
        name = f"freshet {' '.join(arguments)}"[:160]
        self.record.statuses.add(done.status)
        if done.status == 0 and "--help" not in arguments:
            self.record.commands.add(self.surface.command_of(arguments))
        self.record.expect(
            status is None or done.status == status,
            f"{name} ended with {done.status}, not {status}: {done.err[-300:]}")
        for texts, whole in ((shows, done.out), (tells, done.err)):
            for text in [texts] if isinstance(texts, str) else texts:
                self.record.expect(text in whole, f"{name} does not say {text!r}: {whole[-300:]!r}")
        if status and not (arguments[0] == "plan" and status == 2):
            # ArgumentParser's own refusals begin otherwise.
            begin = "Error: " if status == 64 else "freshet: "
            self.record.expect(
                any(line.startswith((begin, "freshet: ")) for line in done.err.splitlines()),
                f"{name} does not say why: {done.err[:200]!r}")
        return done

    # Requests

    def ask(self, method, path, status, body=None, headers=(), port=None, token=None, within=20):
        """Makes a request; the answer must have `status`, and a refusal be a problem document."""
        port = port or self.fleet.http_port
        fields = dict(headers)
        if body is not None and not isinstance(body, (bytes, str)):
            body = json.dumps(body)
        if body is not None and "Content-Type" not in fields:
            fields["Content-Type"] = "application/json"
        if token:
            fields["Authorization"] = f"Bearer {token}"
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=within)
        try:
            connection.request(method, path, body, fields)
            response = connection.getresponse()
            answer = Answer(response, response.read())
        except (http.client.HTTPException, OSError) as error:
            raise Failure(f"{method} {path[:120]}: no answer: {error!r}") from None
        finally:
            connection.close()
        self._record(method, path, answer)
        name = f"{method} {path[:120]}"
        self.record.expect(
            answer.status == status,
            f"{name} was answered {answer.status}, not {status}: {answer.body[:300]!r}")
        if answer.status >= 400:
            self._check_problem(name, answer)
        return answer

    def _record(self, method, path, answer):
        template = self.surface.template_of(method, path)
        # A method that a route does not take, and a path that is none, are described nowhere.
        if template is not None:
            self.record.answers.add((method, template, answer.status))

    def _check_problem(self, name, answer):
        self.record.equal(answer.headers["Content-Type"], PROBLEM, f"{name}: the content type")
        problem = answer.json
        self.record.equal(problem["status"], answer.status, f"{name}: the problem's status")
        self.record.expect(
            problem["type"].startswith("urn:freshet:problem:") and problem["title"]
            and problem["detail"], f"{name}: the problem says too little: {problem}")
        if answer.status == 503:
            self.record.expect(answer.headers["Retry-After"], f"{name}: nothing says when to retry")
        if answer.status == 401:
            self.record.expect(answer.headers["WWW-Authenticate"] or "webhooks" in name,
                               f"{name}: nothing says how to authenticate")

    def stream(self, path, until, within=15, headers=()):
        """The server-sent events of a path, as (event, id, data), until `until(events)` holds."""
        connection = http.client.HTTPConnection("127.0.0.1", self.fleet.http_port, timeout=within)
        events, fields = [], {}
        try:
            connection.request("GET", path, headers=dict(headers))
            response = connection.getresponse()
            self._record("GET", path, response)
            if not self.record.equal(response.status, 200, f"the status of {path}"):
                return events
            while not until(events):
                line = response.readline()
                if not line:
                    break
                text = line.decode().rstrip("\n")
                if not text and fields:
                    events.append((fields.get("event"), fields.get("id"),
                                   json.loads(fields["data"])))
                    fields = {}
                elif ":" in text and not text.startswith(":"):
                    name, value = text.split(":", 1)
                    fields[name] = value.strip()
            return events
        except OSError as error:
            raise Failure(f"{path}: {error!r} after {len(events)} events") from None
        finally:
            connection.close()

    # The log

    def head(self, port=None):
        """The number of the newest event."""
        port = port or self.fleet.http_port
        page = self.ask("GET", "/v1/events?order=newest&limit=1", 200, port=port).json["events"]
        return page[0]["sequence"] if page else 0

    @contextlib.contextmanager
    def nothing_logged(self):
        """What is done meanwhile leaves no event in the fleet's log."""
        before = self.head()
        yield
        self.record.equal(self.head(), before, "the newest event after what had to log nothing")

    def settle(self):
        """Waits until all nodes have followed, and serve."""
        wait_until("the fleet has followed", lambda: self.ask(
            "GET", "/v1/events/latest/settlement?wait=2s", 200).json["isSettled"], 20)
