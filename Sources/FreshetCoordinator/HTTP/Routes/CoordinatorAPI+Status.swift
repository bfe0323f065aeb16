import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird
import NIOCore

extension CoordinatorAPI {
  /// The time to wait for nodes to count what they hold.
  private static let heldWait: Duration = .seconds(1)

  /// `GET /v1/state`: the versions that are active now, page by page.
  func state(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let filter = try StateFilter(request)
    let seat = try seats.take(.snapshot, for: identity)
    defer { seat.leave() }
    // The coordinator's thread only hands out a copy; the page is made here.
    return try .json(StateDocument(await commands.state().page(filter)))
  }

  /// `GET /v1/fleet`: the nodes and their standings.
  func fleet(
    _ request: Request, _ context: BasicRequestContext, _ identity: Identity
  ) async throws -> Response {
    let query = try QueryParameters(request, allowed: ["held"])
    guard try query.choice("held", of: ["reported", "now"]) == "now" else {
      return try await seats.holding(.snapshot, for: identity) {
        try .json(FleetDocument(await commands.fleet()))
      }
    }
    let seat = try seats.take(.inquiry, for: identity)
    defer { seat.leave() }
    return try await usingUp {
      let held = try await request.asking { () async throws(InquiryError) in
        try await commands.held(within: Self.heldWait)
      }
      return try .json(FleetDocument(await commands.fleet(), holding: held))
    }
  }

  /// `DELETE /v1/fleet/nodes`: forgets a node that serves nothing.
  func forgetNode(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    guard let node = try QueryParameters(request, allowed: ["node"]).text("node") else {
      throw Problem.parameter("node", "is missing; give the id or the name of the node")
    }
    let forgotten: NodeIdentity
    do throws(ForgetError) {
      forgotten = try await commands.forget(node: node)
    } catch {
      throw Problem(error, node: node)
    }
    return try .json(ForgottenNodeDocument(forgotten))
  }

  /// `GET /health`: the process is alive.
  ///
  /// Parameters are ignored, because probes may add their own.
  func health(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    return try .json(StatusDocument(status: "alive"))
  }

  /// `GET /ready`: the coordinator can take events.
  ///
  /// Parameters are ignored, because probes may add their own.
  func ready(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    if let reason = await commands.unavailability() { throw Problem(.notReady, reason) }
    return try .json(StatusDocument(status: "ready", certificate: certificate()))
  }

  /// `GET /openapi.json`: the description of this interface.
  func description(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    return Response(
      status: .ok, headers: .answer(contentType: "application/json"),
      body: ResponseBody(byteBuffer: ByteBuffer(string: APIDescription.text)))
  }
}
