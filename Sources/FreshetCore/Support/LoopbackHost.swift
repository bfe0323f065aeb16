/// Returns whether `host` is this machine alone: a listener there is reachable from no other, and what is sent there
/// crosses no network.
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
