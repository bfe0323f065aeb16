"""Measures the share of a hit's time that its checks take: lifetime, invalidation, proof of freshness, and
reading the clock for them. The same code is measured with all checks, with a constant instead of the clock,
and without any checks. The last check of an answer's age, which also counts it, stays."""

import argparse
import contextlib
import hashlib
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile

PACKAGE = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "CacheBenchmarks"
# As many as the benchmark makes keys.
MOST_ENTRIES = 1_000_000
# Some are evicted where the shards fill unevenly; with more misses than that, hits are not measured.
LEAST_HIT_RATIO = 0.98

CLOCK = "Sources/FreshetCache/Clock/CacheClock.swift"
CACHE = "Sources/FreshetCache/Cache/Cache.swift"
SHARD = "Sources/FreshetCache/Shard/Shard+Lookup.swift"
SLOT = "Sources/FreshetCache/Shard/Slot.swift"

# File, what stands there once, what stands there instead.
NO_CLOCK = [
    (CLOCK, "public var now: Instant { read() }",
     "public var now: Instant { Instant(nanoseconds: 1_000_000_000_000_000_000) }"),
    (CLOCK, "{ guess?() ?? TimeEstimate(exactly: now) }",
     "{ TimeEstimate(exactly: now) }"),
]
NO_CHECKS = [
    *NO_CLOCK,
    (CACHE, "let freshAsOf = fleet.freshAsOf", "let freshAsOf = Instant.distantPast"),
    (CACHE, "let revision = fleet.revision", "let revision: UInt64 = 1"),
    (CACHE, "keysPurgedThrough: fleet.keysPurgedThrough, mayGrace: fleet.mayGrace",
     "keysPurgedThrough: 0, mayGrace: false"),
    (SHARD, "case _ where context.isEstimated:\n      return .unsure\n", ""),
    (SLOT, "if checkedAt != context.revision || isKept { return .recheck }", ""),
    (SLOT, "if context.latest >= expiresAt { return .expired }", ""),
    (SLOT, "guard bound.isProven(asOf: context.freshAsOf, at: context.latest) else "
     "{ return .unproven }", ""),
]
VARIANTS = {"with checks": [], "no clock": NO_CLOCK, "no checks": NO_CHECKS}

HEADING = re.compile(r"hits, (\d+) entries, (\d+) threads: million operations a second")
ROW = re.compile(r"  freshet: ([0-9.e+-]+) \(.*\), hit ratio ([0-9.e+-]+),")


def fail(message):
    raise SystemExit(f"bench cache checks: {message}")


def files(directory):
    """The paths of a package's files, relative to it, without what building it made."""
    for parent, directories, names in os.walk(directory, followlinks=True):
        directories[:] = [name for name in directories if name != ".build"]
        for name in names:
            yield os.path.relpath(os.path.join(parent, name), directory)


def snapshot():
    """The package's files and, where links lead out of it, the cache's: one state for all variants."""
    return {path: (PACKAGE / path).read_bytes() for path in sorted(files(PACKAGE))}


def edited(tree, edits):
    tree = dict(tree)
    for path, old, new in edits:
        found = tree.get(path, b"").count(old.encode())
        if found != 1:
            fail(f"{path} has {found} times, not once: {old}")
        tree[path] = tree[path].replace(old.encode(), new.encode())
    return tree


def write(tree, directory):
    """Makes the directory hold these files, and leaves alone what is as it should be."""
    for path in [path for path in files(directory) if path not in tree]:
        (directory / path).unlink()
    for path, data in tree.items():
        target = directory / path
        if target.is_file() and target.read_bytes() == data:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def digest(tree):
    whole = hashlib.sha256()
    for path, data in sorted(tree.items()):
        whole.update(f"{path}\0{len(data)}\0".encode() + data)
    return whole.hexdigest()[:16]


