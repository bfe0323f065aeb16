"""What an installation has beside the binary: pages and completions."""

import glob
import gzip
import os
import shutil
import subprocess


def check_completion(record, shell, path, surface):
    """The script at `path` names all subcommands, and the shell, where it is here, can read it."""
    with open(path) as file:
        text = file.read()
    missing = [each[-1] for each, shown in surface.commands.items()
               if each and shown and each[-1] not in text]
    record.equal(missing, [], f"subcommands that the completion for {shell} lacks")
    if shutil.which(shell):
        done = subprocess.run([shell, "-n", path], capture_output=True, text=True, timeout=30)
        record.expect(done.returncode == 0 and not done.stderr,
                      f"{shell} -n does not take its completion: {done.stderr[:200]}")


def check_shares(record, prefix, surface):
    """The pages and completions under a prefix."""
    share = os.path.join(prefix, "share")
    pages = {os.path.basename(path).split(".1")[0]: path
             for path in glob.glob(os.path.join(share, "man", "man1", "freshet*.1*"))}
    for path, is_displayed in surface.commands.items():
        # `freshet help` is the same as --help, and has no page of its own.
        if not is_displayed or path[:1] == ("help",):
            continue
        name = "-".join(("freshet", *path))
        if record.expect(name in pages, f"there is no page for freshet {' '.join(path)}"):
            check_page(record, pages[name], path)
    shown = {"-".join(("freshet", *path)) for path, is_displayed in surface.commands.items()
             if is_displayed}
    record.equal(sorted(set(pages) - shown), [], "pages of what no help shows")
    places = {
        "bash": ("bash-completion", "completions", "freshet"),
        "zsh": ("zsh", "site-functions", "_freshet"),
        "fish": ("fish", "vendor_completions.d", "freshet.fish"),
    }
    for shell, names in places.items():
        file = os.path.join(share, *names)
        if record.expect(os.path.isfile(file), f"{file} is not there"):
            check_completion(record, shell, file, surface)


def check_page(record, file, path):
    opened = gzip.open(file, "rt") if file.endswith(".gz") else open(file)
    with opened as page:
        text = page.read()
    record.expect(".Dd" in text or ".TH" in text, f"{file} is no manual page")
    record.expect(all(name in text for name in ("freshet", *path)), f"{file} is of something else")
    if shutil.which("man"):
        done = subprocess.run(
            ["man", "--local-file", "--warnings", file], capture_output=True, text=True, timeout=30,
            env=dict(os.environ, MANPAGER="cat", LC_ALL="C.UTF-8"))
        record.expect(done.returncode == 0 and done.stdout and not done.stderr,
                      f"man cannot show {file}: {done.stderr}")
