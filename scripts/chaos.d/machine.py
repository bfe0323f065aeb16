"""What scenarios need of the machine: programs, rights, file systems."""

import os
import shutil
import subprocess
import sys

from clock import Failure, Skipped

# The program and the Debian package that has it.
PACKAGES = {"strace": "strace", "ip": "iproute2", "nft": "nftables", "mount": "mount"}


def need(*programs):
    """Makes sure that programs are there: installs them where that can be done."""
    missing = sorted({PACKAGES[name] for name in programs if shutil.which(name) is None})
    if not missing:
        return
    command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *missing]
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        raise Skipped(f"missing, as Debian names it: {', '.join(missing)}")
    print(f"    installing what is missing: {' '.join(command)}", file=sys.stderr, flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for arguments in (["apt-get", "update", "--quiet"], command):
        done = subprocess.run(
            arguments, env=environment, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise Skipped(f"{' '.join(missing)} cannot be installed: {done.stderr.strip()[-200:]}")


def need_root():
    if os.geteuid() != 0:
        raise Skipped("it needs to be root")


def command(*arguments, feed=None, skip=None):
    """Runs a program; if that fails it is a Failure, or with `skip` why a scenario is skipped."""
    done = subprocess.run(arguments, input=feed, capture_output=True, text=True, timeout=20)
    if done.returncode == 0:
        return done.stdout
    trouble = f"{' '.join(arguments)}: {done.stderr.strip()[-200:]}"
    if skip:
        raise Skipped(f"{skip}: {trouble}")
    raise Failure(trouble)


def small_disk(rig, mebibytes):
    """A file system in memory with so much space, for the coordinator's log; the path."""
    need_root()
    need("mount")
    path = os.path.join(rig.work, "disk")
    os.mkdir(path)
    command("mount", "-t", "tmpfs", "-o", f"size={mebibytes}m,mode=700", "freshet-chaos", path,
            skip="no file system can be mounted here")
    # The coordinator has it open until it ends, which is after this is called.
    rig.callback(command, "umount", "--lazy", path)
    return path
