"""Measures `freshet plan` on a repository of many commits and prompts, beside git's own diff."""

import argparse
import os
import pathlib
import statistics
import subprocess
import tempfile
import time

MANIFEST = """version: 1
service: bench
prompts:
  - glob: prompts/**/*.md
toolSets:
  - {id: crm, files: [tools/crm.json]}
corpora:
  - {id: help, versionFile: corpus/version}
"""


def stream(commits, prompts):
    """A history for git fast-import: every commit changes one prompt, every tenth the tools."""
    out = bytearray()

    def put(path, text):
        data = text.encode()
        out.extend(f"M 100644 inline {path}\ndata {len(data)}\n".encode() + data + b"\n")

    for number in range(commits):
        out.extend(
            f"commit refs/heads/main\nmark :{number + 1}\n"
            f"committer A <a@example.com> {1700000000 + number} +0000\ndata 1\nm\n".encode())
        if number == 0:
            put("freshet.yaml", MANIFEST)
            put("corpus/version", "1\n")
            for prompt in range(prompts):
                put(f"prompts/{prompt % 40}/p{prompt}.md", f"You are number {prompt}.\n" * 40)
        else:
            out.extend(f"from :{number}\n".encode())
            prompt = number * 7 % prompts
            put(f"prompts/{prompt % 40}/p{prompt}.md", f"You are {prompt}.\nAnd {number}.\n" * 20)
        if number % 10 == 0:
            put("tools/crm.json", '{"name": "refund", "parameters": {"limit": %d}}' % number)
    return bytes(out)


def timed(command, directory, environment):
    """Seconds that the command takes, and what it prints."""
    began = time.monotonic()
    result = subprocess.run(
        command, cwd=directory, env=environment, capture_output=True, text=True)
    if result.returncode != 0:
        raise SystemExit(f"bench plan: {' '.join(map(str, command))}: {result.stderr}")
    return time.monotonic() - began, result.stdout


def coordinator(binary, directory):
    """A coordinator with an empty log, and its URL."""
    process = subprocess.Popen(
        [binary, "coordinator", "--data-directory", directory / "log", "--new-fleet", "--http-port",
         "0", "--broadcast-port", "0", "--session-port", "0", "--json"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    line = process.stdout.readline()
    return process, line.split('"http":"')[1].split('"')[0]


def report(name, samples, baseline):
    median = statistics.median(samples)
    print(f"{name:<44} median {median * 1000:7.0f} ms, {min(samples) * 1000:.0f} to "
          f"{max(samples) * 1000:.0f}; {median / baseline:.1f} times git diff")


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench plan", description=__doc__)
    parser.add_argument("--binary", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--commits", type=int, default=5_000)
    parser.add_argument("--prompts", type=int, default=2_000)
    parser.add_argument("--rounds", type=int, default=11)
    options = parser.parse_args()
    binary = pathlib.Path(options.binary).resolve()
    with tempfile.TemporaryDirectory(prefix="freshet-bench-") as temporary:
        directory = pathlib.Path(temporary)
        source = directory / "source"
        source.mkdir()
        git = ["git", "-c", "gc.auto=0"]
        subprocess.run([*git, "init", "--quiet", "--initial-branch", "main"], cwd=source, check=True)
        subprocess.run([*git, "fast-import", "--quiet"], cwd=source, check=True,
                       input=stream(options.commits, options.prompts))
        subprocess.run([*git, "reset", "--quiet", "--hard", "main"], cwd=source, check=True)
        process, url = coordinator(binary, directory)
        environment = {**os.environ, "FRESHET_COORDINATOR_URL": url}
        try:
            print(f"{options.commits} commits, {options.prompts} prompts, {options.rounds} rounds")
            subprocess.run([binary, "apply"], cwd=source, env=environment, check=True,
                           capture_output=True)
            commands = {
                "git diff --name-only HEAD~1 HEAD": [*git, "diff", "--name-only", "HEAD~1", "HEAD"],
                "plan --offline --from HEAD~1 --to HEAD":
                    [binary, "plan", "--offline", "--from", "HEAD~1", "--to", "HEAD"],
                "plan --offline --from the first --to HEAD":
                    [binary, "plan", "--offline", "--from", f"HEAD~{options.commits - 1}", "--to",
                     "HEAD"],
                "plan (working tree against the log)": [binary, "plan"],
                "plan --from HEAD~1 --to HEAD against the log":
                    [binary, "plan", "--from", "HEAD~1", "--to", "HEAD"],
            }
            samples = {name: [] for name in commands}
            # In turn, so that what else the machine does meets them alike.
            for _ in range(options.rounds):
                for name, command in commands.items():
                    samples[name].append(timed(command, source, environment)[0])
            baseline = statistics.median(next(iter(samples.values())))
            for name, times in samples.items():
                report(name, times, baseline)
        finally:
            process.terminate()
            process.wait()


if __name__ == "__main__":
    main()
