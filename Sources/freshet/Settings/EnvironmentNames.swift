import Foundation
import FreshetCore
import FreshetTerminal

/// The environment variables that `freshet` reads.
///
/// A misspelt name would be ignored silently, so it is refused, as a misspelt line of the file is. Other names that
/// begin alike are permitted: a pipeline may keep what it wants in `FRESHET_RECEIPT`.
package enum EnvironmentNames {
  /// The error for a misspelt name.
  package struct Misspelt: Error, Equatable, Sendable {
    package let name: String
    /// The name probably meant; nil if none is near.
    package let nearest: String?
  }

  /// The prefix of the coordinator's settings, which nobody else uses.
  private static let settings = "\(Setting.prefix)_\(Setting.group)_".uppercased()
  /// The largest edit distance that counts as a misspelling.
  private static let mostSlips = 2

  /// All names that are read, sorted.
  package static let known =
    (Setting.allCases.map(\.variable) + [
      ConnectionOptions.environmentVariable, ConnectionOptions.authoritiesVariable,
      TokenOption.environmentVariable,
      SettingOptions.fileVariable,
    ] + agents).sorted()

  /// The names that agents read; a shell may have them for an application.
  private static let agents = [
    "FRESHET_NODE_KEY", "FRESHET_NODE_KEY_FILE", "FRESHET_COORDINATOR_KEY",
  ]

  /// Throws for the first misspelt name in alphabetical order.
  package static func check(_ environment: [String: String]) throws(Misspelt) {
    for (name, value) in environment.sorted(by: { $0.key < $1.key })
    where name.uppercased().hasPrefix("FRESH") && !known.contains(name) {
      if isMadeByCluster(name, value) { continue }
      let nearest = nearest(to: name)
      if nearest != nil || name.hasPrefix(settings) {
        throw Misspelt(name: name, nearest: nearest)
      }
    }
  }

  private static func nearest(to name: String) -> String? {
    known.compactMap { candidate in
      EditDistance.between(name, candidate, atMost: mostSlips).map { (candidate, $0) }
    }.min { $0.1 < $1.1 }?.0
  }

  /// Whether Kubernetes sets the variable, for a service whose name begins with `freshet`.
  ///
  /// https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
  private static func isMadeByCluster(_ name: String, _ value: String) -> Bool {
    if name.hasSuffix("_SERVICE_HOST") || name.contains("_SERVICE_PORT") { return true }
    let schemes = ["tcp://", "udp://", "sctp://"]
    if name.hasSuffix("_PORT"), schemes.contains(where: value.hasPrefix) { return true }
    return ["_TCP", "_UDP", "_SCTP"].contains {
      name.hasSuffix($0) || name.contains("\($0)_")
    }
  }
}

extension CommandFailure {
  init(_ misspelt: EnvironmentNames.Misspelt) {
    let name = "the variable \(misspelt.name.shown(64)) is not one that freshet reads"
    self.init(
      .configuration,
      misspelt.nearest.map { "\(name); did you mean \($0)? Rename it, or unset it" }
        ?? "\(name); known are \(EnvironmentNames.known.joined(separator: ", "))")
  }
}
