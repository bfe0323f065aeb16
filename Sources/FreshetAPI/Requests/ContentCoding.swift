import FreshetCore

extension Problem {
  /// Refuses a body that is encoded, for instance compressed.
  ///
  /// - Parameter header: the `Content-Encoding` header (RFC 9110, 8.4); nil if there is none.
  /// - Returns: the problem; nil if the body is not encoded.
  package static func contentCoding(_ header: String?) -> Problem? {
    guard let header, !["", "identity"].contains(header.lowercased()) else { return nil }
    return Problem(
      .unsupportedContentCoding,
      "content-encoding is '\(header.shown(64))'; send the body as it is, without one",
      field: "content-encoding", allowed: ["identity"])
  }
}
