import Foundation
import FreshetCoordinator
import FreshetCore
import FreshetPlan

/// Has the log remember what is applied: what began and did not finish is named by the next plan.
struct ApplyRecorder {
  let connection: ConnectionOptions

  /// What the log remembers of the service; nil if nothing was applied.
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

  /// Notes that `plan` is about to be published, before any of it is.
  func begin(_ plan: Plan) async throws {
    // One that could not be remembered whole in the end is not begun.
    guard plan.inForce.entries.count <= AppliedLimits.entries else {
      throw CommandFailure(
        .source,
        "the plan has \(plan.inForce.entries.count) entries, and at most \(AppliedLimits.entries) are "
          + "remembered; split the service")
    }
    try await put(AppliedBody(beginning: plan), of: plan)
  }

  /// Notes that all of `plan` is logged, the last of it at `position`; nil if there was nothing to log.
  ///
  /// - Returns: why it could not be noted; nil if it was.
  func finish(_ plan: Plan, at position: Baseline?) async throws -> CommandFailure? {
    do {
      try await put(AppliedBody(finishing: plan, at: position?.description), of: plan)
      return nil
    } catch let failure as CommandFailure {
      return failure.with(
        message:
          "all events are logged, but that they were applied is not recorded, so that the next plan "
          + "names them anew: \(failure.message)")
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
