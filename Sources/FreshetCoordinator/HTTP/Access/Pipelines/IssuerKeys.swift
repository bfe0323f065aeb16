import AsyncHTTPClient
import FreshetCore
import FreshetRuntime
import NIOCore
import NIOHTTP1

/// The keys of one issuer, fetched when the cache asks for it, once for all concurrent callers.
actor IssuerKeys {
  private let issuer: Issuer
  private let source: any KeySetSource
  private let now: @Sendable () -> Instant
  private var cache = KeyCache()
  private var fetch: Task<Void, Never>?

  init(_ issuer: Issuer, source: any KeySetSource, now: @escaping @Sendable () -> Instant) {
    self.issuer = issuer
    self.source = source
    self.now = now
  }

  /// Returns the issuer's key `id` for `algorithm`, and fetches the keys if necessary.
  func key(_ id: String, _ algorithm: SigningAlgorithm) async throws(Refusal) -> VerificationKey {
    // Two rounds at most: after a fetch, the cache requests no other within its shortest interval.
    for _ in 0..<2 {
      switch cache.step(for: id, algorithm, at: now()) {
      case .use(let key): return key
      case .unknown: throw .untrusted(.unknownKey(id))
      case .unavailable(let reason): throw .keysUnavailable(issuer: issuer.name, reason: reason)
      case .fetch: await refresh()
      }
    }
    throw .keysUnavailable(issuer: issuer.name, reason: "they changed while they were fetched")
  }

  private func refresh() async {
    if let fetch { return await fetch.value }
    cache.fetching(at: now())
    let task = Task { take(await load()) }
    fetch = task
    await task.value
  }

  private func load() async -> Result<[VerificationKey], KeySetError> {
    do {
      return .success(try KeySet.keys(in: try await source.bytes()))
    } catch let error as KeySetError {
      return .failure(error)
    } catch {
      return .failure(KeySetError(description: "\(error)"))
    }
  }

  private func take(_ result: Result<[VerificationKey], KeySetError>) {
    cache.fetched(result, at: now())
    fetch = nil
  }
}

/// A place from which an issuer's key set is read.
protocol KeySetSource: Sendable {
  /// Reads the set, of at most ``KeySet/longest`` bytes.
  func bytes() async throws -> [UInt8]
}

/// A key set in a file on the coordinator's machine.
struct KeySetFile: KeySetSource {
  let path: String

  @concurrent
  func bytes() async throws -> [UInt8] {
    // Forged keys allow forged tokens.
    try ConfiguredFile.bytes(at: path, atMost: KeySet.longest, kept: .trusted)
  }
}

/// A key set that an issuer publishes at a URL.
struct KeySetURL: KeySetSource {
  /// The longest time that a request to the issuer may take; callers that need the keys wait for it.
  static let patience: Duration = .seconds(5)

  let url: String

  func bytes() async throws -> [UInt8] {
    // The client is made for this fetch alone, one an hour, so that no connection stays open in between.
    let client = HTTPClient(
      eventLoopGroupProvider: .singleton,
      configuration: .init(redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5))))
    let result: Result<[UInt8], any Error>
    do {
      let response = try await client.execute(
        HTTPClientRequest(url: url),
        timeout: .nanoseconds(Self.patience.components.seconds * 1_000_000_000))
      guard response.status == .ok else {
        throw KeySetError(description: "\(url) answered \(response.status.code)")
      }
      let body = try await response.body.collect(upTo: KeySet.longest)
      result = .success(Array(body.readableBytesView))
    } catch {
      result = .failure(error)
    }
    try? await client.shutdown()
    return try result.get()
  }
}
