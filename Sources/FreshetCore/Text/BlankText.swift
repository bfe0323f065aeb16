extension String {
  /// Whether there is nothing in the text that a person could see.
  ///
  /// White space, marks without a letter, and characters that are drawn as nothing are no text.
  package var isBlank: Bool {
    unicodeScalars.allSatisfy { scalar in
      if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint {
        return true
      }
      switch scalar.properties.generalCategory {
      case .control, .format, .nonspacingMark, .enclosingMark, .unassigned, .privateUse, .surrogate:
        return true
      // The Braille pattern without dots.
      default: return scalar == "\u{2800}"
      }
    }
  }
}
