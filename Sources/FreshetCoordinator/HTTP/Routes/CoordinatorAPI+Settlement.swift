import FreshetCore
import HTTPTypes
import Hummingbird

extension CoordinatorAPI {
  /// How long a stream of progress lasts if it is not told.
  private static let streamWait: Duration = .seconds(30)

  /// `GET /v1/events/{sequence}/settlement`: where every node stands with respect to an event.
  func settlement(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
    let wait = try QueryParameters(request, allowed: ["wait"]).wait() ?? .zero
    let sequence = try sequence(in: context)
    guard let settlement = await commands.settlement(of: sequence, within: wait) else {
      throw Problem.noSuchEvent(sequence)
    }
    return try .json(SettlementDocument(settlement))
  }

  /// `GET /v1/events/{sequence}/settlement/stream`: the same, as it comes about.
  func streamSettlement(
    _ request: Request, _ context: BasicRequestContext
  ) async throws -> Response {
    let wait = try QueryParameters(request, allowed: ["wait"]).wait() ?? Self.streamWait
    let sequence = try sequence(in: context)
    guard let progress = await commands.settlementProgress(of: sequence, within: wait) else {
      throw Problem.noSuchEvent(sequence)
    }
    return ServerSentEvents.response(to: request, keepAlive: keepAlive) { sink in
      var last: SettlementDocument?
      for await settlement in progress {
        let document = SettlementDocument(settlement)
        last = document
        guard let item = try? ServerSentEvent("progress", document), sink.send(item) else {
          return
        }
      }
      guard let last,
        let item = try? ServerSentEvent(last.isSettled ? "settled" : "deadline", last)
      else { return }
      _ = sink.send(item)
    }
  }
}
