/// Returns whether `host` is this machine alone: a listener there is reachable from no other, and what is sent there
/// crosses no network.
///
/// Of all names, only `localhost` counts as local. Other names are not resolved, because their addresses can change.
package func isLoopback(host: String) -> Bool {
  if host == "localhost" || host == "::1" || host == "[::1]" { return true }
  let parts = host.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 4 && parts[0] == "127"
    && parts.allSatisfy { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } && UInt8(part) != nil
    }
}
