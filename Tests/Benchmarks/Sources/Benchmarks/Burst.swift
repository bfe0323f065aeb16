import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Customer changes over HTTP, in batches, some requests at once.
struct Burst: Sendable {
  let events: Int
  let batch: Int
  let requests: Int
  let customers: Int
  /// The coordinator's HTTP interface.
  let coordinator: String

  private struct Body: Encodable {
    struct Event: Encodable {
      struct Field: Encodable {
        var name: String
        var version: String
      }
      var kind = "CustomerStateChange"
      var customer: String
      /// None for every other one: then the whole customer is touched.
      var fields: [Field]?
    }
    var events: [Event]
  }

  private struct Answer: Decodable {
    struct Receipt: Decodable {
      struct Position: Decodable { var sequence: UInt64 }
      var position: Position
    }
    var receipts: [Receipt]
  }

  /// Publishes everything.
  ///
  /// - Returns: the number of each event, in no order.
  func publish() async throws -> [UInt64] {
    guard let url = URL(string: coordinator + "/v1/events") else {
      throw BenchmarkError.wrong("no URL: \(coordinator)")
    }
    let session = URLSession(configuration: .ephemeral)
    defer { session.invalidateAndCancel() }
    return try await withThrowingTaskGroup(of: [UInt64].self) { group in
      var starts = stride(from: 0, to: events, by: batch).makeIterator()
      for _ in 0..<requests {
        guard let start = starts.next() else { break }
        group.addTask { try await send(from: start, to: url, session) }
      }
      var sequences: [UInt64] = []
      sequences.reserveCapacity(events)
      while let some = try await group.next() {
        sequences += some
        if let start = starts.next() {
          group.addTask { try await send(from: start, to: url, session) }
        }
      }
      return sequences
    }
  }

  private func send(from start: Int, to url: URL, _ session: URLSession) async throws -> [UInt64] {
    let body = Body(
      events: (start..<min(start + batch, events)).map { number in
        Body.Event(
          customer: "\(number % customers)",
          fields: number.isMultiple(of: 2) ? nil : [.init(name: "plan", version: "v\(number)")])
      })
    var request = URLRequest(url: url, timeoutInterval: 60)
    request.httpMethod = "POST"
    request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    request.httpBody = try JSONEncoder().encode(body)
    let (data, response) = try await session.data(for: request)
    let status = (response as? HTTPURLResponse)?.statusCode ?? 0
    guard 200..<300 ~= status else {
      let text = String(bytes: data.prefix(500), encoding: .utf8) ?? "no text"
      throw BenchmarkError.wrong("status \(status): \(text)")
    }
    return try JSONDecoder().decode(Answer.self, from: data).receipts.map(\.position.sequence)
  }
}
