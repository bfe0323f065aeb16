"""The Debian package's life in a copy of this machine whose init is systemd."""

import json

from clock import wait_until
from system import GIVEN

UNIT = "freshet-coordinator.service"
DROP_IN = f"/etc/systemd/system/{UNIT}.d/test.conf"
LOG = "/run/coordinator.log"
# The unit's own watchdog is slower than a test should be.
FAST = f"[Service]\nStandardError=append:{LOG}\nWatchdogSec=2s\nTimeoutAbortSec=2s\n"


def shown(system, name):
    return system.output("systemctl", "show", "--property", name, "--value", UNIT)


def log(system):
    return system.run("cat", LOG).stdout


def last(system):
    """The last event that the coordinator lists; none is an empty object."""
    events = json.loads(system.output("freshet", "events", "--newest", "--limit", "1", "--json"))["events"]
    return events[0] if events else {}


def install(record, system):
    system.write(DROP_IN, FAST)
    system.output("dpkg", "--install", f"{GIVEN}/first.deb")
    record.equal(system.run("systemctl", "is-active", UNIT).stdout.strip(), "active",
                 f"the service after the installation ({log(system)})")
    record.equal(system.run("systemctl", "is-enabled", UNIT).stdout.strip(), "enabled", "the unit")
    for path, wanted in [
        ("/etc/freshet", "root freshet 750"), ("/etc/freshet/coordinator.yaml", "root freshet 640"),
        ("/etc/freshet/access.yaml.example", "root freshet 640"), ("/var/lib/freshet", "freshet freshet 700"),
    ]:
        record.equal(system.output("stat", "--format", "%U %G %a", path), wanted, path)
    process = shown(system, "MainPID")
    record.equal(system.output("ps", "-o", "user=", "-p", process), "freshet", "whose process it is")
    record.expect(system.exists("/usr/share/man/man1/freshet-publish.1.gz"), "there is no manual of publish")
    record.equal(system.output("dpkg", "--verify", "freshet"), "", "what dpkg finds changed")
    for line in system.output("ss", "--listening", "--tcp", "--numeric", "--no-header").splitlines():
        address = line.split()[3]
        record.expect(address.startswith("127.0.0.1:"), f"it listens on {address}")


def serve(record, system):
    record.equal(system.run("freshet", "publish", "prompt-deploy", "refund", "--version", "v1").returncode, 0,
                 "the status of a publish")
    record.equal(last(system).get("prompt"), "refund", "the last event")
    system.output("systemctl", "reload", UNIT)
    wait_until("a reload leaves its line", lambda: "nothing to reload" in log(system), within=10)
    record.equal(shown(system, "ActiveState"), "active", "the service after a reload")


def watchdog(record, system):
    """A process that hangs is replaced, and what was acknowledged is still there."""
    hung = shown(system, "MainPID")
    wait_until("the watchdog is fed",
               lambda: shown(system, "WatchdogTimestampMonotonic") != "0", within=10)
    fed = shown(system, "WatchdogTimestampMonotonic")
    wait_until("the watchdog is fed again",
               lambda: shown(system, "WatchdogTimestampMonotonic") != fed, within=10)
    system.output("kill", "-STOP", hung)
    wait_until("another process serves", lambda: shown(system, "NRestarts") == "1"
               and shown(system, "ActiveState") == "active", within=60, every=0.2)
    record.expect(shown(system, "MainPID") != hung, "it is still the process that hung")
    record.equal(last(system).get("prompt"), "refund", "the last event after the restart")


def credentials(record, system):
    """A secret that only root can read reaches the service."""
    copy = f"/run/credentials/{UNIT}/prompts.secret"
    system.write("/etc/freshet/prompts.secret", "a-secret-of-more-than-24-bytes")
    system.output("chmod", "600", "/etc/freshet/prompts.secret")
    system.write("/etc/freshet/access.yaml", f"""\
webhooks:
  - name: prompts
    sort: github
    secretFile: {copy}
    repository: acme/prompts
    ref: refs/heads/main
    paths:
      - {{under: prompts/, ending: .md, kind: prompt}}
    publish:
      - kinds: [PromptDeploy]
        dimensions: ["prompt:*"]
""")
    system.output("chown", "root:freshet", "/etc/freshet/access.yaml")
    system.output("chmod", "640", "/etc/freshet/access.yaml")
    system.write("/etc/freshet/coordinator.yaml",
                 "coordinator:\n  data-directory: /var/lib/freshet\n  access-file: /etc/freshet/access.yaml\n")
    system.write(DROP_IN, FAST + "LoadCredential=prompts.secret:/etc/freshet/prompts.secret\n")
    system.output("systemctl", "daemon-reload")
    restarted = system.run("systemctl", "restart", UNIT)
    record.equal(restarted.returncode, 0, f"the status of a restart with a credential ({log(system)[-800:]})")
    record.expect(system.run("cat", copy, user="nobody").returncode != 0, "anyone can read the credential")
    # Nobody has a token, so that a stranger's read is refused.
    record.equal(system.run("freshet", "events").returncode, 12, "the status of a read without a token")
    system.write("/etc/freshet/coordinator.yaml", "coordinator:\n  data-directory: /var/lib/freshet\n")
    system.output("systemctl", "restart", UNIT)


