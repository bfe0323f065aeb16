/// The number of terminal columns that text takes.
package enum DisplayWidth {
  /// The scalars that take two columns by Unicode's East Asian Width, without emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1_6FE0...0x1_8DFF, 0x1_AFF0...0x1_B2FF,
    0x1_F200...0x1_F265, 0x2_0000...0x3_FFFD,
  ]
  /// Requests the emoji form of the character before it.
  private static let pictured: Unicode.Scalar = "\u{FE0F}"

  /// The columns of `text`, which must not have control characters.
  package static func of(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + of($1) }
  }

  /// The columns of a character: 0, 1 or 2.
  package static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    let scalars = character.unicodeScalars
    if scalars.contains(where: { $0 == pictured || isWide($0) }) { return 2 }
    return scalars.allSatisfy(isCombining) ? 0 : 1
  }

  /// Cuts `text` to at most `columns`, ending it with `…` if it does not fit.
  package static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = ""
    var width = 1
    for character in text {
      width += of(character)
      guard width <= columns else { break }
      kept.append(character)
    }
    return columns > 0 ? kept + "…" : ""
  }

  /// Wraps `text` into lines of at most `columns`, at spaces where possible.
  package static func wrap(_ text: String, to columns: Int) -> [String] {
    let columns = max(columns, 2)
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !line.isEmpty, of(line) + 1 + of(word) > columns {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
      while of(line) > columns {
        let head = prefix(of: line, columns)
        lines.append(String(head))
        line.removeFirst(head.count)
      }
    }
    return lines + (line.isEmpty && !lines.isEmpty ? [] : [line])
  }

  /// The longest prefix of `text` that fits.
  private static func prefix(of text: String, _ columns: Int) -> Substring {
    var width = 0
    return text.prefix { character in
      width += of(character)
      return width <= columns
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || wide.contains { $0.contains(scalar.value) }
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
