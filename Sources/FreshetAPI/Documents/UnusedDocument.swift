package import FreshetCore

/// An event that names a dimension on which nothing depends, as JSON.
package struct UnusedDocument: Codable, Equatable, Sendable {
  /// The index of the event in the publish, from 0.
  package var index: Int
  /// The dimension, such as `prompt:refund-asistant`.
  package var dimension: String
  /// The dimensions that were probably meant, likeliest first.
  package var nearest: [String]
  /// Whether any node answered; if none did, it is unknown whether anything depends on the dimension.
  package var isChecked: Bool
  /// The finding as a sentence.
  package var detail: String

  /// One document for each unused name in `result`.
  package static func all(of result: NameCheck.Result) -> [UnusedDocument] {
    result.unused.map { name in
      UnusedDocument(
        index: name.index, dimension: name.dimension.description,
        nearest: name.nearest.map(\.description), isChecked: result.isChecked,
        detail: result.sentence(name))
    }
  }
}