def built(name, tree, scratch):
    """The binary of these sources. All variants are built in one place, so that what they share is
    built once."""
    binary = scratch / "binaries" / digest(tree)
    if not binary.exists():
        print(f"building: {name}", file=sys.stderr)
        package = scratch / "package"
        write(tree, package)
        result = subprocess.run(
            ["swift", "build", "-c", "release", "--package-path", package],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if result.returncode != 0:
            fail(f"{name} does not build:\n{result.stdout}")
        binary.parent.mkdir(exist_ok=True)
        # Under another name first: a copy that was broken off is not taken for a binary.
        partial = binary.with_suffix(".partial")
        shutil.copy2(package / ".build" / "release" / "CacheBenchmarks", partial)
        partial.rename(binary)
    return binary


def measured(name, binary, options):
    """Nanoseconds a hit, and the share of hits, by entries and threads."""
    command = [binary, "throughput", "--only", "freshet", "--workload", "hits", "--rounds", "1",
               "--operations", str(options.operations), "--entries", *map(str, options.entries)]
    result = subprocess.run(command, capture_output=True, text=True)
    if result.returncode != 0:
        fail(f"{name} ended with {result.returncode}: {result.stderr}")
    return read(name, result.stdout, options)


def read(name, output, options):
    found, at = {}, None
    for line in output.splitlines():
        if heading := HEADING.fullmatch(line):
            at = (int(heading[1]), int(heading[2]))
        elif (row := ROW.match(line)) and at:
            if float(row[2]) < LEAST_HIT_RATIO:
                fail(f"{name}, {at[0]} entries: hit ratio {row[2]}, not {LEAST_HIT_RATIO} or more")
            found[at] = (1e3 / float(row[1]) * at[1], float(row[2]))
    if set(found) != set(cases(options)):
        fail(f"{name} told something else than was asked for:\n{output}")
    return found


def cases(options):
    return [(entries, threads) for entries in options.entries for threads in (1, 2)]


def measure(binaries, options):
    """The times of each variant by entries and threads, one of each round; the least hit ratios."""
    samples = {name: {case: [] for case in cases(options)} for name in binaries}
    ratios = {case: 1.0 for case in cases(options)}
    for number in range(options.rounds):
        # In turn, and each first at times, so that what else the machine does meets them alike.
        names = list(binaries)
        first = number % len(names)
        for name in names[first:] + names[:first]:
            for case, (time, ratio) in measured(name, binaries[name], options).items():
                samples[name][case].append(time)
                ratios[case] = min(ratios[case], ratio)
    return samples, ratios


def spread(times):
    return f"{statistics.median(times):.1f} ({min(times):.1f} to {max(times):.1f})"


def share(more, less):
    """What of `more` is gone in `less`: by the medians, and from the least to the most of a round."""
    median, other = statistics.median(more), statistics.median(less)
    rounds = [(one - two) / one for one, two in zip(more, less)]
    return f"{(median - other) / median:.0%} ({min(rounds):.0%} to {max(rounds):.0%})"


def report(samples, ratios, options):
    print(f"nanoseconds a hit, {options.operations} by each thread: median of {options.rounds} rounds "
          "(least to most);\nshares of a hit with checks, the clock's being part of the checks'; "
          "the least hit ratio")
    line = "{:>8} {:>7}" + " {:>23}" * 3 + " {:>19}" * 2 + " {:>9}"
    print(line.format("entries", "threads", *VARIANTS, "checks' share", "clock's share", "hit ratio"))
    for case in cases(options):
        full, timeless, bare = (samples[name][case] for name in VARIANTS)
        print(line.format(*case, spread(full), spread(timeless), spread(bare), share(full, bare),
                          share(full, timeless), ratios[case]))


def count(most=None):
    """Reads a number from one to `most`."""
    def parse(text):
        number = int(text) if text.isascii() and text.isdigit() else 0
        if number < 1 or most and number > most:
            bound = f"from 1 to {most}" if most else "of at least 1"
            raise argparse.ArgumentTypeError(f"'{text}' is not a whole number {bound}")
        return number
    return parse


def parsed():
    parser = argparse.ArgumentParser(prog="scripts/bench cache checks", description=__doc__)
    parser.add_argument("--entries", type=count(MOST_ENTRIES), nargs="+", default=[1_000, 100_000])
    parser.add_argument("--rounds", type=count(), default=5)
    parser.add_argument("--operations", type=count(), default=1_000_000,
                        help="lookups of each thread in a round")
    parser.add_argument("--scratch", type=pathlib.Path, metavar="DIR",
                        help="the directory to build in, kept for the next run")
    options = parser.parse_args()
    options.entries = list(dict.fromkeys(options.entries))
    if options.scratch:
        options.scratch = options.scratch.resolve()
        if options.scratch.is_relative_to(PACKAGE.parents[1]):
            parser.error("argument --scratch: must be outside the repository")
        if options.scratch.exists() and not options.scratch.is_dir():
            parser.error(f"argument --scratch: '{options.scratch}' is not a directory")
    return options


@contextlib.contextmanager
def scratch(given):
    if given:
        directory = given / "freshet-checks"
        directory.mkdir(parents=True, exist_ok=True)
        yield directory
    else:
        with tempfile.TemporaryDirectory(prefix="freshet-bench-") as temporary:
            yield pathlib.Path(temporary)


def main():
    options = parsed()
    whole = snapshot()
    # All edited before anything is built: what does not match is told at once.
    trees = {name: edited(whole, edits) for name, edits in VARIANTS.items()}
    with scratch(options.scratch) as directory:
        binaries = {name: built(name, tree, directory) for name, tree in trees.items()}
        report(*measure(binaries, options), options)


if __name__ == "__main__":
    main()
