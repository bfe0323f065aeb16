import FreshetCore

/// Returns whether a listener at `host` is reachable only from this machine.
///
/// Of all names, only `localhost` counts as local. Other names are not resolved, because their addresses can change.
package func isLoopback(host: String) -> Bool {
  if ["localhost", "::1", "[::1]"].hasIdentical(to: host) { return true }
  let parts = host.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 4 && parts[0].isIdentical(to: "127")
    && parts.allSatisfy { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } && UInt8(part) != nil
    }
}
