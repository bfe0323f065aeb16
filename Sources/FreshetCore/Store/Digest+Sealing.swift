extension Digest {
  /// Returns the digest of several parts.
  ///
  /// Each part is prefixed with its length, so that their boundaries count.
  package static func sealing(_ parts: [[UInt8]]) -> Digest {
    var bytes: [UInt8] = []
    for part in parts {
      bytes += Array("\(part.count):".utf8)
      bytes += part
    }
    return Digest.zero.appending(bytes)
  }
}
