/// The addresses that only processes of this machine reach.
package enum Loopback {
  /// Returns whether a listener at `host` is reachable only from this machine.
  ///
  /// Of all names, only `localhost` counts as local. Other names are not resolved, because their addresses can change.
  package static func contains(host: String) -> Bool {
    if host == "localhost" || host == "::1" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127"
      && parts.allSatisfy { part in
        part.allSatisfy { $0.isASCII && $0.isNumber } && UInt8(part) != nil
      }
  }
}
