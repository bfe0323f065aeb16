package import FreshetCore

/// An event's change to one dimension, as JSON.
package struct ChangeDocument: Codable, Equatable, Sendable {
  /// The dimension, such as `customer:42#plan`; absent for a key prefix.
  package var dimension: String?
  package var keyPrefix: String?
  /// The versions that are active from now on; absent if the dimension is dropped.
  package var names: [String]?
  package var drops: Bool?

  package init(_ change: Change) {
    switch change {
    case .names(let dimension, let versions):
      self.dimension = dimension.description
      names = versions
    case .drops(let dimension):
      self.dimension = dimension.description
      drops = true
    case .dropsKeyPrefix(let prefix):
      keyPrefix = prefix
      drops = true
    }
  }

  /// The decoded change; nil for a change that only a newer version knows.
  package var change: Change? {
    if let keyPrefix { return .dropsKeyPrefix(keyPrefix) }
    guard let dimension = dimension.flatMap({ Dimension(text: $0) }) else { return nil }
    return names.map { .names(dimension, versions: $0) } ?? .drops(dimension)
  }
}
