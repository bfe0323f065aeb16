"""The few requests that are made of a coordinator."""

import http.client
import json

# What authenticates every request, where the coordinator asks for it.
token = None

# What a request can fail with while a coordinator is away, or comes and goes.
UNREACHABLE = (OSError, http.client.HTTPException)


class Refused(Exception):
    """The coordinator answered with a problem."""

    def __init__(self, status, problem):
        super().__init__(f"{status} {problem.get('detail', problem)}")
        self.status = status
        self.detail = problem.get("detail", "")


def request(port, path, body=None, timeout=5):
    """The JSON that is answered; Refused for a problem, UNREACHABLE for everything else."""
    headers = {} if token is None else {"Authorization": f"Bearer {token}"}
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        if body is None:
            connection.request("GET", path, headers=headers)
        else:
            headers["Content-Type"] = "application/json"
            connection.request("POST", path, json.dumps(body), headers)
        response = connection.getresponse()
        text = response.read()
        try:
            document = json.loads(text)
        except ValueError:
            raise http.client.HTTPException(f"no JSON: {text[:80]!r}") from None
        if response.status >= 400:
            raise Refused(response.status, document)
        return document
    finally:
        connection.close()