def sockets(record, system):
    """Operators and a group of applications connect by sockets below /run/freshet, as the pages say."""
    agents = "/run/freshet/agents"
    system.output("groupadd", "support")
    system.write("/etc/freshet/coordinator.yaml", f"""\
coordinator:
  data-directory: /var/lib/freshet
  http-socket: /run/freshet/http.sock
  socket-directory: {agents}
  socket-mode: "0660"
""")
    system.write(DROP_IN, FAST + "SupplementaryGroups=support\nExecStartPre=+/usr/bin/install --directory "
                 f"--owner=freshet --group=support --mode=0750 {agents}\n")
    system.output("systemctl", "daemon-reload")
    restarted = system.run("systemctl", "restart", UNIT)
    record.equal(restarted.returncode, 0, f"the status of a restart with sockets ({log(system)[-800:]})")
    for path, wanted in [
        ("/run/freshet", "freshet freshet 755"), ("/run/freshet/http.sock", "freshet freshet 600"),
        (agents, "freshet support 750"), (f"{agents}/session.sock", "freshet support 660"),
        (f"{agents}/broadcast.sock", "freshet support 660"),
    ]:
        record.equal(system.output("stat", "--format", "%U %G %a", path), wanted, path)
    reached = system.run("freshet", "fleet", "--coordinator", "unix:/run/freshet/http.sock")
    record.equal(reached.returncode, 0, f"the status of an operator's command ({reached.stderr})")
    kept = system.run("freshet", "fleet", "--coordinator", "unix:/run/freshet/http.sock", user="nobody")
    record.expect(kept.returncode != 0, "anyone can connect to the operators' socket")
    system.write("/etc/freshet/coordinator.yaml", "coordinator:\n  data-directory: /var/lib/freshet\n")
    system.write(DROP_IN, FAST)
    system.output("systemctl", "daemon-reload")
    system.output("systemctl", "restart", UNIT)


def upgrade(record, system):
    before = shown(system, "MainPID")
    system.output("dpkg", "--force-confold", "--install", f"{GIVEN}/second.deb")
    record.equal(system.output("dpkg-query", "--show", "--showformat", "${Version}", "freshet"),
                 system.output("dpkg-deb", "--field", f"{GIVEN}/second.deb", "Version"), "the version")
    record.equal(shown(system, "ActiveState"), "active", "the service after the upgrade")
    record.expect(shown(system, "MainPID") != before, "the upgrade has restarted nothing")
    record.equal(last(system).get("prompt"), "refund", "the last event after the upgrade")
    record.equal(system.output("cat", "/etc/freshet/coordinator.yaml"),
                 "coordinator:\n  data-directory: /var/lib/freshet", "the settings after the upgrade")
    record.equal(system.output("stat", "--format", "%U %G %a", "/etc/freshet/access.yaml.example"),
                 "root freshet 640", "the example after the upgrade")


def remove(record, system):
    system.output("dpkg", "--remove", "freshet")
    record.equal(shown(system, "ActiveState"), "inactive", "the service after the removal")
    record.expect(not system.exists("/usr/bin/freshet"), "the removal leaves the binary")
    for path in ("/etc/freshet/coordinator.yaml", "/var/lib/freshet/freshet.db"):
        record.expect(system.exists(path), f"the removal takes {path} away")


def again(record, system):
    """An installation goes on with the log that a removal has left."""
    system.output("dpkg", "--force-confold", "--install", f"{GIVEN}/second.deb")
    record.equal(last(system).get("prompt"), "refund", "the last event after a new installation")


def purge(record, system):
    system.output("dpkg", "--purge", "freshet")
    record.equal(shown(system, "ActiveState"), "inactive", "the service after the purge")
    for path in ("/etc/freshet", "/var/lib/freshet", f"/lib/systemd/system/{UNIT}",
                 f"/etc/systemd/system/{UNIT}", f"/etc/systemd/system/multi-user.target.wants/{UNIT}"):
        record.expect(not system.exists(path), f"the purge leaves {path}")
    record.expect(system.run("getent", "passwd", "freshet").returncode == 0, "the purge deletes the user")


STEPS = [
    ("install: started, ready, loopback only", install),
    ("publish and reload", serve),
    ("the watchdog and a process that hangs", watchdog),
    ("a secret by LoadCredential", credentials),
    ("sockets below /run/freshet", sockets),
    ("upgrade", upgrade),
    ("remove", remove),
    ("install again", again),
    ("purge", purge),
]
