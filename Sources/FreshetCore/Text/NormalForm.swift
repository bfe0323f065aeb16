// The standard library knows the normal form, and has no public word for it; Foundation's would link all of ICU
// into every application.
@_spi(_Unicode) import Swift

extension String {
  /// Whether it is in Unicode's normal form C (UAX #15).
  ///
  /// Swift takes two texts that differ in their form alone for equal; digests and prefixes take them for bytes. Names
  /// and versions that are normal are equal for both or for none, so that whatever is not is refused.
  ///
  /// - Complexity: O(1) for ASCII, which is normal and has as many units in both encodings; else O(length).
  package var isNormal: Bool {
    utf8.count == utf16.count || unicodeScalars.elementsEqual(_nfc)
  }

  /// What is wrong with a name or a version that is not normal, to be said after its field.
  package static let isNotNormal =
    "is not in Unicode's normal form C, though names and versions are compared as bytes; normalise it (NFC)"
}
