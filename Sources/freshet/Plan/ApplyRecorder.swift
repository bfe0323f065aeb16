import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetPlan
import FreshetTerminal

/// Records applies in the log, so that the next plan names again what an unfinished one left.
struct ApplyRecorder {
  let connection: ConnectionOptions

  /// The log's record of the service; nil if nothing was applied.
  func record(of service: String, in environment: String?) async throws -> AppliedDocument? {
    try await connection.connect { connection in
      do {
        return try await connection.get(
          "/v1/applied", query: AppliedQuery.items(service, environment), as: AppliedDocument.self)
      } catch let failure as CommandFailure where failure.problem?.type == .neverApplied {
        return nil
      }
    }
  }

  /// Records that `plan` is about to be published, before any of it is.
  func begin(_ plan: Plan) async throws {
    // A plan too large to be recorded at its end must not begin.
    guard plan.inForce.entries.count <= AppliedLimits.entries else {
      throw CommandFailure(
        .source,
        "the plan has \(plan.inForce.entries.count) entries, and the log records at most "
          + "\(AppliedLimits.entries); split the service")
    }
    try await put(AppliedBody(beginning: plan), of: plan)
  }

  /// Records that all of `plan` is logged, the last event at `position`; nil if there was nothing to log.
  ///
  /// - Returns: why it could not be recorded; nil if it was.
  func finish(_ plan: Plan, at position: Baseline?) async throws -> CommandFailure? {
    do {
      try await put(AppliedBody(finishing: plan, at: position?.description), of: plan)
      return nil
    } catch let failure as CommandFailure {
      return failure.with(
        message:
          "all events are logged, but the apply is not recorded, so the next plan names them again: "
          + "\(failure.message)")
    }
  }

  private func put(_ body: AppliedBody, of plan: Plan) async throws {
    let data = Data(try JSONText.line(body).utf8)
    try await connection.connect { connection in
      _ = try await connection.put(
        "/v1/applied", query: AppliedQuery.items(plan.service, plan.environment), body: data,
        as: AppliedDocument.self)
    }
  }
}
