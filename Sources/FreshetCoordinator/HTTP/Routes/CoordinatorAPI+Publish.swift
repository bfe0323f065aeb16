import FreshetCore
import HTTPTypes
import Hummingbird
import NIOCore

extension CoordinatorAPI {
  /// `POST /v1/events`: logs events, and waits for their settlement if asked to.
  func publish(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(request, allowed: ["wait", "maxDrop", "confirm"])
    let wait = try query.wait()
    let publish = try await publishRequest(request)
    let events = try await gate.permit(
      identity, publishing: publish.events, layout: publish.layout)
    try await refuseLargeBlast(publish, query)
    let receipts: [PublishReceipt]
    do throws(PublishError) {
      receipts = try await commands.publish(events)
    } catch {
      throw Problem(error, layout: publish.layout)
    }
    let last = receipts.map(\.position.sequence).max() ?? 0
    var settlement: Settlement?
    if let wait { settlement = await commands.settlement(of: last, within: wait) }
    var response = try Response.json(
      PublishDocument(receipts, settlement: settlement),
      status: receipts.allSatisfy(\.isReplay) ? .ok : .created)
    if receipts.count == 1 { response.headers[.location] = "/v1/events/\(last)" }
    return response
  }

  /// The events in the body of `request`.
  func publishRequest(_ request: Request) async throws -> PublishRequest {
    let headers = request.headers
    return try PublishRequest(
      body: try await body(of: request), contentType: headers[.contentType]
    ) { name in
      HTTPField.Name(name).flatMap { headers[$0] }
    }
  }

  /// The body, refused before it is read whole if it is too large.
  func body(of request: Request) async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }),
      length > APILimits.bodyBytes
    {
      throw Problem.bodyTooLarge
    }
    do {
      let buffer = try await request.body.collect(upTo: APILimits.bodyBytes)
      return Array(buffer.readableBytesView)
    } catch is NIOTooManyBytesError {
      throw Problem.bodyTooLarge
    }
  }
}
