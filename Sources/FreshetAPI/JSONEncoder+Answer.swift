package import FoundationEssentials

extension JSONEncoder {
  /// Sorts the names, so that equal documents have equal bytes, and writes one line.
  package static var answer: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
