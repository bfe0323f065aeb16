"""The disk under the log: full, failing, slow."""

import os

import http_client
from clock import Failure, Skipped, now, seconds_since, wait_until
from machine import need, small_disk
from processes import Child
from scenario import scenario
from scenarios_crash import expect_log
from source import PROMPTS

ACKNOWLEDGED = "it is logged"


def attach(rig, injection):
    """Injects a fault into the system calls that make the coordinator's writes durable."""
    need("strace")
    errors = os.path.join(rig.work, "strace.errors")
    child = Child(
        ["strace", "-f", "-q", "-p", str(rig.coordinator.child.pid), "-e",
         "trace=fdatasync,fsync", "-e", f"inject=fdatasync,fsync:{injection}"],
        os.devnull, errors)
    rig.callback(child.stop)

    def is_attached():
        if not child.is_alive:
            raise Skipped(f"strace cannot attach here: {child.complaint}")
        with open(f"/proc/{rig.coordinator.child.pid}/status") as file:
            return f"TracerPid:\t{child.pid}\n" in file.read()
    wait_until("strace is attached", is_attached, 10)
    # It attaches to one thread after the other.
    rig.run_for(0.5)
    return child


def fill(path):
    """Leaves no space on the file system that holds `path`."""
    with open(path, "wb", buffering=0) as file:
        for size in (65_536, 4_096, 512):
            try:
                while True:
                    file.write(bytes(size))
            except OSError:
                pass


@scenario("full-disk", rows=(24,), quick=True)
def full_disk(rig):
    """No space is left for the log: events are refused, proofs go on, and space brings all back."""
    rig.coordinator.directory = small_disk(rig, 8)
    rig.start(load=False)
    epoch = rig.coordinator.epoch()
    ballast = os.path.join(rig.coordinator.directory, "ballast")
    for _ in range(2):
        rig.fault("the disk is full")
        fill(ballast)
        start = now()
        refusal = until_refused(rig)
        rig.expect(refusal.status == 503, f"a full disk was answered with {refusal.status}")
        rig.expect("no space left" in refusal.detail, f"a full disk was called: {refusal.detail}")
        rig.run_for(2 * rig.bound)
        refused = rig.unproven(start, now())
        rig.expect(refused == 0, f"{refused} lookups were unproven though only the disk was full")
        rig.expect(rig.coordinator.is_alive, "the coordinator did not survive a full disk")
        os.remove(ballast)
        rig.publisher.change(PROMPTS[0], give_up_after=10)
    rig.expect_healed()
    rig.coordinator.child.stop()
    rig.coordinator.start()
    expect_log(rig, epoch)
    rig.expect_healed()


def until_refused(rig):
    """Publishes until an event is refused, and returns the refusal."""
    for _ in range(3_000):
        try:
            rig.publisher.try_once(rig.random.choice(PROMPTS))
        except http_client.Refused as refused:
            return refused
    raise Failure("3000 events were taken by a full disk")


@scenario("eio", rows=(22, 23), quick=True)
def eio(rig):
    """The disk fails to make a write durable: the coordinator ends rather than acknowledge."""
    rig.start(load=False)
    epoch = rig.coordinator.epoch()
    for _ in range(2):
        for _ in range(20):
            rig.publisher.change(rig.random.choice(PROMPTS))
        rig.fault("fdatasync and fsync fail with EIO")
        attach(rig, "error=EIO")
        answer = once(rig)
        rig.expect(answer != ACKNOWLEDGED, "an event was acknowledged though its sync failed")
        rig.note(f"the publisher was told: {answer}")
        status = rig.coordinator.child.wait(15)
        rig.expect(status > 0, f"the coordinator ended with {status} after its disk failed")
        rig.expect("disk" in rig.coordinator.child.complaint,
                   f"the coordinator said: {rig.coordinator.child.complaint[-300:]}")
        rig.coordinator.start()
    rig.expect_healed()
    expect_log(rig, epoch)


def once(rig):
    """Publishes once, and says what came of it."""
    try:
        rig.publisher.try_once(PROMPTS[0])
    except http_client.Refused as refused:
        return str(refused)
    except http_client.UNREACHABLE as error:
        return f"nothing ({error})"
    return ACKNOWLEDGED


@scenario("slow-sync", rows=(22,))
def slow_sync(rig):
    """Every write takes 0.4 bounds to become durable: no answer before, and no proof too young."""
    rig.start(load=False)
    delay = 0.4 * rig.bound
    attach(rig, f"delay_exit={int(delay * 1e6)}")
    for _ in range(6):
        rig.fault("fdatasync takes long")
        start = now()
        position = rig.publisher.change(PROMPTS[0])
        took = seconds_since(start)
        rig.expect(took >= delay,
                   f"an event was acknowledged after {took:.2f} s, before it was durable")
        rig.publisher.settle(PROMPTS[0], position, rig.bound)
    rig.expect_healed()
