import Foundation
import Glibc
import Testing

/// A coordinator in a process of its own, which can be killed and started again where it was.
actor CrashedCoordinator {
  /// Where a coordinator listens, as it says itself.
  struct Addresses: Decodable {
    var http: String
    var broadcast: String
    var session: String

    static func port(of address: String) -> UInt16? {
      address.lastIndex(of: ":").flatMap { UInt16(address[address.index(after: $0)...]) }
    }
  }

  private let directory: URL
  private var process: Process?
  private(set) var addresses: Addresses?

  init() {
    directory = FileManager.default.temporaryDirectory
      .appending(path: "freshet-crash-\(UUID().uuidString)")
  }

  /// The command of the same build, beside the tests.
  private static var command: URL {
    get throws {
      let tests = try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      let command = URL(filePath: tests).deletingLastPathComponent().appending(path: "freshet")
      try #require(
        FileManager.default.isExecutableFile(atPath: command.path(percentEncoded: false)),
        "no \(command): build all products first")
      return command
    }
  }

  /// Starts it, on free ports the first time and on the same ones afterwards.
  @discardableResult
  func start() async throws -> Addresses {
    func port(_ address: String?) -> String {
      "\(address.flatMap(Addresses.port(of:)) ?? 0)"
    }
    let process = Process()
    process.executableURL = try Self.command
    process.arguments = [
      "coordinator", "--data-directory", directory.path(percentEncoded: false),
      "--http-port", port(addresses?.http), "--broadcast-port", port(addresses?.broadcast),
      "--session-port", port(addresses?.session), "--beacon-interval", "200ms",
      "--log-level", "critical", "--json",
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    self.process = process
    let line = await Self.firstLine(of: output.fileHandleForReading)
    let addresses = try JSONDecoder().decode(Addresses.self, from: line)
    self.addresses = addresses
    return addresses
  }

  /// Ends it without a warning.
  func kill() {
    guard let process else { return }
    Glibc.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    self.process = nil
  }

  /// Ends it, and deletes its log.
  func remove() {
    kill()
    try? FileManager.default.removeItem(at: directory)
  }

  /// Up to the first line feed, or all that there is: a process that fails closes its output.
  private static func firstLine(of handle: FileHandle) async -> Data {
    let (pieces, continuation) = AsyncStream.makeStream(of: Data.self)
    handle.readabilityHandler = { handle in
      let data = handle.availableData
      continuation.yield(data)
      if data.isEmpty { continuation.finish() }
    }
    defer { handle.readabilityHandler = nil }
    var line = Data()
    for await piece in pieces {
      line += piece
      if piece.isEmpty || line.contains(UInt8(ascii: "\n")) { break }
    }
    return line
  }
}
