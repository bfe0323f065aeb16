package import Foundation
package import FreshetCoordinator
import FreshetCore
package import FreshetPlan

/// What came of a plan: proof for whoever asks later, and the way back.
package struct ApplyReceipt: Codable, Equatable, Sendable {
  /// One event of the plan, as it was logged.
  package struct Entry: Codable, Equatable, Sendable {
    /// Which of the plan's events.
    package var event: Int
    /// Whether the earlier versions stayed right besides the new ones.
    package var isOpening: Bool
    package var position: PositionDocument
    package var isReplay: Bool
    package var isUnchanged: Bool
    /// For a replay, whether what it names is not active any more; absent if it is.
    package var isOvertaken: Bool?
  }

  /// The only form that there is.
  package static let formatVersion = 2

  package var formatVersion = Self.formatVersion
  package var plan: Plan
  /// `before` or `after`; absent if the plan was published at once.
  package var stage: String?
  package var startedAt: Date
  package var finishedAt: Date
  package var events: [Entry] = []
  /// Where every node stood at the end; absent if nothing was waited for.
  package var settlement: SettlementDocument?
  /// Nodes that may still have been serving what an event killed.
  package var late: [String] = []

  private struct Form: Decodable { var formatVersion: Int }

  /// The receipt that `bytes` hold.
  init(decoding bytes: [UInt8], file: String) throws(CommandFailure) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do {
      let form = try decoder.decode(Form.self, from: Data(bytes))
      guard form.formatVersion == Self.formatVersion else {
        throw CommandFailure(.source, "\(file) is a receipt of another freshet; use that one")
      }
      self = try decoder.decode(ApplyReceipt.self, from: Data(bytes))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(
        .source, "\(file) is no receipt: \(error); give what `freshet apply --receipt` wrote")
    }
  }

  init(_ plan: Plan, stage: Plan.Stage?, at now: Date) {
    self.plan = plan
    self.stage = stage?.rawValue
    startedAt = now
    finishedAt = now
  }

  /// The last event of it in the log; nil if nothing was published.
  var last: Baseline? {
    events.map(\.position).max { $0.sequence < $1.sequence }
      .map { Baseline(epoch: $0.epoch, sequence: $0.sequence) }
  }

  /// The events of it in the log; nil if nothing was published.
  var logged: EventSpans? { EventSpans(events.map(\.position.sequence)) }

  /// What the plan found in the log; nil if that was empty.
  var followed: EventSpans? {
    plan.unchangedSince > 0 ? EventSpans(plan.unchangedSince) : nil
  }

  /// The first event that was logged before and is not in force any more.
  ///
  /// What opens a roll-out is overtaken by what ends it, and as it should be.
  var firstOvertaken: Entry? { events.first { $0.isOvertaken == true && !$0.isOpening } }

  /// For scripts.
  func json() throws(CommandFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      throw CommandFailure(.failure, "the receipt cannot be written as JSON: \(error)")
    }
  }
}
