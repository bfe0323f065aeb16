"""What can be said of the package and the unit without installing anything."""

import filecmp
import os
import re
import shutil
import subprocess

UNIT = "deploy/systemd/freshet-coordinator.service"
MOST_EXPOSED = 3.0
# Where the package goes its own way, and why.
EXCUSED = {
    "embedded-library": "Swift packages bring libyaml and others, and link them in",
    "non-standard-file-perm": "settings and access file are for root and the service's group",
}


def packages(record, script, prefix, output):
    """Makes the package twice, and says where it is; the same commit must make the same bytes."""
    made = []
    for name in ("", "again"):
        directory = os.path.join(output, name)
        subprocess.run([script, "--prefix", prefix, "--output", directory], check=True, timeout=600)
        (found,) = [each for each in os.listdir(directory) if each.endswith(".deb")]
        made.append(os.path.join(directory, found))
    record.expect(filecmp.cmp(*made, shallow=False), "the same commit makes two different packages")
    shutil.rmtree(os.path.join(output, "again"))
    return made[0]


def later(first, output):
    """The same package in a later version, with a setting that its maintainer has changed."""
    tree = os.path.join(output, "later")
    subprocess.run(["dpkg-deb", "--raw-extract", first, tree], check=True, timeout=120)
    with open(os.path.join(tree, "DEBIAN", "control"), encoding="utf-8") as file:
        text = file.read()
    with open(os.path.join(tree, "DEBIAN", "control"), "w", encoding="utf-8") as file:
        file.write(re.sub(r"^Version: (.*)$", r"Version: \1.later", text, flags=re.MULTILINE))
    with open(os.path.join(tree, "etc", "freshet", "coordinator.yaml"), "a", encoding="utf-8") as file:
        file.write("\n# Of a later version.\n")
    second = os.path.join(output, "second.deb")
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, second], check=True,
                   capture_output=True, timeout=120)
    shutil.rmtree(tree)
    return second


def exposure(record):
    done = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--no-pager", UNIT],
                          capture_output=True, text=True, timeout=60, check=False)
    score = re.search(r"exposure level for \S+: ([0-9.]+)", done.stdout)
    if record.expect(score, f"systemd-analyze gives no score: {done.stderr}"):
        record.expect(float(score[1]) < MOST_EXPOSED, f"the unit's exposure is {score[1]}")
        print(f"    the unit's exposure is {score[1]}")


def sockets(record):
    """Sockets of operators and of groups need a directory, and the system's own groups."""
    with open(UNIT, encoding="utf-8") as file:
        lines = file.read().splitlines()
    for wanted in ("RuntimeDirectory=freshet", "RuntimeDirectoryMode=0755", "PrivateUsers=no",
                   "SystemCallFilter=@chown"):
        record.expect(wanted in lines, f"the unit lacks {wanted}")


def lint(record, package):
    done = subprocess.run(["lintian", "--allow-root", "--tag-display-limit", "0", package],
                          capture_output=True, text=True, timeout=300, check=False)
    for line in done.stdout.splitlines():
        severity, tag = line.split(":", 1)[0], line.split()[2]
        record.expect(severity not in "EW" or tag in EXCUSED, line)
