"""The container's root file system, run in namespaces of its own as a container engine runs it."""

import json
import os
import signal
import subprocess
import sys

from clock import Failure, wait_until

USER = "65532"
LIMIT = 120
# Read-only but for the data, which a volume is in a container.
RUN = r"""
set -eu
root=$1
mount --bind "$root" "$root"
mount -t tmpfs -o mode=700,uid=65532,gid=65532,nosuid,nodev,noexec data "$root/var/lib/freshet"
mount -t proc proc "$root/proc"
mount -t tmpfs -o mode=755 devices "$root/dev"
for name in null zero random urandom; do
  touch "$root/dev/$name"
  mount --bind "/dev/$name" "$root/dev/$name"
done
mount -o remount,bind,ro "$root"
mount -o remount,ro "$root/dev"
ip link set lo up
exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin setpriv --no-new-privs --inh-caps=-all \
  chroot --userspec=65532:65532 "$root" /usr/bin/freshet coordinator --config /etc/freshet/coordinator.yaml
"""
HEALTH = """\
import sys, urllib.request
print(urllib.request.urlopen("http://127.0.0.1:7400" + sys.argv[1], timeout=10).read().decode())
"""


def size(record, root):
    total = int(subprocess.run(["du", "-sm", "--apparent-size", root], capture_output=True, text=True,
                               check=True).stdout.split()[0])
    record.expect(total < LIMIT, f"the root file system takes {total} MiB")
    print(f"    the root file system takes {total} MiB")
    missing = subprocess.run(["chroot", root, "/usr/bin/freshet", "--version"], capture_output=True, text=True,
                             check=False)
    record.equal(missing.returncode, 0, f"the status of --version in it ({missing.stderr.strip()})")
    for name in ("bin/sh", "usr/bin/sh", "bin/bash"):
        record.expect(not os.path.exists(os.path.join(root, name)), f"there is a shell: {name}")


class Container:
    """A coordinator in the root file system, from its start to its end."""

    def __init__(self, root):
        self._process = subprocess.Popen(
            ["setpriv", "--pdeathsig=KILL", "unshare", "--mount", "--pid", "--net", "--uts", "--ipc", "--fork", "--kill-child",
             "sh", "-c", RUN, "run", root],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def __enter__(self):
        lines = []
        for line in self._process.stdout:
            lines.append(line)
            if "is ready" in line:
                break
        else:
            raise Failure(f"it does not start: {''.join(lines)}")
        path = f"/proc/{self._process.pid}/task/{self._process.pid}/children"
        with open(path, encoding="ascii") as file:
            self.pid = file.read().split()[0]
        return self

    def __exit__(self, *_):
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(timeout=20)

    def inside(self, *command):
        return subprocess.run(
            ["nsenter", "--target", self.pid, "--mount", "--pid", "--net", "--root", "--wd=/",
             f"--setuid={USER}", f"--setgid={USER}", *command],
            capture_output=True, text=True, timeout=60, check=False, env={})

    def get(self, path):
        """What a probe gets, which reaches the container's network."""
        done = subprocess.run(
            ["nsenter", "--target", self.pid, "--net", sys.executable, "-c", HEALTH, path],
            capture_output=True, text=True, timeout=60, check=False)
        return json.loads(done.stdout) if done.returncode == 0 else done.stderr

    def status(self):
        with open(f"/proc/{self.pid}/status", encoding="ascii") as file:
            return dict(line.rstrip("\n").split(":\t", 1) for line in file if ":\t" in line)

    def stop(self):
        """How it ends when it is asked to."""
        os.kill(int(self.pid), signal.SIGTERM)
        return self._process.wait(timeout=30)


def run(record, root):
    with Container(root) as container:
        status = container.status()
        record.equal(status["Uid"].split()[0], USER, "whose process it is")
        record.equal(status["NoNewPrivs"], "1", "whether it may gain privileges")
        record.equal(int(status["CapEff"], 16), 0, "its capabilities")
        record.equal(container.get("/health"), {"status": "alive"}, "the answer of /health")
        wait_until("it is ready", lambda: container.get("/ready") == {"status": "ready"}, within=20)
        published = container.inside(
            "/usr/bin/freshet", "publish", "prompt-deploy", "refund", "--version", "v1")
        record.equal(published.returncode, 0, f"the status of a publish ({published.stderr})")
        seen = f"/proc/{container.pid}/root"
        for path in ("/etc/freshet/x", "/x", "/usr/x"):
            record.expect(not can_write(seen + path), f"{path} can be written")
        record.expect(can_write(seen + "/var/lib/freshet/x"), "the data cannot be written")
        record.equal(container.stop(), 0, "the status after SIGTERM")


def can_write(path):
    """Whether even root can make a file there."""
    try:
        with open(path, "w", encoding="ascii"):
            return True
    except OSError:
        return False


def image(record, output, containerfile):
    """The image, where there is an engine that can build one."""
    store = os.path.join(output, "images")
    engine = ["buildah", "--root", store, "--runroot", store + ".run", "--storage-driver", "vfs"]
    subprocess.run([*engine, "bud", "--isolation", "chroot", "--file", containerfile,
                    "--tag", "freshet", output], check=True, capture_output=True, timeout=300)
    found = json.loads(subprocess.run([*engine, "inspect", "--type", "image", "freshet"], check=True,
                                      capture_output=True, text=True, timeout=60).stdout)
    config = found["OCIv1"]["config"]
    record.equal(config["User"], f"{USER}:{USER}", "the image's user")
    record.equal(config["Entrypoint"], ["/usr/bin/freshet"], "the image's entry point")
    record.equal(list(config["Volumes"]), ["/var/lib/freshet"], "the image's volumes")
    subprocess.run([*engine, "rmi", "--all", "--force"], check=False, capture_output=True, timeout=60)
