"""This machine once more, as a copy that forgets: its own init, network and processes, and files written to memory."""

import os
import shutil
import signal
import subprocess

from clock import Failure, wait_until

# Where the copy finds what it is given.
GIVEN = "/srv/given"
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
# The kernel's settings and devices are the machine's, so nothing in the copy may write to them. The init takes its
# control group for the root of all, so it gets one of its own before it may look.
BOOT = r"""
set -eu
given=$1 base=$2
mkdir "$base/groups"
mount -t cgroup2 cgroup "$base/groups"
mkdir "$base/groups/$4"
echo $$ >"$base/groups/$4/cgroup.procs"
exec unshare --pid --cgroup --net --uts --ipc --fork --kill-child sh -c "$5" boot "$1" "$2" "$3"
"""
INSIDE = r"""
set -eu
given=$1 base=$2
mount -t tmpfs tmpfs "$base"
mkdir "$base/upper" "$base/work" "$base/root"
root=$base/root
mount -t overlay overlay -o "lowerdir=/,upperdir=$base/upper,workdir=$base/work" "$root"
mount -t proc proc "$root/proc"
mount --bind "$root/proc/sys" "$root/proc/sys"
mount -o remount,bind,ro "$root/proc/sys"
mount -t sysfs -o ro sysfs "$root/sys"
mount -t cgroup2 cgroup "$root/sys/fs/cgroup"
for path in run tmp dev; do mount -t tmpfs tmpfs "$root/$path"; done
mkdir "$root/dev/shm" "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
for name in null zero full random urandom tty; do
  touch "$root/dev/$name"
  mount --bind "/dev/$name" "$root/dev/$name"
done
rm -rf "$root/etc/systemd/system" "$root/etc/machine-id"
mkdir -p "$root/etc/systemd/system" "$root/srv/given"
cp "$given"/* "$root/srv/given/"
printf '[Unit]\nDescription=Nothing but what is asked for\n' >"$root/etc/systemd/system/idle.target"
# It has no network to wait for.
for unit in systemd-networkd systemd-networkd-wait-online NetworkManager-wait-online; do
  ln -s /dev/null "$root/etc/systemd/system/$unit.service"
done
# A policy of the image may forbid packages to start services.
rm -f "$root/usr/sbin/policy-rc.d"
ip link set lo up
# A changed root would not do: the kernel makes no user namespace from within one.
cd "$root"
mkdir old
pivot_root . old
umount -l old
rmdir old
# What an init mounts for a service must be seen by all of its namespaces.
mount --make-rshared /
exec env -i container=lxc PATH="$3" /lib/systemd/systemd --system --unit=idle.target --log-target=journal
"""


class System:
    """The copy, from its start to its end."""

    def __init__(self, given, base):
        self._base, self._group = base, f"freshet-package-{os.getpid()}"
        os.makedirs(base)
        self._process = subprocess.Popen(
            # Nothing of it outlives this process, however that ends.
            ["setpriv", "--pdeathsig=KILL", "unshare", "--mount", "sh", "-c", BOOT, "boot", given, base, PATH,
             self._group, INSIDE],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def __enter__(self):
        try:
            wait_until("an init runs", self._find, within=20)
            wait_until("the init answers", self._answers, within=60)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(timeout=20)
        try:
            # Its processes are killed, and may take a moment.
            wait_until("its control groups are gone", self._remove_groups, within=10)
        finally:
            shutil.rmtree(self._base, ignore_errors=True)

    def _remove_groups(self):
        remove = 'mount -t cgroup2 cgroup "$1"; [ ! -d "$1/$2" ] || find "$1/$2" -depth -type d -exec rmdir {} +'
        return subprocess.run(
            ["unshare", "--mount", "sh", "-c", remove, "remove", self._base, self._group],
            stdin=subprocess.DEVNULL, capture_output=True, timeout=20, check=False).returncode == 0

    def _find(self):
        if self._process.poll() is not None:
            raise Failure(f"no copy of the machine can be made: {self._process.stderr.read().strip()}")
        children = f"/proc/{self._process.pid}/task/{self._process.pid}/children"
        with open(children, encoding="ascii") as file:
            found = file.read().split()
        if not found:
            return False
        self._init = found[0]
        with open(f"/proc/{self._init}/comm", encoding="ascii") as file:
            return file.read().strip() == "systemd"

    def _answers(self):
        return self.run("systemctl", "is-active", "idle.target").returncode == 0

    def run(self, *command, user=None, within=60):
        """Runs a command in the copy; its status and its output."""
        enter = ["nsenter", "--target", self._init, "--mount", "--pid", "--cgroup", "--net", "--uts", "--ipc",
                 "--root", "--wd=/"]
        if user:
            enter += ["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"]
        environment = {"PATH": PATH, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
        return subprocess.run(
            [*enter, *command], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            timeout=within, check=False)

    def output(self, *command, **options):
        """The output of a command that must succeed."""
        done = self.run(*command, **options)
        if done.returncode != 0:
            raise Failure(f"{' '.join(command)} ended with {done.returncode}: "
                          f"{done.stdout.strip()} {done.stderr.strip()}")
        return done.stdout.strip()

    def exists(self, path):
        return self.run("test", "-e", path).returncode == 0

    def write(self, path, text):
        self.output("sh", "-c", 'mkdir -p "$(dirname "$1")"; printf %s "$2" >"$1"', "write", path, text)
