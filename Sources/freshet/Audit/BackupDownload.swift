import Foundation
import FreshetClient
import FreshetTerminal
import Glibc

/// Downloads a copy of a running coordinator's log, into a file that no other user can read.
struct BackupDownload {
  /// Long, because the coordinator copies the whole log before it answers.
  private static let usualPatience: Duration = .seconds(600)

  let connection: ConnectionOptions

  /// Writes the copy to `path`, which must not exist yet.
  func write(to path: String) async throws {
    let file = unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw CommandFailure(
        .failure,
        "\(path) cannot be created: \(unsafe String(cString: strerror(errno))); name a new file in an "
          + "existing directory")
    }
    do {
      try await fill(FileHandle(fileDescriptor: file, closeOnDealloc: true), path)
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw error
    }
  }

  private func fill(_ handle: FileHandle, _ path: String) async throws {
    let patience = try connection.patience(orElse: Self.usualPatience)
    try await connection.connect(silence: patience) { connection in
      try await connection.download("/v1/backup") { piece in
        do {
          try handle.write(contentsOf: piece)
        } catch {
          throw CommandFailure(.failure, "\(path) cannot be written: \(error.localizedDescription)")
        }
      }
    }
    try handle.synchronize()
    try handle.close()
  }

  /// Calls `body` with the path of a temporary copy, which is deleted afterwards.
  func withFile(_ body: (String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "freshet-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "freshet.db").path
    try await write(to: path)
    try await body(path)
  }
}
