import CommandTesting
import Foundation
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

  private let directory: TemporaryDirectory
  private var process: SpawnedProcess?
  private(set) var addresses: Addresses?

  init() throws { directory = try TemporaryDirectory() }

  /// Starts it, on free ports the first time and on the same ones afterwards.
  @discardableResult
  func start() async throws -> Addresses {
    func port(_ address: String?) -> String {
      "\(address.flatMap(Addresses.port(of:)) ?? 0)"
    }
    let output = Pipe()
    let process = try SpawnedProcess(
      try FreshetProcess.binary().path,
      [
        "coordinator", "--data-directory", directory.path("log"),
        "--http-port", port(addresses?.http), "--broadcast-port", port(addresses?.broadcast),
        "--session-port", port(addresses?.session), "--beacon-interval", "200ms",
        "--log-level", "critical", "--json",
      ],
      output: .descriptor(output.fileHandleForWriting.fileDescriptor),
      errors: .file(directory.path("errors")))
    self.process = process
    try output.fileHandleForWriting.close()
    let line = await Self.firstLine(of: output.fileHandleForReading)
    let addresses = try JSONDecoder().decode(Addresses.self, from: line)
    self.addresses = addresses
    return addresses
  }

  /// Ends it without a warning.
  func kill() async {
    process?.signal(SIGKILL)
    _ = await process?.status
    process = nil
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
