import FreshetCore
import FreshetRuntime
import Glibc
import NIOCore
import NIOSSL

/// The files of the HTTP interface's certificate and its private key.
struct CertificateFiles: Equatable, Sendable {
  /// Why a pair cannot be used; the description names the file.
  enum Fault: Error, Equatable, CustomStringConvertible {
    /// A file cannot be read, or others can read or change the key.
    case file(FileFault)
    case noCertificate(path: String)
    case noKey(path: String)
    /// The key is not the certificate's.
    case mismatch(certificate: String, key: String)

    var description: String {
      switch self {
      case .file(let fault): fault.description
      case .noCertificate(let path):
        "\(path) holds no certificate in PEM; give the certificate, with intermediate ones after it"
      case .noKey(let path): "\(path) holds no private key in PEM without a password"
      case .mismatch(let certificate, let key):
        "\(key) is not the private key of \(certificate); give the two that belong together"
      }
    }
  }

  /// A certificate that can be served.
  struct Loaded: Sendable {
    let context: NIOSSLContext
    /// When it is valid.
    let term: CertificateTerm
  }

  /// The setting that errors name.
  static let field = "tlsCertificate"

  /// The longest file read, in bytes.
  private static let longest = 1 << 20

  let certificate: String
  let key: String

  /// Reads both files, and checks that they belong together.
  func load() throws(Fault) -> Loaded {
    // Who changes a certificate alone only has it refused, because the key is no longer that of it.
    let certificates = try Self.read(certificate, kept: nil)
    let chain = (try? NIOSSLCertificate.fromPEMBytes(certificates)) ?? []
    guard let leaf = chain.first else { throw .noCertificate(path: certificate) }
    let bytes = try Self.read(key, kept: .secret)
    guard let secret = try? NIOSSLPrivateKey(bytes: bytes, format: .pem) else {
      throw .noKey(path: key)
    }
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(secret))
    configuration.minimumTLSVersion = .tlsv12
    // A stranger who says no farewell is not waited for.
    configuration.shutdownTimeout = .seconds(1)
    configuration.applicationProtocols = ["http/1.1"]
    guard let context = try? NIOSSLContext(configuration: configuration) else {
      throw .mismatch(certificate: certificate, key: key)
    }
    let term = CertificateTerm(
      begin: Int64(leaf.notValidBefore), end: Int64(leaf.notValidAfter))
    return Loaded(context: context, term: term)
  }

  private static func read(
    _ path: String, kept protection: FileProtection?
  ) throws(Fault) -> [UInt8] {
    do throws(FileFault) {
      return try ConfiguredFile.bytes(at: path, atMost: longest, kept: protection)
    } catch {
      throw .file(error)
    }
  }

  /// What tells that the files have changed.
  struct Stamp: Equatable, Sendable {
    /// The inode, size and time of each file; empty for one that cannot be read.
    var parts: [[Int64]] = []
  }

  /// The stamp of both files as they are now.
  var stamp: Stamp {
    Stamp(
      parts: [certificate, key].map { path in
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return [] }
        return [
          Int64(bitPattern: UInt64(status.st_ino)), Int64(status.st_size),
          Int64(status.st_mtim.tv_sec), Int64(status.st_mtim.tv_nsec), Int64(status.st_mode),
        ]
      })
  }
}
