"""Child processes that end at the latest when this one does."""

import ctypes
import os
import resource
import signal
import subprocess

from clock import Failure

_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


class Child:
    """One process; only ever started from the main thread, whose end it does not survive."""

    def __init__(self, arguments, output, errors, takes_input=False, descriptors=None):
        def prepare():
            _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
            if descriptors is not None:
                resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))

        self.errors = errors
        with open(output, "ab") as out, open(errors, "ab") as err:
            # A session of its own: an interrupt at the terminal is for the script alone.
            self.process = subprocess.Popen(
                arguments, stdin=subprocess.PIPE if takes_input else subprocess.DEVNULL,
                stdout=out, stderr=err, preexec_fn=prepare, start_new_session=True)

    @property
    def pid(self):
        return self.process.pid

    @property
    def is_alive(self):
        return self.process.poll() is None

    @property
    def complaint(self):
        """The end of what it wrote to standard error."""
        with open(self.errors, "rb") as file:
            return file.read().decode(errors="replace").strip()[-600:]

    def send(self, number):
        if self.is_alive:
            os.kill(self.pid, number)

    def pause(self):
        self.send(signal.SIGSTOP)

    def resume(self):
        self.send(signal.SIGCONT)

    def kill(self):
        """Ends it on the spot."""
        self.send(signal.SIGKILL)
        self.wait(10)

    def write(self, line):
        """Writes a line to its standard input."""
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def wait(self, within):
        """Its exit status."""
        try:
            return self.process.wait(within)
        except subprocess.TimeoutExpired:
            raise Failure(f"process {self.pid} has not ended within {within} s") from None

    def close_input(self):
        if self.process.stdin and not self.process.stdin.closed:
            try:
                self.process.stdin.close()
            except BrokenPipeError:
                pass

    def stop(self, politely=signal.SIGTERM):
        """Ends it in order, and if it does not, on the spot; returns its exit status."""
        self.close_input()
        self.resume()
        if politely is not None:
            self.send(politely)
        try:
            return self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.kill()
            return self.process.returncode
