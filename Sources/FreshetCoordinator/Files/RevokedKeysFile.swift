package import FreshetCore
import FreshetRuntime

/// The file of revoked keys in the data directory, which is replaced as a whole.
package struct RevokedKeysFile: Equatable, Sendable {
  /// Its name in the data directory.
  package static let name = "revoked-keys"

  package let path: String

  package init(directory: String) {
    path = directory + "/" + Self.name
  }

  /// Reads the list; empty if there is no file.
  ///
  /// Anything but a whole list is an error, because whoever is missing from it is let in.
  package func read() throws(StoreError) -> RevokedKeys {
    let text: String
    do throws(FileFault) {
      text = try ConfiguredFile.text(
        at: path, atMost: RevokedKeys.longestText, kept: .trusted, isLinkRefused: true)
    } catch .missing {
      return RevokedKeys()
    } catch {
      throw StoreError(error)
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
    do throws(FileFault) {
      // The data directory's lock keeps other writers out.
      try DurableFile.write(keys.text, to: path, replacing: true, draft: path + ".draft")
    } catch {
      throw StoreError(error)
    }
  }
}
