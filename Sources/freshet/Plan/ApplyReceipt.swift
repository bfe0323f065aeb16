package import Foundation
package import FreshetAPI
import FreshetCore
package import FreshetPlan
import FreshetTerminal

/// The result of an apply: a record, and what is needed to revert it.
package struct ApplyReceipt: Codable, Equatable, Sendable {
  /// One event of the plan, as it was logged.
  package struct Entry: Codable, Equatable, Sendable {
    /// The index of the event in the plan.
    package var event: Int
    /// Whether the earlier versions stayed right beside the new ones.
    package var isOpening: Bool
    package var position: PositionDocument
    package var isReplay: Bool
    package var isUnchanged: Bool
    /// For a replay, whether what it names is no longer active; absent if it is active.
    package var isOvertaken: Bool?
  }

  /// The format's version; receipts of any other are refused.
  package static let formatVersion = 2

  package var formatVersion = Self.formatVersion
  package var plan: Plan
  /// `before` or `after`; absent if the plan was published at once.
  package var stage: String?
  package var startedAt: Date
  package var finishedAt: Date
  package var events: [Entry] = []
  /// The standing of every node at the end; absent if the apply did not wait.
  package var settlement: SettlementDocument?
  /// The names of nodes that may still have been serving what an event killed.
  package var late: [String] = []

  private struct Form: Decodable { var formatVersion: Int }

  /// Decodes the receipt in `bytes`.
  init(decoding bytes: [UInt8], file: String) throws(CommandFailure) {
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do {
      let form = try decoder.decode(Form.self, from: Data(bytes))
      guard form.formatVersion == Self.formatVersion else {
        throw CommandFailure(
          .source, "\(file) is a receipt of another version of freshet; use that version")
      }
      self = try decoder.decode(ApplyReceipt.self, from: Data(bytes))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(
        .source, "\(file) is not a receipt: \(error); give what `freshet apply --receipt` wrote")
    }
  }

  init(_ plan: Plan, stage: Plan.Stage?, at now: Date) {
    self.plan = plan
    self.stage = stage?.rawValue
    startedAt = now
    finishedAt = now
  }

  /// The last of its events in the log; nil if nothing was published.
  var last: Baseline? {
    events.map(\.position).max { $0.sequence < $1.sequence }
      .map { Baseline(epoch: $0.epoch, sequence: $0.sequence) }
  }

  /// Its events in the log; nil if nothing was published.
  var logged: EventSpans? { EventSpans(events.map(\.position.sequence)) }

  /// The last event that the plan found in the log; nil if the log was empty.
  var followed: EventSpans? {
    plan.unchangedSince > 0 ? EventSpans(plan.unchangedSince) : nil
  }

  /// The first replayed event that is no longer in force.
  ///
  /// Events that open a roll-out do not count, because those that end it are meant to overtake them.
  var firstOvertaken: Entry? { events.first { $0.isOvertaken == true && !$0.isOpening } }

  /// The receipt as JSON, for scripts.
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
