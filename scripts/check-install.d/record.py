"""What was reached and what went wrong, and the report at the end."""

import contextlib
import time


class Record:
    """Everything that was run, section by section."""

    def __init__(self):
        self.commands = set()
        self.statuses = set()
        self.answers = set()
        # Seconds that commands took, by what they are.
        self.times = {}
        self.checks = 0
        self.problems = 0
        self.surface = None
        self._section = []

    def expect(self, condition, what):
        """Counts a check; notes what went otherwise than it must."""
        self.checks += 1
        if not condition:
            self._section.append(what)
        return bool(condition)

    def equal(self, found, wanted, what):
        return self.expect(found == wanted, f"{what} is {found!r}, not {wanted!r}")

    @contextlib.contextmanager
    def section(self, name):
        """One line of the output; what fails in it does not keep others from running."""
        self._section, before, start = [], self.checks, time.monotonic()
        try:
            yield
        except Exception as error:
            self._section.append(f"it could not go on: {type(error).__name__}: {error}")
        seconds = time.monotonic() - start
        verdict = "FAILED" if self._section else "ok"
        checks = self.checks - before
        print(f"{name:<40} {checks:>4} checks {seconds:>6.1f} s  {verdict}", flush=True)
        for what in self._section:
            print(f"    ! {what}", flush=True)
        self.problems += len(self._section)

    def report(self, excused):
        """Prints what was reached and what not; whether nothing is amiss."""
        surface, amiss = self.surface, 0
        kinds = [
            ("subcommands", list(surface.commands), self.commands),
            ("exit statuses", surface.statuses, self.statuses),
            ("answers of routes", surface.answers, self.answers),
        ]
        print()
        for name, there, reached in kinds:
            found = [each for each in there if each in reached]
            pardoned = {each for each in there if each in excused}
            print(f"{name:<18} reached {len(found):>3} of {len(there):>3}, "
                  f"{len(pardoned - reached)} excused")
        print()
        for name, there, reached in kinds:
            for each in there:
                if each in reached:
                    if each in excused:
                        amiss += 1
                        print(f"! {name}: {show(each)} is excused, and was reached: take it out")
                elif each in excused:
                    print(f"  {name}: {show(each)} was not reached: {excused[each]}")
                else:
                    amiss += 1
                    print(f"! {name}: {show(each)} was not reached")
            for each in sorted(reached - set(there), key=show):
                amiss += 1
                print(f"! {name}: {show(each)} came, and nothing describes it")
        known = {each for _, there, _ in kinds for each in there}
        for each in excused:
            if each not in known:
                amiss += 1
                print(f"! excused: {show(each)} does not exist: take it out")
        slowest = sorted(self.times, key=self.times.get, reverse=True)[:5]
        for name in slowest:
            print(f"  slow: {self.times[name]:.1f} s for freshet {name}")
        print(f"\n{self.checks} checks, {self.problems} failed")
        return amiss == 0 and self.problems == 0 and self.checks > 0


def show(each):
    """An item as people write it."""
    if isinstance(each, int):
        return str(each)
    if len(each) == 3 and isinstance(each[2], int):
        return f"{each[0]} {each[1]} {each[2]}"
    return " ".join(("freshet", *each))
