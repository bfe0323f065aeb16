import Foundation
import FreshetCore

/// The variables of the environment that mean something to `freshet`.
///
/// A name that is meant for it and misspelt would be passed over in silence: it is refused, as a misspelt line
/// of the file is. Other names are none of its business, though they begin alike: a pipeline may keep
/// what it wants in `FRESHET_RECEIPT`.
package enum EnvironmentNames {
  /// A name that is refused.
  package struct Misspelt: Error, Equatable, Sendable {
    package let name: String
    /// What it was probably meant to be; nil if nothing is near.
    package let nearest: String?
  }

  /// What the names of the coordinator's settings begin with: nobody else has a use for that.
  private static let settings = "\(Setting.prefix)_\(Setting.group)_".uppercased()
  /// So many slips of the pen are still taken for slips.
  private static let mostSlips = 2

  /// All that are read, sorted.
  package static let known =
    (Setting.allCases.map(\.variable) + [
      ConnectionOptions.environmentVariable, TokenOption.environmentVariable,
      SettingOptions.fileVariable,
    ]).sorted()

  /// Refuses the first name, by the alphabet, that is misspelt.
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

  /// Whether Kubernetes makes it for a service whose name begins with `freshet`.
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
    let name = "the variable \(misspelt.name.shown(64)) is none that freshet reads"
    self.init(
      .configuration,
      misspelt.nearest.map { "\(name); did you mean \($0)? Rename it, or unset it" }
        ?? "\(name); known are \(EnvironmentNames.known.joined(separator: ", "))")
  }
}
