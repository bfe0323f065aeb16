// The standard library implements normal forms without public API; Foundation would link all of ICU into every
// application.
@_spi(_Unicode) import Swift

extension String {
  /// Whether the text is in Unicode's normal form C (UAX #15).
  ///
  /// Swift treats texts that differ only in their form as equal, while digests and prefixes compare bytes. In
  /// normal form the two comparisons agree, so names and versions in another form are refused.
  ///
  /// - Complexity: O(1) for ASCII, which is always normal and has as many units in both encodings; else
  ///   O(length).
  package var isNormal: Bool {
    utf8.count == utf16.count || unicodeScalars.elementsEqual(_nfc)
  }

  /// The fault of a name or version that is not in normal form, to be printed after its field.
  package static let isNotNormal =
    "is not in Unicode's normal form C, though names and versions are compared as bytes; normalise it (NFC)"
}
