"""The scenarios by name, and what came of one."""

import dataclasses
import signal
import time

import http_client
from clock import Failure, Skipped
from rig import Rig

# A scenario that takes longer than this hangs.
TIME_LIMIT = 150

SCENARIOS = {}


@dataclasses.dataclass
class Scenario:
    name: str
    # The rows of the catalogue of faults that it is about, and those of its threats, such as T6.
    rows: tuple
    quick: bool
    body: callable
    # Why it needs plain ports; None if it does not.
    plain: str
    # Whether it is about what keys are for.
    needs_keys: bool

    @property
    def is_attack(self):
        """Whether strangers attack in it."""
        return self.needs_keys and "stranger" in self.name

    @property
    def summary(self):
        return self.body.__doc__.strip().splitlines()[0]


@dataclasses.dataclass
class Outcome:
    scenario: Scenario
    verdict: str = "passed"
    faults: int = 0
    seconds: float = 0
    report: dict = dataclasses.field(default_factory=dict)
    problems: list = dataclasses.field(default_factory=list)
    notes: list = dataclasses.field(default_factory=list)

    def count(self, what):
        return self.report.get(what, 0)


def scenario(name, rows, quick=False, plain=None, needs_keys=False):
    """Registers a function of a rig as a scenario."""
    def register(body):
        SCENARIOS[name] = Scenario(name, rows, quick, body, plain, needs_keys)
        return body
    return register


def _too_long(*_):
    raise Failure(f"not done within {TIME_LIMIT} s: something hangs")


def run(chosen, options):
    """Runs one scenario, and cleans up whatever came of it."""
    outcome = Outcome(chosen)
    start = time.monotonic()
    has_keys = not (options.plain or options.sabotage_keys or chosen.plain)
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(TIME_LIMIT)
    try:
        if chosen.needs_keys and options.plain:
            raise Skipped("whoever reaches plain ports is believed: they are for the loopback")
        with Rig(options, chosen.name, has_keys) as rig:
            if chosen.plain and not options.plain:
                rig.note(f"with plain ports: {chosen.plain}")
            try:
                rig.prepare()
                chosen.body(rig)
                rig.finish()
            except Failure as failure:
                rig.problems.append(str(failure))
            except (*http_client.UNREACHABLE, http_client.Refused) as error:
                rig.problems.append(f"the coordinator gave no answer: {error!r}")
            outcome.report = rig.judge()
            outcome.faults, outcome.notes = rig.faults, rig.notes
            outcome.problems = rig.problems
            _weigh(outcome)
    except Skipped as skipped:
        outcome.verdict = "skipped"
        outcome.notes = [str(skipped)]
    except Failure as failure:
        outcome.problems.append(str(failure))
        outcome.verdict = "FAILED"
    finally:
        signal.alarm(0)
    outcome.seconds = time.monotonic() - start
    return outcome


def _weigh(outcome):
    if outcome.count("violations"):
        outcome.problems.append(
            f"{outcome.count('violations')} answers should not have been served")
        outcome.problems += outcome.report["examples"]
    if outcome.count("unreadable"):
        outcome.problems.append(f"{outcome.count('unreadable')} lines of nodes cannot be read")
    if not outcome.count("hits"):
        outcome.problems.append("no answer came from a cache: nothing was judged")
    if not outcome.faults:
        outcome.problems.append("no fault was injected")
    if outcome.problems:
        outcome.verdict = "FAILED"
