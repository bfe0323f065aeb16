import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTP1

extension CoordinatorAPI {
  /// Reads the body and passes it to `use`; one that is too large is refused before it is read whole.
  ///
  /// The bytes count against `pool` from when they arrive until `use` has returned.
  func withBody<Result>(
    of request: Request, from pool: BodyPool, atMost limit: Int = APILimits.bodyBytes,
    _ use: ([UInt8]) throws -> Result
  ) async throws -> Result {
    if let problem = Problem.contentCoding(request.headers[.contentEncoding]) { throw problem }
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw Problem.bodyTooLarge(limit: limit)
    }
    let deadline = ContinuousClock.now + bodyLimit
    var bytes: [UInt8] = []
    var taken = 0
    defer { pool.give(taken) }
    do {
      for try await piece in request.body {
        let size = piece.readableBytes
        guard taken + size <= limit else { throw Problem.bodyTooLarge(limit: limit) }
        guard ContinuousClock.now < deadline else {
          throw Problem(
            .refused, "the body has not ended after \(DurationText.format(bodyLimit))")
        }
        try pool.take(size)
        taken += size
        bytes += piece.readableBytesView
      }
    } catch let error as HTTPParserError {
      throw Problem(.refused, "the body cannot be read: \(error)")
    }
    return try use(bytes)
  }

  /// The memory for the bodies of this caller.
  func pool(for identity: Identity) -> BodyPool {
    identity.actor == nil ? unknownBodies : knownBodies
  }
}
