/// Recognises hexadecimal texts.
package enum Hexadecimal {
  /// Returns whether `text` can be the digest of a key, a tool set or a token: 64 lower-case hexadecimal digits.
  package static func isDigest(_ text: some StringProtocol) -> Bool { isText(text, digits: 64) }

  /// Returns whether `text` consists of exactly `digits` lower-case hexadecimal digits.
  package static func isText(_ text: some StringProtocol, digits: Int) -> Bool {
    text.utf8.count == digits && text.utf8.allSatisfy { 48...57 ~= $0 || 97...102 ~= $0 }
  }
}

extension Sequence<UInt8> {
  /// The bytes in hexadecimal, with two lower-case digits each.
  package var hexadecimal: String {
    var text = ""
    text.reserveCapacity(underestimatedCount * 2)
    for byte in self {
      text.unicodeScalars.append(Self.digit(byte >> 4))
      text.unicodeScalars.append(Self.digit(byte & 15))
    }
    return text
  }

  private static func digit(_ nibble: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(nibble < 10 ? 48 + nibble : 87 + nibble)
  }
}

extension [UInt8] {
  /// Parses two hexadecimal digits for each byte; nil if `text` is malformed.
  package init?(hexadecimal text: some StringProtocol) {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    self = []
    reserveCapacity(digits.count / 2)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(digits[index]), let low = Self.value(digits[index + 1]) else {
        return nil
      }
      append(high << 4 | low)
    }
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 48...57: digit - 48
    case 97...102: digit - 87
    case 65...70: digit - 55
    default: nil
    }
  }
}
