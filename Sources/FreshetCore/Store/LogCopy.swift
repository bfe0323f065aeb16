/// A finished copy of a log, which can be sent as a file.
package protocol LogCopy: Sendable {
  /// The size of the copy in bytes.
  var size: Int { get }
  /// The media type of the copy, such as `application/vnd.sqlite3`.
  var mediaType: String { get }

  /// Returns some of the bytes from `offset` on; none at the end.
  func piece(at offset: Int) throws(StoreError) -> [UInt8]
}
