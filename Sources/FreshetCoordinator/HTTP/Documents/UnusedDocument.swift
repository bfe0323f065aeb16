package import FreshetCore

/// An event that names what nothing depends on, as JSON has it.
package struct UnusedDocument: Codable, Equatable, Sendable {
  /// The place of the event in the publish, from 0.
  package var index: Int
  /// Such as `prompt:refund-asistant`.
  package var dimension: String
  /// What was probably meant, the likeliest first.
  package var nearest: [String]
  /// Whether any node answered.
  package var isChecked: Bool
  /// The same in a sentence.
  package var detail: String

  /// One for each such event.
  package static func all(of result: NameCheck.Result) -> [UnusedDocument] {
    result.unused.map { name in
      UnusedDocument(
        index: name.index, dimension: name.dimension.description,
        nearest: name.nearest.map(\.description), isChecked: result.isChecked,
        detail: result.sentence(name))
    }
  }
}
