import FreshetCore
import Glibc
import NIOCore
import NIOSSL

/// The files of the HTTP interface's certificate and its private key.
struct CertificateFiles: Equatable, Sendable {
  /// Why a pair cannot be used; the description names the file.
  enum Fault: Error, Equatable, CustomStringConvertible {
    case unreadable(path: String, reason: String)
    /// Others than the file's owner and group can read or write the key.
    case exposed(path: String, mode: mode_t)
    /// The key belongs to a user who is neither root nor the coordinator's own.
    case foreign(path: String, owner: uid_t)
    case noCertificate(path: String)
    case noKey(path: String)
    /// The key is not the certificate's.
    case mismatch(certificate: String, key: String)

    var description: String {
      switch self {
      case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)"
      case .exposed(let path, let mode):
        "\(path) has mode \(String(mode, radix: 8)), so others can read or change the private key; "
          + "chmod 600 it (640 is permitted)"
      case .foreign(let path, let owner):
        "\(path) belongs to user \(owner), who can change the private key; chown it to this process's user or root"
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
    /// The end of its validity, in seconds since 1970.
    let end: Int64
  }

  /// The setting that errors name.
  static let field = "tlsCertificate"

  /// The longest file read, in bytes.
  private static let longest = 1 << 20

  let certificate: String
  let key: String

  /// Reads both files, and checks that they belong together.
  func load() throws(Fault) -> Loaded {
    let chain = (try? NIOSSLCertificate.fromPEMBytes(try Self.read(certificate).bytes)) ?? []
    // Says why, if the file itself was the trouble.
    if chain.isEmpty { _ = try Self.read(certificate) }
    guard let leaf = chain.first else { throw .noCertificate(path: certificate) }
    let file = try Self.read(key)
    try Self.checkSecret(key, file.status)
    guard let secret = try? NIOSSLPrivateKey(bytes: file.bytes, format: .pem) else {
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
    return Loaded(context: context, end: Int64(leaf.notValidAfter))
  }

  /// Refuses a secret that others can read or write.
  ///
  /// A group may read it: service managers and clusters hand secrets over so.
  static func checkSecret(_ path: String, _ status: stat) throws(Fault) {
    guard status.st_uid == geteuid() || status.st_uid == 0 else {
      throw .foreign(path: path, owner: status.st_uid)
    }
    guard status.st_mode & 0o027 == 0 else {
      throw .exposed(path: path, mode: status.st_mode & 0o777)
    }
  }

  /// The content and status of one and the same file.
  private static func read(_ path: String) throws(Fault) -> (bytes: [UInt8], status: stat) {
    // Without a writer, a pipe would never open.
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .unreadable(path: path, reason: errorText()) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else {
      throw .unreadable(path: path, reason: errorText())
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .unreadable(path: path, reason: "it is not a regular file")
    }
    guard status.st_size <= longest else {
      throw .unreadable(path: path, reason: "it has more than \(longest) bytes")
    }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    let count = unsafe pread(file, &bytes, bytes.count, 0)
    guard count >= 0 else { throw .unreadable(path: path, reason: errorText()) }
    bytes.removeLast(bytes.count - count)
    return (bytes, status)
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
