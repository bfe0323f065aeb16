"""The pipeline: it changes the sources, publishes, and notes what is then true."""

import random
import threading
import time

import http_client
from clock import Failure, now, seconds_since
from source import CONFIGURATION, DIMENSIONS, event_body

SETTLED = {"applied", "fenced", "gone"}


class Publisher:
    """Publishes changes, again and again under the same key until it is answered."""

    def __init__(self, source, port):
        self.source = source
        self.port = port
        # Of every event that was acknowledged: its epoch, number and key.
        self.acknowledged = []
        self.retries = 0
        self.keys = 0
        self.lock = threading.Lock()
        # What is changed first must be published first.
        self.turns = {dimension: threading.Lock() for dimension in DIMENSIONS}
        # What each event says, by epoch and number.
        self.versions = {}

    def change(self, dimension, give_up_after=30, stop=None):
        """Changes the source, publishes, and returns the receipt's position.

        It tries again while the coordinator cannot be reached or takes nothing; Failure when that
        has lasted too long, None when `stop` is set meanwhile.
        """
        with self.turns[dimension]:
            version = self.source.change(dimension)
            return self._publish(dimension, version, give_up_after, stop)

    def _publish(self, dimension, version, give_up_after, stop):
        with self.lock:
            self.keys += 1
            key = f"chaos-{self.keys}"
        body = dict(event_body(dimension, version), source="chaos", idempotencyKey=key)
        start = now()
        while True:
            try:
                position = self._post(body)
                break
            except http_client.UNREACHABLE as error:
                trouble = error
            except http_client.Refused as refused:
                if refused.status != 503:
                    raise
                trouble = refused
            if stop is not None and stop.is_set():
                return None
            if seconds_since(start) > give_up_after:
                raise Failure(f"an event was not taken for {give_up_after} s: {trouble}")
            self.retries += 1
            time.sleep(0.05)
        self._note_commit(dimension, version, position)
        with self.lock:
            self.acknowledged.append((position["epoch"], position["sequence"], key))
        return position

    def try_once(self, dimension):
        """Changes the source and publishes once; Refused or UNREACHABLE if that goes wrong."""
        with self.turns[dimension]:
            version = self.source.change(dimension)
            position = self._post(dict(event_body(dimension, version), source="chaos"))
            self._note_commit(dimension, version, position)
            return position

    def keep_quiet(self, dimension, refused):
        """Changes the source and tells nobody, or is refused; the version that was in force before, and the new one.

        The refusal is of a publish that may drop nothing.
        """
        with self.turns[dimension]:
            before = self.source.versions[dimension]
            version = self.source.change(dimension)
            if refused:
                body = dict(event_body(dimension, version), source="chaos", force=True)
                try:
                    self._post(body, "?maxDrop=0")
                except http_client.Refused as refusal:
                    if refusal.status != 409:
                        raise
                else:
                    raise Failure("a publish that may drop nothing was taken")
            return before, version

    def put_back(self, dimension, version, if_changed=False):
        """Puts the source back to an earlier version, and publishes it; the receipt's position."""
        with self.turns[dimension]:
            self.source.put_back(dimension, version)
            body = dict(event_body(dimension, version), source="chaos", ifChanged=if_changed)
            position = self._post(body)
            self._note_commit(dimension, version, position)
            return position

    def empty(self):
        """Drops everything that all nodes hold."""
        self._post({"kind": "Purge", "everything": True, "source": "chaos"}, "?confirm=true")

    def _note_commit(self, dimension, version, position):
        self.source.note("commit", dimension, version)
        self.versions[position["epoch"], position["sequence"]] = version

    def _post(self, body, query=""):
        answer = http_client.request(self.port, "/v1/events" + query, body, timeout=5)
        return answer["receipts"][0]["position"]

    def settle(self, dimension, position, wait):
        """Waits for the settlement, has the oracle hold nodes to it; their standings, by name."""
        version = self.versions[position["epoch"], position["sequence"]]
        document = http_client.request(
            self.port, f"/v1/events/{position['sequence']}/settlement?wait={wait * 1000:.0f}ms",
            timeout=wait + 5)
        for node in document["nodes"]:
            if node["standing"] in SETTLED:
                self.source.note("settled", dimension, version, node=node["name"])
        return {node["name"]: node["standing"] for node in document["nodes"]}

    def baseline(self):
        """Tells the fleet what is in force."""
        for dimension in CONFIGURATION:
            with self.turns[dimension]:
                self._publish(dimension, self.source.versions[dimension], 30, None)


class Load:
    """A thread that publishes all the time, about dimensions of its own."""

    def __init__(self, publisher, dimensions, seed, pace, settles=True):
        self.publisher = publisher
        self.dimensions = dimensions
        self.random = random.Random(seed)
        self.pace = pace
        self.settles = settles
        self.ending = threading.Event()
        self.trouble = None
        self.thread = threading.Thread(target=self._run, daemon=True)
        self.thread.start()

    def _run(self):
        try:
            while not self.ending.wait(self.random.uniform(0, 2 * self.pace)):
                self._publish(self.random.choice(self.dimensions))
        except Exception as error:  # told to the scenario when it stops the load
            self.trouble = error

    def _publish(self, dimension):
        position = self.publisher.change(dimension, give_up_after=60, stop=self.ending)
        if position is None or not self.settles or self.random.random() < 0.5:
            return
        try:
            self.publisher.settle(dimension, position, 1)
        except (*http_client.UNREACHABLE, http_client.Refused):
            # The coordinator has gone, or lost its log: nothing is said of anybody.
            pass

    def stop(self):
        """Ends it; Failure if it went wrong by itself."""
        self.ending.set()
        self.thread.join(20)
        if self.thread.is_alive():
            raise Failure("a publisher hangs")
        if self.trouble is not None:
            raise Failure(f"a publisher failed: {type(self.trouble).__name__}: {self.trouble}")
