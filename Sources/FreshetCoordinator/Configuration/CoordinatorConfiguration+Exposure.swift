import FreshetCore

extension CoordinatorConfiguration {
  /// Returns what other machines may do because the settings permit it, one sentence each; `asksNodes` is whether nodes
  /// are asked for keys.
  func exposures(asksNodes: Bool) -> [String] {
    var found: [String] = []
    let http = httpHost ?? host
    if !httpSocketOnly, !isLoopback(host: http) {
      if accessFile == nil {
        found.append("whoever reaches \(http) can publish events, and read and operate everything")
      }
      if tlsCertificate == nil {
        found.append("HTTP at \(http) is in clear, unless a proxy before it ends TLS")
      }
    }
    if !asksNodes, !isLoopback(host: host) {
      found.append(
        "whoever reaches the agents' ports at \(host) can read all events, and be a node")
    }
    return found
  }
}
