import Foundation

/// A small file that the configuration names: the access file, a webhook's secret, an issuer's keys.
enum ConfiguredFile {
  /// Why a file was not read; the description names the file.
  struct Fault: Error, Equatable, CustomStringConvertible {
    let description: String
  }

  /// Reads at most one byte more than `limit`, so that the caller can recognise a file that is too long.
  ///
  /// - Throws: ``Fault`` if the file is missing, unreadable, or no regular file.
  static func data(at path: String, atMost limit: Int) throws(Fault) -> Data {
    // A pipe or a device may never deliver anything, and requests would wait for it.
    let isRegular = try? URL(fileURLWithPath: path).resolvingSymlinksInPath()
      .resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
    if isRegular == false { throw Fault(description: "\(path) is not a regular file") }
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      return try file.read(upToCount: limit + 1) ?? Data()
    } catch {
      throw Fault(description: "\(path) cannot be read: \(error.localizedDescription)")
    }
  }
}
