import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Publishes over HTTP to a coordinator that comes and goes.
struct CrashPublisher: Sendable {
  /// Tries of one event: what it takes is a restart, which is seconds at most.
  private static let tries = 2_000

  struct Event: Codable, Equatable {
    var sequence: UInt64
    var idempotencyKey: String?
  }

  struct Exhausted: Error {
    let key: String
    let last: String
  }

  private struct Answer: Decodable {
    struct Receipt: Decodable {
      struct Position: Decodable { var sequence: UInt64 }
      var position: Position
    }
    var receipts: [Receipt]
  }

  private struct Page: Decodable {
    var events: [Event]
    var nextAfter: UInt64?
  }

  let http: String
  private let session = URLSession(configuration: .ephemeral)

  init(http: String) { self.http = http }

  func end() { session.invalidateAndCancel() }

  /// Publishes a change of `customer` until it is acknowledged.
  ///
  /// - Returns: the number that it was given.
  func publish(_ key: String, changing customer: String) async throws -> UInt64 {
    let body = try JSONEncoder().encode([
      "kind": "CustomerStateChange", "customer": customer, "idempotencyKey": key,
    ])
    var last = ""
    for _ in 0..<Self.tries {
      do {
        let (data, status) = try await send("/v1/events", body)
        if 200..<300 ~= status {
          let answer = try JSONDecoder().decode(Answer.self, from: data)
          if let receipt = answer.receipts.first { return receipt.position.sequence }
        }
        last = "status \(status): \(String(bytes: data.prefix(300), encoding: .utf8) ?? "")"
      } catch {
        if Task.isCancelled { throw error }
        last = "\(error)"
      }
      // Nobody tells when the coordinator is back.
      try await Task.sleep(for: .milliseconds(5))
    }
    throw Exhausted(key: key, last: last)
  }

  /// All that is logged.
  func log() async throws -> [Event] {
    var events: [Event] = []
    var after: UInt64? = 0
    while let from = after {
      let (data, status) = try await send("/v1/events?limit=1000&after=\(from)", nil)
      guard status == 200 else { throw Exhausted(key: "log", last: "status \(status)") }
      let page = try JSONDecoder().decode(Page.self, from: data)
      events += page.events
      after = page.nextAfter
    }
    return events
  }

  private func send(_ path: String, _ body: Data?) async throws -> (Data, Int) {
    guard let url = URL(string: http + path) else { throw URLError(.badURL) }
    var request = URLRequest(url: url, timeoutInterval: 10)
    if let body {
      request.httpMethod = "POST"
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
      request.httpBody = body
    }
    let (data, response) = try await session.data(for: request)
    return (data, (response as? HTTPURLResponse)?.statusCode ?? 0)
  }
}
