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
    # The rows of the catalogue of faults that it is about.
    rows: tuple
    quick: bool
    body: callable

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


def scenario(name, rows, quick=False):
    """Registers a function of a rig as a scenario."""
    def register(body):
        SCENARIOS[name] = Scenario(name, rows, quick, body)
        return body
    return register


def _too_long(*_):
    raise Failure(f"not done within {TIME_LIMIT} s: something hangs")


def run(chosen, options):
    """Runs one scenario, and cleans up whatever came of it."""
    outcome = Outcome(chosen)
    start = time.monotonic()
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(TIME_LIMIT)
    try:
        with Rig(options, chosen.name) as rig:
            try:
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
