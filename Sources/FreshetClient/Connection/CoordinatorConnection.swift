import AsyncHTTPClient
package import Foundation
package import FreshetAPI
import FreshetTerminal
import NIOCore
import NIOHTTP1

/// A connection to a coordinator's HTTP interface.
package struct CoordinatorConnection: Sendable {
  /// The largest answer in bytes, enough for a fleet of a hundred thousand nodes.
  package static let longestAnswer = 64 << 20

  /// How long a stream may be silent: the coordinator sends a comment every 15 s.
  private static let longestSilence: Duration = .seconds(45)

  private let address: CoordinatorURL
  private let timeout: Duration
  /// The caller's token; nil if there is none.
  private let token: String?
  private let client: HTTPClient

  /// Runs `body` with a connection to the coordinator at `address`.
  ///
  /// The connection must come within `timeout`, and a whole answer within `silence`, or within `timeout` if that is
  /// nil. A streamed answer may pause for `silence`, or for 45 s or `timeout` if that is nil. A certificate counts if
  /// an authority in the file `authorities` signed it, or one that the system trusts if that is nil.
  package static func with<Result>(
    _ address: CoordinatorURL, timeout: Duration, silence: Duration? = nil,
    token: String? = nil, authorities: String? = nil,
    _ body: (CoordinatorConnection) async throws -> Result
  ) async throws -> Result {
    let configuration = try configuration(
      connect: timeout, silence: silence ?? max(timeout, longestSilence), trusting: authorities)
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    let connection = CoordinatorConnection(
      address: address, timeout: silence ?? timeout, token: token, client: client)
    do {
      let result = try await body(connection)
      try? await client.shutdown()
      return result
    } catch {
      try? await client.shutdown()
      throw error
    }
  }

  /// Sends a GET to `path` and returns the decoded answer.
  package func get<Answer: Decodable>(
    _ path: String, query: [URLQueryItem] = [], as type: Answer.Type
  ) async throws -> Answer {
    let request = try request(path, query)
    return try await answer(to: request, within: timeout, as: type)
  }

  /// Sends a POST of `body` to `path` and returns the decoded answer.
  package func post<Answer: Decodable>(
    _ path: String, query: [URLQueryItem] = [], body: Data, contentType: String,
    as type: Answer.Type
  ) async throws -> Answer {
    var request = try request(path, query)
    request.method = .POST
    request.headers.add(name: "content-type", value: contentType)
    request.body = .bytes(ByteBuffer(bytes: body))
    return try await answer(to: request, within: timeout, as: type)
  }

  /// Sends a PUT of the JSON in `body` to `path` and returns the decoded answer.
  package func put<Answer: Decodable>(
    _ path: String, query: [URLQueryItem] = [], body: Data, as type: Answer.Type
  ) async throws -> Answer {
    var request = try request(path, query)
    request.method = .PUT
    request.headers.add(name: "content-type", value: "application/json")
    request.body = .bytes(ByteBuffer(bytes: body))
    return try await answer(to: request, within: timeout, as: type)
  }

  /// Sends a DELETE to `path` and returns the decoded answer.
  package func delete<Answer: Decodable>(
    _ path: String, query: [URLQueryItem] = [], as type: Answer.Type
  ) async throws -> Answer {
    var request = try request(path, query)
    request.method = .DELETE
    return try await answer(to: request, within: timeout, as: type)
  }

  /// Passes the answer to a GET of `path` to `take`, piece by piece.
  package func download(_ path: String, _ take: (Data) throws -> Void) async throws {
    let request = try request(path, [])
    let response = try await reaching {
      try await client.execute(request, timeout: TimeAmount(timeout))
    }
    try await refuseFailure(response)
    try await reaching {
      for try await piece in response.body { try take(Data(piece.readableBytesView)) }
    }
  }

  /// Passes the events of the stream at `path` to `take`, until that returns false.
  ///
  /// With a `lastEventID`, only the events after it.
  ///
  /// - Returns: true if `take` ended the stream, false if the coordinator did.
  package func stream(
    _ path: String, query: [URLQueryItem] = [], within limit: Duration? = nil,
    lastEventID: UInt64? = nil, connected: () -> Void = {},
    _ take: (ServerSentEvent) async throws -> Bool
  ) async throws -> Bool {
    var request = try request(path, query)
    request.headers.add(name: "accept", value: "text/event-stream")
    if let lastEventID { request.headers.add(name: "last-event-id", value: "\(lastEventID)") }
    // The timeout is for the beginning of the answer, not for its length.
    let response = try await reaching {
      try await client.execute(request, timeout: TimeAmount(timeout))
    }
    let deadline = limit.map { NIODeadline.now() + TimeAmount($0 + timeout) } ?? .distantFuture
    try await refuseFailure(response)
    connected()
    return try await reaching {
      var parser = ServerSentEventParser()
      for try await piece in response.body {
        // Checked for whatever arrives, because comments may come for ever.
        guard NIODeadline.now() < deadline else { throw HTTPClientError.deadlineExceeded }
        for event in try Self.events(in: piece, &parser, of: request.url) {
          guard try await take(event) else { return true }
        }
      }
      return false
    }
  }

  private static func events(
    in piece: ByteBuffer, _ parser: inout ServerSentEventParser, of url: String
  ) throws(CommandFailure) -> [ServerSentEvent] {
    do {
      return try parser.feed(piece.readableBytesView)
    } catch {
      throw CommandFailure(.unreachable, "the stream of \(url) cannot be read: \(error)")
    }
  }

  private func request(_ path: String, _ query: [URLQueryItem]) throws -> HTTPClientRequest {
    var request = HTTPClientRequest(url: try url(path, query))
    // A socket has no name that the request could be for.
    if address.isSocket { request.headers.add(name: "host", value: "localhost") }
    if let token { request.headers.add(name: "authorization", value: "Bearer \(token)") }
    return request
  }

  private func url(_ path: String, _ query: [URLQueryItem]) throws -> String {
    // Without the base, because the name of a socket must stay as it is.
    guard var components = URLComponents(string: path) else {
      throw CommandFailure(.invalidInput, "'\(path)' is not a path of the coordinator's")
    }
    if !query.isEmpty { components.queryItems = query }
    // In a query a plus stands for a space.
    components.percentEncodedQuery = components.percentEncodedQuery?
      .replacingOccurrences(of: "+", with: "%2B")
    return address.base + (components.string ?? path)
  }

  private func answer<Answer: Decodable>(
    to request: HTTPClientRequest, within limit: Duration, as type: Answer.Type
  ) async throws -> Answer {
    let body = try await reaching { try await whole(request, within: limit) }
    return try JSONText.decode(
      type, from: Data(body.readableBytesView), what: "the answer of \(request.url)")
  }

  /// The body of the answer to `request`, which must be complete within `limit`.
  private func whole(
    _ request: HTTPClientRequest, within limit: Duration
  ) async throws -> ByteBuffer {
    try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
      group.addTask {
        let response = try await client.execute(request, timeout: TimeAmount(limit))
        try await refuseFailure(response)
        return try await response.body.collect(upTo: Self.longestAnswer)
      }
      group.addTask {
        try await Task.sleep(for: limit)
        return nil
      }
      defer { group.cancelAll() }
      guard let body = try await group.next() ?? nil else {
        throw HTTPClientError.deadlineExceeded
      }
      return body
    }
  }

  /// Throws a failure for any answer that is not a success.
  private func refuseFailure(_ response: HTTPClientResponse) async throws {
    guard !(200..<300).contains(response.status.code) else { return }
    let body = try await reaching { try await response.body.collect(upTo: 1 << 20) }
    throw CommandFailure(
      status: Int(response.status.code), body: Data(body.readableBytesView), from: address.text)
  }

  /// Performs `work`, and turns its errors into failures that name the coordinator and say what to do.
  private func reaching<Result>(_ work: () async throws -> Result) async throws -> Result {
    do {
      return try await work()
    } catch let failure as CommandFailure {
      throw failure
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      if let fault = await tlsFault(in: error) {
        throw CommandFailure(
          .unreachable, "no answer from the coordinator at \(address.text): \(fault.reason)")
      }
      throw CommandFailure(
        .unreachable,
        "no answer from the coordinator at \(address.text): \(CommandFailure.cause(error, timeout)); check "
          + "--coordinator, and that `freshet coordinator` runs there")
    }
  }

  /// What is wrong with TLS, if that is why there was no answer.
  private func tlsFault(in error: any Error) async -> TLSFault? {
    guard let endpoint = address.secure else { return nil }
    let certificates =
      TLSFault.needsCertificates(error)
      ? await CertificateProbe.certificates(of: endpoint, within: timeout) : []
    return TLSFault(
      error, host: endpoint.host, certificates: certificates,
      at: Int64(Date().timeIntervalSince1970))
  }
}
