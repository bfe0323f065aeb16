/// A finished copy of a log that can be sent as a file.
package protocol LogCopy: Sendable {
  /// The number of bytes.
  var size: Int { get }
  /// The media type of the bytes, such as `application/vnd.sqlite3`.
  var mediaType: String { get }

  /// Some bytes from `offset` on; empty at the end.
  func piece(at offset: Int) throws(StoreError) -> [UInt8]
}
