"""A mount namespace in which neither the repository nor the Swift toolchain can be seen."""

import os
import shutil
import subprocess
import sys
import tempfile

from clock import Failure

MARK = "CHECK_INSTALL_HIDES"
SYSTEM = ("/usr", "/bin", "/lib")


def toolchain():
    """The directories to hide so that there is no Swift; none if there is none."""
    swift = shutil.which("swift")
    if swift is None:
        return []
    home = os.path.dirname(os.path.dirname(os.path.realpath(swift)))
    if home not in SYSTEM:
        return [home]
    libraries = ["/usr/lib", "/usr/libexec"]
    return [os.path.join(each, name) for each in libraries if os.path.isdir(each)
            for name in os.listdir(each) if name.startswith("swift")]


def enter(root, arguments, kept, is_visible, demo):
    """Goes on as a copy of these scripts that sees nothing else; `kept` is what it has to see.

    It takes a copy of `demo` along, which may lie in what is hidden.
    """
    hidden = [] if is_visible else [root, *toolchain()]
    for path in hidden:
        for each in kept:
            if os.path.commonpath([path, each]) == path:
                raise Failure(f"{each} lies in {path}, which is to be hidden; install it elsewhere")
    work = tempfile.mkdtemp(prefix="freshet-scripts-")
    for name in ("check-install.d", "chaos.d"):
        shutil.copytree(os.path.join(root, "scripts", name), os.path.join(work, name),
                        ignore=shutil.ignore_patterns("__pycache__"))
    script = shutil.copy2(os.path.join(root, "scripts", "check-install"), work)
    arguments = [*arguments, "--demo", shutil.copy2(demo, work)]
    command = ["unshare", "--mount"]
    # Root in a container may lack the right that an own user namespace gives.
    if subprocess.run([*command, "true"], capture_output=True).returncode != 0:
        command.append("--map-root-user")
    os.environ[MARK] = os.pathsep.join([work, *hidden])
    os.chdir(work)
    try:
        # In its place, so that whoever ends this process ends that one.
        os.execvp(command[0], [*command, sys.executable, script, *arguments])
    except OSError as error:
        shutil.rmtree(work)
        raise Failure(f"unshare cannot be run: {error}; it is in util-linux") from None


def is_inside():
    return MARK in os.environ


def hide():
    """Covers what is to be hidden, for this process and those that it starts; the directories."""
    _, *hidden = os.environ[MARK].split(os.pathsep)
    for path in hidden:
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k,mode=755", "hidden", path],
            capture_output=True, text=True, timeout=20)
        if done.returncode != 0:
            raise Failure(f"{path} cannot be hidden: {done.stderr.strip()}")
    return hidden


def clean_up():
    """Removes the copy that runs."""
    shutil.rmtree(os.environ[MARK].split(os.pathsep)[0], ignore_errors=True)


def prove(record, hidden, binary):
    """Shows that none of it is there."""
    for path in hidden:
        record.equal(os.listdir(path), [], f"what is in {path}")
    try:
        done = subprocess.run(["swift", "--version"], capture_output=True, timeout=30)
        record.expect(done.returncode != 0, "swift runs")
    except OSError:
        record.expect(True, "")
    loaded = subprocess.run(["ldd", binary], capture_output=True, text=True, timeout=30).stdout
    for line in loaded.splitlines():
        record.expect("not found" not in line, f"the binary lacks a library: {line.strip()}")
        record.expect("libswift" not in line, f"the binary needs a Swift runtime: {line.strip()}")
        for path in hidden:
            record.expect(path not in line, f"the binary needs {path}: {line.strip()}")
    record.expect("libc.so" in loaded, f"ldd says nothing of the binary: {loaded!r}")
