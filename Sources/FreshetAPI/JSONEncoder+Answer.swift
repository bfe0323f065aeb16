package import FoundationEssentials

extension JSONEncoder {
  /// An encoder that sorts the names and writes one line, so that equal documents have equal bytes.
  package static var answer: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }
}
