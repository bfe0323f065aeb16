import Foundation
import FreshetCore

extension EtcdSettings {
  /// The most servers; etcd itself works with seven at most.
  public static let mostServers = 16
  /// The values allowed for ``timeout``.
  public static let permittedTimeouts: ClosedRange<Duration> = .milliseconds(50)...(.seconds(10))
  /// The values allowed for ``patience`` and ``takeoverAfter``.
  public static let permittedWaits: ClosedRange<Duration> = .seconds(1)...(.seconds(60))

  /// Checks that every setting is within its limits.
  func validate() throws(CoordinatorError) {
    func refuse(_ field: String, _ problem: String) throws(CoordinatorError) {
      throw .configuration(field: field, problem: problem)
    }
    if servers.isEmpty { try refuse("etcd", "is missing; give the URLs of the servers") }
    if servers.count > Self.mostServers {
      try refuse("etcd", "names \(servers.count) servers; give at most \(Self.mostServers)")
    }
    for (index, server) in servers.enumerated() {
      guard let url = URL(string: server), ["http", "https"].contains(url.scheme),
        url.host()?.isEmpty == false, url.path().isEmpty, url.query() == nil
      else {
        return try refuse(
          "etcd", "has '\(server.prefix(64))'; give URLs such as https://etcd-1:2379")
      }
      if servers[..<index].contains(where: { $0.utf8.elementsEqual(server.utf8) }) {
        try refuse("etcd", "names \(server) twice")
      }
    }
    let names = prefix.split(separator: "/", omittingEmptySubsequences: false)
    let isPath =
      names.count >= 2 && names[0].isEmpty && names.dropFirst().allSatisfy { !$0.isEmpty }
    let isPlain = prefix.utf8.allSatisfy { 0x21...0x7E ~= $0 }
    if !isPath || !isPlain || prefix.utf8.count > 256 {
      try refuse("etcdPrefix", "give a path such as /freshet/support, without a slash at its end")
    }
    try checkSecrets()
    if !(Self.permittedTimeouts ~= timeout) {
      try refuse("etcdTimeout", "give 50ms to 10s")
    }
    if !(Self.permittedWaits ~= patience) { try refuse("etcdPatience", "give 1s to 60s") }
    if !(Self.permittedWaits ~= takeoverAfter) { try refuse("takeoverAfter", "give 1s to 60s") }
    // One server that does not answer must not cost an owner its log.
    if takeoverAfter < timeout * 3 {
      try refuse("takeoverAfter", "is \(takeoverAfter); give at least three times etcdTimeout")
    }
  }

  private func checkSecrets() throws(CoordinatorError) {
    if (user == nil) != (passwordFile == nil) {
      throw .configuration(
        field: user == nil ? "etcdUser" : "etcdPasswordFile",
        problem: "is missing; a user has a name and a password")
    }
    if (certificate == nil) != (key == nil) {
      throw .configuration(
        field: certificate == nil ? "etcdCertificate" : "etcdKey",
        problem: "is missing; a certificate is used with its key")
    }
    let isPlain = servers.contains { server in
      server.hasPrefix("http://") && !isLoopback(host: URL(string: server)?.host() ?? "")
    }
    if isPlain, user != nil || certificate != nil || certificateAuthority != nil {
      throw .configuration(
        field: "etcd",
        problem: "has a server without TLS, where a password would be sent in clear; use https")
    }
  }
}
