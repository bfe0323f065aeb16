import FreshetAPI
import FreshetCore
import Hummingbird

extension CoordinatorAPI {
  /// Refuses events that would drop more than the coordinator's policy or the request allows.
  ///
  /// The nodes are asked only if there is a limit, and only once.
  ///
  /// - Parameters:
  ///   - permitted: the events, with their forecast if there is one already.
  ///   - layout: the form of the request, for problems that name a field.
  ///   - query: the request's parameters; nil where the caller can set none, as in a webhook's notice.
  ///   - identity: the caller.
  /// - Throws: ``Problem`` of the sort `blastTooLarge`.
  func refuseLargeBlast(
    _ permitted: Gatekeeper.Permitted, _ layout: PublishLayout, _ query: QueryParameters?,
    by identity: Identity
  ) async throws {
    let own = try query?.dropLimit()
    let isConfirmed = try query?.choice("confirm", of: ["true", "false"]) == "true"
    let limits = [own, maxDrop].compactMap { $0 }
    guard !limits.isEmpty, !isConfirmed else { return }
    let forecast = try await forecast(permitted, layout)
    guard let limit = limits.first(where: { $0.verdict(on: forecast) != .within }) else { return }
    let advice = query == nil ? "publish it yourself" : "confirm it"
    throw Problem(
      .blastTooLarge,
      "\(Problem.text(forecast, identity.rights.mayForecast)); the limit is \(limit): nothing was logged; \(advice) if you mean it",
      field: query == nil ? nil : "confirm")
  }

  func forecast(
    _ permitted: Gatekeeper.Permitted, _ layout: PublishLayout
  ) async throws(Problem) -> DropForecast {
    if let known = permitted.forecast { return known }
    do throws(InquiryError) {
      return try await commands.dryRun(permitted.events, within: Self.inquiryWait).forecast
    } catch {
      throw Problem(error, layout: layout)
    }
  }
}

extension QueryParameters {
  /// The limit in the parameter `maxDrop`; nil if it is absent.
  fileprivate func dropLimit() throws(Problem) -> DropLimit? {
    guard let text = text("maxDrop") else { return nil }
    guard let limit = DropLimit(text) else {
      throw .parameter(
        "maxDrop", "is '\(text.shown(64))'; give a share, such as 20%, or a number of entries")
    }
    return limit
  }
}
