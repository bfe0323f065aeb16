import Foundation
import NIOCore
import Testing

@testable import FreshetCoordinator

/// Bodies of callers who have shown no token.
@Suite(.serialized, .timeLimit(.minutes(10))) struct StrangerBodyTests {
  private static let count = 100
  private static let sent = 4 << 20

  /// The memory of this process, in bytes.
  private static func resident() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    return try #require(Int(text.split(separator: " ")[1])) * 4_096
  }

  @Test func `a body that goes on for ever is cut off`() async throws {
    let access = try AccessRig()
    try await ServerRig.with(gate: access.gatekeeper()) { server in
      let connection = try await RawConnection.open(server)
      try await connection.send(
        "POST /v1/events HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n")
      #expect(await connection.answer().hasPrefix("HTTP/1.1 401"))
      let piece = "100000\r\n" + String(repeating: " ", count: 1 << 20) + "\r\n"
      await #expect(throws: (any Error).self) {
        // What the system itself holds comes on top.
        for _ in 0..<200 { try await connection.send(piece) }
      }
    }
  }

  @Test func `bodies that do not end hold almost no memory`() async throws {
    let access = try AccessRig()
    try await ServerRig.with(gate: access.gatekeeper(), mostConnections: 1_000) { server in
      let body = ByteBuffer(repeating: UInt8(ascii: " "), count: Self.sent)
      let head =
        "POST /v1/events HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
        + "Content-Length: \(Self.sent + 1)\r\n\r\n"
      let before = try Self.resident()
      var connections: [RawConnection.Open] = []
      for _ in 0..<Self.count {
        let connection = try await RawConnection.open(server)
        try await connection.send(head)
        // Refused before a byte of the body is there.
        #expect(await connection.answer().hasPrefix("HTTP/1.1 401"))
        try await connection.channel.writeAndFlush(body).get()
        connections.append(connection)
      }
      // Far below what was sent; other tests run beside this one.
      let grown = try Self.resident() - before
      #expect(grown < Self.count * Self.sent / 3, "\(grown) bytes")
      for connection in connections { try await connection.close() }
    }
  }
}
