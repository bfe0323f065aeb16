"""Judges what nodes served, in a process of its own: it knows the sources, and nothing of Freshet.

Usage: oracle.py DIRECTORY BOUND-IN-NANOSECONDS

It reads history.lines, which says what was in force since when, when each event was known to be
committed, and of which node it was said that it is settled; and the lines of every node. It writes
one line of JSON.

An answer from a cache is a violation if it was looked up after
 - the commit of a change, and the bound, or
 - the word that its node is settled,
and was made from a version that the change replaced.
"""

import glob
import json
import os
import sys


class Change:
    """One version of one dimension."""

    def __init__(self, version, since):
        self.version = version
        self.since = since
        self.committed = None
        self.settled = {}

    def deadline(self, node, bound):
        """From when on `node` must not serve what came before; None if not at all."""
        times = [self.settled.get(node)]
        if self.committed is not None:
            times.append(self.committed + bound)
        return min((time for time in times if time is not None), default=None)


def read_history(directory):
    """The changes of each dimension, oldest first."""
    history = {}
    with open(os.path.join(directory, "history.lines")) as file:
        for line in file:
            note = json.loads(line)
            changes = history.setdefault(note["dimension"], [])
            if note["kind"] == "change":
                changes.append(Change(note["version"], note["at"]))
                continue
            # The latest: a source may be put back to what it was.
            change = next(each for each in reversed(changes) if each.version == note["version"])
            if note["kind"] == "commit":
                change.committed = min(note["at"], change.committed or note["at"])
            else:
                node = note["node"]
                change.settled[node] = min(note["at"], change.settled.get(node, note["at"]))
    return history


def fault(dimension, version, at, node, history, bound):
    """Why the answer must not have been served, or None; and how stale it was, in nanoseconds."""
    changes = history.get(dimension)
    if not changes:
        return f"{dimension} is unknown", 0
    held = 0
    for index, change in enumerate(changes):
        deadline = change.deadline(node, bound)
        if index > 0 and deadline is not None and deadline < at:
            held = index
    places = [index for index, change in enumerate(changes) if change.version == version]
    if not places:
        return f"{dimension} never was {version}", 0
    later = [change.committed for change in changes[places[-1] + 1:]
             if change.committed is not None and change.committed < at]
    staleness = at - min(later) if later else 0
    if places[-1] >= held:
        return None, staleness
    change = changes[held]
    why = ("it was said to be settled there"
           if change.settled.get(node, at) < (change.committed or at) + bound
           else "the bound had passed")
    return (f"made from {dimension} {version}, though {change.version} was in force and {why} "
            f"{(at - change.deadline(node, bound)) / 1e6:.0f} ms before"), staleness


def read_answers(path, report):
    """Everything that one node served."""
    with open(path, "rb") as file:
        lines = file.read().split(b"\n")
    # What follows the last line's end was cut off when its process was killed.
    for line in lines[:-1]:
        try:
            document = json.loads(line)
        except ValueError:
            report["unreadable"] += 1
            continue
        if "served" in document:
            yield document["served"]["_0"]


def judge(directory, bound):
    """The report on all nodes."""
    report = {"judged": 0, "hits": 0, "unproven": 0, "violations": 0, "unreadable": 0,
              "longest": 0, "examples": []}
    history = read_history(directory)
    for path in sorted(glob.glob(os.path.join(directory, "node-*.lines"))):
        node = os.path.basename(path)[:-len(".lines")]
        for answer in read_answers(path, report):
            report["judged"] += 1
            report["unproven"] += answer["outcome"] == "unproven"
            if answer["outcome"] != "hit":
                continue
            report["hits"] += 1
            found = [fault(dimension, version, answer["at"], node, history, bound)
                     for dimension, version in answer["facts"].items()]
            report["longest"] = max([report["longest"]] + [staleness for _, staleness in found])
            faults = [why for why, _ in found if why]
            if faults:
                report["violations"] += 1
                if len(report["examples"]) < 5:
                    report["examples"].append(
                        f"{node} at {answer['at']}: question {answer['question']}: {faults[0]}")
    return report


if __name__ == "__main__":
    print(json.dumps(judge(sys.argv[1], int(sys.argv[2]))))
