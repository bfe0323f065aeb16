import FreshetCore
import HTTPTypes
import Hummingbird
import NIOCore

extension CoordinatorAPI {
  /// `GET /v1/state`: the versions that are active now.
  func state(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    return try .json(StateDocument(await commands.activeState()))
  }

  /// `GET /v1/fleet`: the nodes, and where they stand.
  func fleet(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    return try .json(FleetDocument(await commands.fleet()))
  }

  /// `GET /health`: the process answers.
  func health(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    return try .json(StatusDocument(status: "alive"))
  }

  /// `GET /ready`: events can be taken.
  func ready(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    if let reason = await commands.unavailability() { throw Problem(.notReady, reason) }
    return try .json(StatusDocument(status: "ready"))
  }

  /// `GET /openapi.json`: what this interface takes and gives.
  func description(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    return Response(
      status: .ok, headers: .answer(contentType: "application/json"),
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: try APIDescription.bytes())))
  }
}
