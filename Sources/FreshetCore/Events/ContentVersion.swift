/// Computes versions from content, so that a service and its deployment pipeline agree on them without communicating.
///
///     .prompt("refund", version: ContentVersion.text(prompt))
///
/// `freshet plan` computes the same versions from files.
public enum ContentVersion {
  /// Returns the version of a text, such as a prompt.
  ///
  /// The version is the hexadecimal SHA-256 of the text in UTF-8, with `\n` as every line end and without a byte order
  /// mark.
  ///
  /// - Complexity: O(bytes).
  public static func text(_ text: some StringProtocol) -> String {
    Self.text(Array(text.utf8))
  }

  /// Returns the version of a text given as UTF-8 bytes.
  package static func text(_ bytes: [UInt8]) -> String {
    SHA256Hasher.hash(normalized(bytes)).hexadecimal
  }

  /// Returns the bytes without a byte order mark and with `\n` as every line end.
  package static func normalized(_ bytes: [UInt8]) -> [UInt8] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var rest = bytes.starts(with: mark) ? bytes[mark.count...] : bytes[...]
    guard rest.contains(0x0D) else { return Array(rest) }
    var result: [UInt8] = []
    result.reserveCapacity(rest.count)
    while let byte = rest.popFirst() {
      if byte == 0x0D {
        if rest.first == 0x0A { rest.removeFirst() }
        result.append(0x0A)
      } else {
        result.append(byte)
      }
    }
    return result
  }
}
