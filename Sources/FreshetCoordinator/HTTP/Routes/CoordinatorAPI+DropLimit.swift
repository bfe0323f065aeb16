import FreshetCore
import Hummingbird

extension CoordinatorAPI {
  /// Refuses a publish that would drop more than the coordinator's policy or the request allows, unless
  /// the request confirms it.
  ///
  /// The nodes are asked only if there is a limit.
  func refuseLargeBlast(
    _ publish: PublishRequest, _ query: QueryParameters
  ) async throws {
    let own = try query.dropLimit()
    let isConfirmed = try query.choice("confirm", of: ["true", "false"]) == "true"
    let limits = [own, maxDrop].compactMap { $0 }
    guard !limits.isEmpty, !isConfirmed else { return }
    let report: DryRunReport
    do throws(InquiryError) {
      report = try await commands.dryRun(publish.events, within: Self.inquiryWait)
    } catch {
      throw Problem(error, layout: publish.layout)
    }
    let forecast = report.forecast
    guard let limit = limits.first(where: { $0.verdict(on: forecast) != .within }) else { return }
    throw Problem(
      .blastTooLarge,
      "\(forecast); the limit is \(limit): nothing was logged; confirm it if you mean it",
      field: "confirm")
  }
}

extension QueryParameters {
  /// The limit that the request sets itself.
  fileprivate func dropLimit() throws(Problem) -> DropLimit? {
    guard let text = text("maxDrop") else { return nil }
    guard let limit = DropLimit(text) else {
      throw .parameter(
        "maxDrop", "is '\(text.shown(64))'; give a share, such as 20%, or a number of entries")
    }
    return limit
  }
}
