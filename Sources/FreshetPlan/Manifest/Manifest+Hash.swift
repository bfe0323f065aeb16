import Crypto
import FreshetCore

extension Manifest.Hash {
  /// Returns the version of a text, hashed from its bytes.
  package func version(of bytes: [UInt8]) -> String {
    switch self {
    case .content: return ContentVersion.text(bytes)
    case .git:
      var hash = Insecure.SHA1()
      hash.update(data: Array("blob \(bytes.count)\0".utf8))
      hash.update(data: bytes)
      return hash.finalize().hexadecimal
    }
  }
}
