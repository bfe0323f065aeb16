// The standard library implements normal forms but has no public API for them. Foundation's API would link all of ICU
// into every application.
@_spi(_Unicode) import Swift

extension String {
  /// Whether the text is in Unicode normal form C (UAX #15).
  ///
  /// Swift treats texts that differ only in their normal form as equal, while digests and prefixes compare bytes. In
  /// one normal form both comparisons agree, so names and versions in any other form are refused.
  ///
  /// - Complexity: O(1) for ASCII, which is always normal and has as many units in both encodings; else O(length).
  package var isNormal: Bool {
    utf8.count == utf16.count || unicodeScalars.elementsEqual(_nfc)
  }

  /// The description of this fault for an error message, where it follows the name of the field.
  package static let isNotNormal =
    "is not in Unicode's normal form C, though names and versions are compared as bytes; normalise it (NFC)"
}
