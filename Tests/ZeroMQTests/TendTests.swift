import Foundation
import Testing
import ZeroMQ

@Suite struct TendTests {
  /// In a process of its own, for other tests need memory too; and without a sanitizer, which
  /// keeps what was freed.
  @Test(.disabled(if: isSanitized))
  func `a tended publisher does not grow by peers that leave`() async {
    await #expect(processExitsWith: .success) {
      let context = try Context()
      let publisher = try Socket(.xpub, context: context)
      let endpoint = try publisher.bindAnywhere()
      try comeAndGo(200, context, endpoint) { try publisher.tend() }
      let before = try residentBytes()
      try comeAndGo(1500, context, endpoint) { try publisher.tend() }
      // Untended, each leaves about 11 KB: 16 MB.
      #expect(try residentBytes() - before < 8 << 20)
    }
  }
}

/// Lets peers subscribe and leave, and calls `tend` after each hundred.
private func comeAndGo(
  _ count: Int, _ context: Context, _ endpoint: String, tend: () throws -> Void
) throws {
  for index in 1...count {
    let subscriber = try Socket(.sub, context: context)
    let monitor = try SocketMonitor(of: subscriber)
    try subscriber.subscribe()
    try subscriber.connect(endpoint)
    try monitor.wait { $0.kind == .handshakeSucceeded }
    if index.isMultiple(of: 100) { try tend() }
  }
}

private func residentBytes() throws -> Int {
  let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
  return try #require(Int(fields[1])) * 4096
}

private let isSanitized = ["__asan_init", "__tsan_init"].contains { (name: String) in
  unsafe dlsym(nil, name) != nil
}
