import AsyncHTTPClient
import Foundation
import FreshetCore
import FreshetRuntime
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// The servers of etcd, asked one at a time on the calling thread, which waits for the answer.
final class EtcdServers {
  /// The most bytes of an answer: 16 groups of the largest size, in base64.
  private static let longestAnswer = 32 << 20

  private let settings: EtcdSettings
  private let password: String?
  private let client: HTTPClient
  private var token: String?
  /// The index of the server that is asked next.
  private(set) var current = 0

  /// Prepares to ask servers; nothing is sent yet.
  ///
  /// - Throws: ``StoreError/unusable(_:)`` if a file that the settings name cannot be used.
  init(_ settings: EtcdSettings) throws(StoreError) {
    self.settings = settings
    do {
      password = try settings.passwordFile.map { path in
        let bytes = try ConfiguredFile.bytes(at: path, atMost: 4_096, kept: .secret)
        return String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
      }
      var configuration = HTTPClient.Configuration(
        tlsConfiguration: try settings.tls(), redirectConfiguration: .disallow,
        timeout: .init(connect: TimeAmount(settings.timeout)))
      configuration.httpVersion = .http1Only
      configuration.connectionPool.retryConnectionEstablishment = false
      client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    } catch {
      throw .unusable("the settings of etcd cannot be used: \(error)")
    }
  }

  deinit { client.shutdown { _ in } }

  /// Asks one server.
  ///
  /// If it does not answer, the next request goes to the next server.
  func ask<Request: EtcdRequest>(_ request: Request) throws(EtcdFailure) -> Request.Response {
    do throws(EtcdFailure) {
      return try authenticated(request)
    } catch {
      switch error {
      case .unreachable, .unknown: current = (current + 1) % settings.servers.count
      case .refused, .full: break
      }
      throw error
    }
  }

  /// How long to wait after a server that did not take a request.
  ///
  /// One that refuses connections would otherwise be asked thousands of times a second.
  static let pause: Duration = .milliseconds(20)

  /// The same as ``ask(_:)``, as a value.
  func result<Request: EtcdRequest>(of request: Request) -> Result<Request.Response, EtcdFailure> {
    Result { () throws(EtcdFailure) in try ask(request) }
  }

  /// Asks one server after another until one answers, for a request that may be done twice.
  func askAll<Request: EtcdRequest>(
    _ request: Request, until deadline: Instant
  ) throws(EtcdFailure) -> Request.Response {
    while true {
      do throws(EtcdFailure) {
        return try ask(request)
      } catch {
        switch error {
        case .refused, .full: throw error
        case .unreachable, .unknown:
          guard SystemTime.now < deadline else { throw error }
          pauseThread(for: Self.pause)
        }
      }
    }
  }

  private func authenticated<Request: EtcdRequest>(
    _ request: Request
  ) throws(EtcdFailure) -> Request.Response {
    guard let user = settings.user, let password else { return try send(request) }
    if token != nil {
      do throws(EtcdFailure) {
        return try send(request)
      } catch {
        // A token is valid for some minutes, and only at servers that have not restarted since.
        guard error.asksForToken else { throw error }
        token = nil
      }
    }
    token = try send(EtcdAuthenticate(name: user, password: password)).token
    return try send(request)
  }

  private func send<Request: EtcdRequest>(
    _ request: Request
  ) throws(EtcdFailure) -> Request.Response {
    let server = settings.servers[current]
    let response: HTTPClient.Response
    do {
      var headers = HTTPHeaders([("Content-Type", "application/json")])
      if let token { headers.add(name: "Authorization", value: token) }
      let message = try HTTPClient.Request(
        url: server + Request.path, method: .POST, headers: headers,
        body: .data(try JSONEncoder().encode(request)))
      response = try client.execute(
        request: message,
        delegate: ResponseAccumulator(request: message, maxBodySize: Self.longestAnswer),
        deadline: .now() + TimeAmount(settings.timeout)
      ).wait()
    } catch let error as HTTPClientError where error == .connectTimeout {
      throw .unreachable("\(server): it does not take the connection")
    } catch let error as NIOConnectionError {
      throw .unreachable("\(server): \(error)")
    } catch let error as IOError where error.errnoCode == ECONNREFUSED {
      throw .unreachable("\(server): connection refused")
    } catch {
      throw .unknown("\(server): \(error)")
    }
    let body = response.body.map { Data($0.readableBytesView) } ?? Data()
    guard response.status == .ok else {
      let refusal = try? JSONDecoder().decode(EtcdRefusal.self, from: body)
      throw EtcdFailure(
        status: response.status.code,
        message: refusal?.message ?? refusal?.error ?? response.status.reasonPhrase)
    }
    do {
      return try JSONDecoder().decode(Request.Response.self, from: body)
    } catch {
      throw .unknown("\(server): its answer cannot be read: \(error)")
    }
  }
}
