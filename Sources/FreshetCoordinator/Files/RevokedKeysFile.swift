package import FreshetCore
import Glibc

/// The file of revoked keys in the data directory, which is replaced as a whole.
package struct RevokedKeysFile: Equatable, Sendable {
  /// Its name in the data directory.
  package static let name = "revoked-keys"

  package let path: String
  private let directory: String

  package init(directory: String) {
    self.directory = directory
    path = directory + "/" + Self.name
  }

  /// Reads the list; empty if there is no file.
  ///
  /// Anything but a whole list is an error, because whoever is missing from it is let in.
  package func read() throws(StoreError) -> RevokedKeys {
    if unsafe access(path, F_OK) != 0, errno == ENOENT { return RevokedKeys() }
    // A pipe would otherwise block until somebody writes to it.
    let file = try Descriptor(path: path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
    defer { file.close() }
    let size = file.size
    guard size <= RevokedKeys.longestText else {
      throw .unusable("\(path) has \(size) bytes; at most \(RevokedKeys.longestText) are allowed")
    }
    let bytes = try file.bytes(at: 0, count: size)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unusable("\(path) is not a text in UTF-8")
    }
    do throws(RevokedKeysFault) {
      return try RevokedKeys(text: text)
    } catch {
      throw .unusable(
        "\(path): \(error); put a copy of it back, because without it revoked keys would be let in")
    }
  }

  /// Replaces the list; it is durable once this returns, and unchanged if this throws.
  package func write(_ keys: RevokedKeys) throws(StoreError) {
    let draft = path + ".draft"
    // One that a crash left behind; its mode and owner may be anything.
    _ = unsafe unlink(draft)
    let file = try Descriptor(creating: draft)
    defer { file.close() }
    do throws(StoreError) {
      try file.append(Array(keys.text.utf8))
      guard fsync(file.number) == 0, unsafe rename(draft, path) == 0 else {
        throw .inaccessible(path: path, reason: errorText())
      }
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
    let parent = try Descriptor(path: directory, flags: O_RDONLY | O_DIRECTORY)
    defer { parent.close() }
    guard fsync(parent.number) == 0 else {
      throw .broken("fsync of \(directory): \(errorText())")
    }
  }
}
