"""How large the coordinator's files become under load, and how long a publish takes meanwhile."""

import argparse
import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time

MIB = 1 << 20


class Coordinator:
    """A coordinator on free ports with a data directory of its own."""

    def __init__(self, binary, directory):
        self.binary = binary
        self.directory = directory
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            [self.binary, "coordinator", "--data-directory", self.directory, "--http-port", "0",
             "--broadcast-port", "0", "--session-port", "0", "--json"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = json.loads(self.process.stdout.readline())["http"].split("//")[1]
        self.connection = http.client.HTTPConnection(self.address, timeout=60)

    def end(self, number):
        self.connection.close()
        self.process.send_signal(number)
        self.process.wait()

    def publish(self, number):
        """Publishes one event; returns how long that took, in seconds."""
        body = json.dumps({
            "kind": "PromptDeploy", "prompt": f"prompt-{number % 200}", "role": "system",
            "versions": [f"{number:040x}"], "reason": "a deployment of the nightly pipeline",
            "idempotencyKey": f"{os.getpid()}-{number}"})
        began = time.monotonic()
        self.connection.request(
            "POST", "/v1/events", body, {"content-type": "application/json"})
        answer = self.connection.getresponse()
        text = answer.read()
        if answer.status != 201:
            raise SystemExit(f"bench log: HTTP {answer.status}: {text[:300]!r}")
        return time.monotonic() - began

    def sizes(self):
        """The bytes of the write-ahead log and of the database."""
        def size(name):
            try:
                return os.stat(os.path.join(self.directory, name)).st_size
            except FileNotFoundError:
                return 0
        return size("freshet.db-wal"), size("freshet.db")


class Load(threading.Thread):
    """Publishes to one coordinator, evenly."""

    def __init__(self, name, coordinator, options):
        super().__init__(daemon=True)
        self.name = name
        self.coordinator = coordinator
        self.options = options
        self.times = []
        self.largest = (0, 0)
        self.failure = None

    def run(self):
        try:
            began = time.monotonic()
            for number in range(int(self.options.rate * self.options.seconds)):
                time.sleep(max(0, began + number / self.options.rate - time.monotonic()))
                self.times.append(self.coordinator.publish(number))
                sizes = self.coordinator.sizes()
                self.largest = tuple(map(max, self.largest, sizes))
        except BaseException as error:  # told by the main thread
            self.failure = error

    def row(self):
        times = sorted(self.times)

        def at(share):
            return f"{times[min(len(times) - 1, int(share * len(times)))] * 1e3:.1f} ms"
        wal, database = self.largest
        return [self.name, f"{len(times)}", f"{wal / MIB:.1f} MiB", f"{database / MIB:.1f} MiB",
                at(.5), at(.99), at(1)]


def show(head, rows):
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(row) + " |", flush=True)


def load(options, folder):
    loads = []
    for number, binary in enumerate(options.binary):
        directory = os.path.join(folder, f"load-{number}")
        loads.append(Load(binary, Coordinator(binary, directory), options))
    for each in loads:
        each.start()
    for each in loads:
        each.join()
        each.coordinator.end(signal.SIGTERM)
        if each.failure:
            raise each.failure
    show(["binary", "events", "write-ahead log, at most", "database", "publish p50", "p99", "longest"],
         [each.row() for each in loads])


def crashes(options, folder):
    rows = []
    for number, binary in enumerate(options.binary):
        coordinator = Coordinator(binary, os.path.join(folder, f"crash-{number}"))
        sizes = []
        for run in range(options.crashes):
            for event in range(options.events):
                coordinator.publish(run * options.events + event)
            sizes.append(sum(coordinator.sizes()))
            coordinator.end(signal.SIGKILL)
            coordinator.start()
        sizes.append(sum(coordinator.sizes()))
        coordinator.end(signal.SIGTERM)
        rows.append([binary] + [f"{size / MIB:.1f} MiB" for size in sizes])
    show(["binary"] + [f"crash {n + 1}" for n in range(options.crashes)] + ["then"], rows)


def main():
    parser = argparse.ArgumentParser(prog="bench log", description=__doc__)
    parser.add_argument("--binary", action="append", required=True,
                        help="a freshet binary to measure; repeat to measure several side by side")
    parser.add_argument("--rate", type=float, default=40, help="events a second")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--crashes", type=int, default=6, help="how often each is killed afterwards")
    parser.add_argument("--events", type=int, default=290, help="events before each crash")
    parser.add_argument("--folder", help="the folder for the data directories")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        os.chmod(folder, 0o700)
        if options.seconds > 0:
            load(options, folder)
        if options.crashes > 0:
            crashes(options, folder)


if __name__ == "__main__":
    sys.exit(main())
