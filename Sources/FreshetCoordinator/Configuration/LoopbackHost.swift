import FreshetRuntime

/// Returns whether a listener at `host` is reachable only from this machine.
package func isLoopback(host: String) -> Bool { Loopback.contains(host: host) }
