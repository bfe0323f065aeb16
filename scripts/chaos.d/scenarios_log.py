"""The log is lost, put back, or damaged."""

import os
import shutil

from clock import now, wait_until
from scenario import scenario
from source import CONFIGURATION, DIMENSIONS, PROMPTS

# What the pipeline does not repeat when the log was lost.
UNTOLD = [dimension for dimension in DIMENSIONS if dimension not in CONFIGURATION]


def outdated(rig):
    """Publishes until there is something to lose."""
    for _ in range(5):
        rig.change_prompts()


@scenario("lost-disk", rows=(26, 33), quick=True)
def lost_disk(rig):
    """The log is gone after a restart: a new epoch, and every node drops what it has."""
    rig.start(load=False)
    for _ in range(2):
        outdated(rig)
        epoch = rig.coordinator.epoch()
        rig.fault("the log is deleted while the coordinator is down")
        rig.coordinator.child.kill()
        shutil.rmtree(rig.coordinator.directory)
        change_silently(rig)
        since = now()
        rig.coordinator.start()
        rig.expect(rig.coordinator.epoch() != epoch, "a new log has the epoch of the lost one")
        # The pipeline says anew what is in force; before that no alias can be resolved.
        rig.publisher.baseline()
        rig.expect_healed()
        expect_dropped(rig, since)


def change_silently(rig):
    """Changes sources of which no event tells: only a node that drops everything stays right."""
    for dimension in UNTOLD:
        rig.source.change(dimension)


def expect_dropped(rig, since):
    """Has the oracle hold all nodes to what no event told them, and looks at what they lost."""
    for node in rig.living:
        for dimension in UNTOLD:
            rig.source.note("settled", dimension, rig.source.versions[dimension], node=node.name)
    for node in rig.living:
        node.audit(since)
        rig.expect(any(made < since for made in node.lines.lost), f"{node.name} lost nothing")


@scenario("older-copy", rows=(26, 27), quick=True)
def older_copy(rig):
    """An older copy of the log is put back: nodes are ahead of it, and force a new epoch."""
    rig.start(load=False)
    copy = os.path.join(rig.work, "copy")
    rig.coordinator.child.stop()
    shutil.copytree(rig.coordinator.directory, copy)
    rig.coordinator.start()
    rig.expect_healed()
    epoch = rig.coordinator.epoch()
    outdated(rig)
    rig.expect_healed()
    rig.fault("an older copy of the log is put back while the coordinator is down")
    rig.coordinator.child.kill()
    shutil.rmtree(rig.coordinator.directory)
    shutil.copytree(copy, rig.coordinator.directory)
    change_silently(rig)
    since = now()
    rig.coordinator.start()
    wait_until("nodes are ahead of the log, and it begins a new epoch",
               lambda: rig.coordinator.epoch() != epoch, 10 * rig.bound)
    # The pipeline repeats what is in force: the copy knew less, and the new epoch knows no alias.
    rig.publisher.baseline()
    rig.expect_healed()
    expect_dropped(rig, since)
    rig.fault("an older copy of the log is put back, and the nodes are paused meanwhile")
    outdated(rig)
    for node in rig.nodes:
        node.child.pause()
    rig.coordinator.child.kill()
    shutil.rmtree(rig.coordinator.directory)
    shutil.copytree(copy, rig.coordinator.directory)
    rig.coordinator.start()
    # The copy grows past where the nodes were, with another history.
    for _ in range(30):
        rig.publisher.change(PROMPTS[0])
    for node in rig.nodes:
        node.child.resume()
    rig.publisher.baseline()
    rig.expect_healed()


@scenario("damaged-log", rows=(25,))
def damaged_log(rig):
    """Bits of the log are flipped while the coordinator is down: it refuses it, and says why."""
    rig.start(load=False)
    outdated(rig)
    rig.coordinator.child.stop()
    good = os.path.join(rig.work, "copy")
    shutil.copytree(rig.coordinator.directory, good)
    path = os.path.join(rig.coordinator.directory, "freshet.db")
    size = os.path.getsize(path)
    refusals = 0
    for _ in range(12):
        # The first page's rest and free pages hold nothing; flips there may go unnoticed.
        flips = [rig.random.randrange(size) for _ in range(64)]
        rig.fault("64 bits of the log are flipped")
        with open(path, "r+b") as file:
            for place in flips:
                file.seek(place)
                byte = file.read(1)[0]
                file.seek(place)
                file.write(bytes([byte ^ (1 << rig.random.randrange(8))]))
        rig.coordinator.spawn()
        refusals += refuses(rig)
        shutil.rmtree(rig.coordinator.directory)
        shutil.copytree(good, rig.coordinator.directory)
    rig.note(f"{refusals} of 12 damaged logs were refused")
    rig.expect(refusals >= 10, f"only {refusals} of 12 damaged logs were refused")
    rig.coordinator.start()
    rig.expect_healed()


def refuses(rig):
    """Whether the coordinator refuses to start; if it starts, it is killed."""
    child, coordinator = rig.coordinator.child, rig.coordinator
    for _ in range(500):
        if not child.is_alive:
            complaint = child.complaint
            rig.expect(child.process.returncode > 0, f"it ended with {child.process.returncode}")
            rig.expect("restore a backup" in complaint or "no log of Freshet" in complaint
                       or "newer" in complaint, f"of a damaged log it said: {complaint[-200:]}")
            return True
        if os.path.getsize(coordinator.output) > 0:
            child.kill()
            return False
        rig.run_for(0.02)
    child.kill()
    rig.expect(False, "it neither started nor refused a damaged log")
    return False
