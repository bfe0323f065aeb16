"""The command line."""

import argparse
import os
import re
import secrets
import shutil
import subprocess

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

HELP = """\
Injects faults into real processes and judges every answer that they serve.

One coordinator and three nodes or more run as processes of their own. Nodes answer customers
through their caches while sources change and events are published. An oracle, also a process of its
own, knows which versions were in force when, and finds every answer from a cache that an event should
have killed.

The exit status is 0 if nothing was violated and every expectation held, 1 if not, 2 if the
arguments are wrong. A scenario that cannot run here is shown as skipped, and never counted as
passed; if nothing could run, the status is 1.
"""

EPILOG = """\
Ports for nodes take keys unless --plain is given: so they do wherever a fleet has more than one machine.
The scenarios that look into frames on their way, or shake hands by hand, have plain ports all the same.

The --sabotage options check the checker: nodes serve without asking their caches, the pipeline of
untold-change claims that nothing else wrote the source, or strangers meet plain ports. The run must end
with failures and status 1.
"""


def duration(text):
    """Seconds, from a text such as 2s or 1500ms."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)(ms|s)", text)
    if not match:
        raise argparse.ArgumentTypeError(f"'{text}' is not a duration: give one such as 2s or 1500ms")
    seconds = float(match[1]) / (1000 if match[2] == "ms" else 1)
    if not 0.5 <= seconds <= 10:
        raise argparse.ArgumentTypeError(f"'{text}' is out of range: give 500ms to 10s")
    return seconds


def seed(text):
    if not re.fullmatch(r"\d{1,18}", text):
        raise argparse.ArgumentTypeError(f"'{text}' is not a seed: give a whole number, 0 or more")
    return int(text)


def parse(arguments, scenarios):
    """The options, with the scenarios that were chosen."""
    parser = argparse.ArgumentParser(
        prog="chaos", description=HELP, epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true", help="only list the scenarios")
    parser.add_argument(
        "--quick", action="store_true", help="run only the quick scenarios, two minutes in total")
    parser.add_argument(
        "--seed", type=seed, help="the seed of all random choices; default: a new one each time")
    parser.add_argument(
        "--bound", type=duration, default=2.0, metavar="DURATION",
        help="the nodes' bound on staleness, 500ms to 10s; default: 2s")
    parser.add_argument(
        "--binary", metavar="PATH",
        help="the freshet to run, with freshet-demo beside it for the nodes; default: FRESHET_BINARY, "
        "or the result of swift build")
    parser.add_argument(
        "--sabotage", action="store_true", help="have nodes serve without asking their caches")
    parser.add_argument(
        "--sabotage-pipeline", action="store_true",
        help="have the pipeline of untold-change claim that nothing else wrote the source")
    parser.add_argument(
        "--sabotage-keys", action="store_true",
        help="have those who attack a fleet with keys meet plain ports")
    parser.add_argument(
        "--plain", action="store_true",
        help="run with plain ports for nodes; scenarios of strangers and keys are skipped")
    parser.add_argument("--verbose", action="store_true", help="show each fault on standard error")
    parser.add_argument(
        "--keep", action="store_true", help="keep the files of failed scenarios")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a scenario; default: all")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in scenarios]
    if unknown:
        parser.error(f"no such scenario: {', '.join(unknown)}; --list shows all")
    if options.quick and options.names:
        parser.error("--quick chooses the scenarios itself: name none")
    tame = [name for name in options.names if not scenarios[name].is_attack]
    if options.sabotage_keys and tame:
        parser.error(f"--sabotage-keys is for scenarios of strangers alone, not for {', '.join(tame)}")
    if options.seed is None:
        options.seed = secrets.randbelow(1_000_000)
    if options.names:
        options.chosen = [scenarios[name] for name in dict.fromkeys(options.names)]
    elif options.sabotage_keys:
        options.chosen = [each for each in scenarios.values() if each.is_attack]
    elif options.sabotage_pipeline:
        options.chosen = [scenarios["untold-change"]]
    elif options.sabotage:
        options.chosen = [scenarios["steady"]]
    else:
        options.chosen = [each for each in scenarios.values() if each.quick or not options.quick]
    if not options.list:
        options.binary = binary(options.binary or os.environ.get("FRESHET_BINARY"), parser)
        options.demo = program(
            os.path.join(os.path.dirname(options.binary), "freshet-demo"), parser)
    return options


def binary(path, parser):
    """The path of the command, which is built if none is given."""
    if path is None:
        if shutil.which("swift") is None:
            parser.error("swift is missing: install Swift 6.3, or give --binary")
        for product in ("freshet", "freshet-demo"):
            build = ["swift", "build", "--product", product]
            if subprocess.run(build, cwd=ROOT).returncode != 0:
                parser.exit(1, f"chaos: {product} could not be built\n")
        shown = subprocess.run(
            ["swift", "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True)
        path = os.path.join(shown.stdout.strip(), "freshet")
    return program(path, parser)


def program(path, parser):
    """The absolute path of a program, which has to be there."""
    if not os.access(path, os.X_OK) or os.path.isdir(path):
        parser.error(f"{path} is not a program; give the path of freshet, with freshet-demo beside it")
    return os.path.abspath(path)
