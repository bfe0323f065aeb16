"""The machine's boot-time clock, which all processes share, and waiting with an end."""

import time


class Failure(Exception):
    """Something that should have happened did not."""


class Skipped(Exception):
    """A scenario that cannot run here, and why."""


def now():
    """Nanoseconds of the boot-time clock."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME)


def seconds_since(start):
    """Seconds since `start`."""
    return (now() - start) / 1e9


def wait_until(what, condition, within, every=0.02):
    """Waits until `condition()` is true, and returns its value; Failure after `within` seconds."""
    end = time.monotonic() + within
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= end:
            raise Failure(f"not within {within:.1f} s: {what}")
        time.sleep(every)
