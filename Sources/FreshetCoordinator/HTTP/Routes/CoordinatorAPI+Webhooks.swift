import FreshetAPI
import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// `POST /v1/webhooks/{name}`: turns another system's notice into events.
  ///
  /// A notice without events is answered without receipts. A repeated notice is answered with its first receipts.
  func webhook(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    _ = try QueryParameters(request)
    let headers = request.headers
    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
    if let problem = Problem.contentCoding(headers[.contentEncoding]) { throw problem }
    // The gatekeeper that looked at the headers also reads the body, whatever is reloaded meanwhile.
    let gate = gate
    let knock = try gate.knock(context.parameters.get("name") ?? "", header: header)
    let notice = try await withBody(of: request, from: unknownBodies) { body in
      try gate.notice(knock, body, header: header)
    }
    guard !notice.events.isEmpty else { return try .json(PublishDocument([], settlement: nil)) }
    let receipts: [PublishReceipt]
    do {
      receipts = try await log(notice)
    } catch let problem as Problem {
      throw problem.refusing(notice.events)
    }
    return try .json(
      PublishDocument(receipts, settlement: nil),
      status: receipts.allSatisfy(\.isReplay) ? .ok : .created)
  }

  private func log(_ notice: Gatekeeper.Notice) async throws -> [PublishReceipt] {
    let permitted = try await gate.permit(
      notice.identity, publishing: notice.events, layout: notice.layout)
    try await refuseLargeBlast(permitted, notice.layout, nil, by: notice.identity)
    return try await log(permitted, notice.layout, by: notice.identity)
  }
}
