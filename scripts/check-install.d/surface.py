"""What there is to be reached: asked of the binary and its coordinator, and written down nowhere."""

import json
import re
import subprocess

from clock import Failure


class Surface:
    """The subcommands, the exit statuses and the answers of every route."""

    def __init__(self, binary):
        self.binary = binary
        # By path, such as ("publish", "raw"): whether it is displayed.
        self.commands = {}
        self._walk(json.loads(self._text("--experimental-dump-help"))["command"], ())
        self.statuses = self._statuses(self._text("--help"))
        # By method and path template: the codes that the description names.
        self.routes = {}

    def _text(self, *arguments):
        done = subprocess.run(
            [self.binary, *arguments], capture_output=True, text=True, timeout=30)
        if done.returncode != 0:
            raise Failure(f"freshet {' '.join(arguments)} ends with {done.returncode}")
        return done.stdout

    def _walk(self, command, path, is_displayed=True):
        is_displayed = is_displayed and command.get("shouldDisplay", True)
        self.commands[path] = is_displayed
        for each in command.get("subcommands", []):
            self._walk(each, (*path, each["commandName"]), is_displayed)

    @staticmethod
    def _statuses(text):
        part = re.search(r"^EXIT STATUSES:\n(.*?)\n\n", text, re.DOTALL | re.MULTILINE)
        found = re.findall(r"^ *(\d+)  \S", part[1], re.MULTILINE) if part else []
        if len(found) < 2 or len(set(found)) != len(found):
            raise Failure(f"--help lists no exit statuses: {found}")
        return [int(number) for number in found]

    def describe(self, document):
        """Takes in the routes of an OpenAPI document."""
        for path, item in document["paths"].items():
            for method, operation in item.items():
                if "responses" in operation:
                    self.routes[method.upper(), path] = operation
        if not self.routes:
            raise Failure("/openapi.json names no route")

    def codes(self, method, path):
        return [int(code) for code in self.routes[method, path]["responses"]]

    @property
    def answers(self):
        return [(*route, code) for route in self.routes for code in self.codes(*route)]

    def command_of(self, arguments):
        """The subcommand that these arguments are of."""
        path = ()
        for argument in arguments:
            if (*path, argument) not in self.commands:
                break
            path = (*path, argument)
        return path

    def template_of(self, method, path):
        """The path template that a path is of; a literal one first."""
        path = path.split("?")[0]
        for _, template in sorted(self.routes, key=lambda each: each[1].count("{")):
            pattern = re.sub(r"\\\{[^/]*\\\}", "[^/]+", re.escape(template))
            if re.fullmatch(pattern, path) and (method, template) in self.routes:
                return template
        return None
