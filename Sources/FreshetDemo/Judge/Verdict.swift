/// The demo's result, computed only from the answers that were served.
struct Verdict: Codable, Equatable, Sendable {
  /// Requests, and entries that were audited.
  var lookups = 0
  /// The lookups that were answered from a cache.
  var fromCache = 0
  /// Answers from a cache that a change had made wrong, served later than permitted; must be 0.
  var stale = 0
  /// Answers from a cache that were out of date, but within the permitted time.
  var outOfDateInTime = 0
  /// Entries that had to be dropped, and were.
  var dropped = 0
  /// Entries dropped although nothing they were made from had changed; must be 0.
  var droppedWithoutNeed = 0
  /// Lookups that a node refused because it could not prove its freshness.
  var unproven = 0
  var hitRatioBefore = 0.0
  var hitRatioAfter = 0.0
  /// Everything else that went wrong; empty if nothing did.
  var problems: [String] = []
  /// Some of the stale answers and needless drops, for people.
  var examples: [String] = []

  /// More examples would add nothing.
  private static let mostExamples = 5

  var isGood: Bool { stale == 0 && droppedWithoutNeed == 0 && problems.isEmpty }

  /// Judges everything in a trial.
  init(_ trial: Trial, by judge: Judge) {
    for record in trial.records { add(record, judge) }
    if lookups == 0 { problems.append("nothing was judged") }
    if dropped == 0 { problems.append("no event was seen to drop anything") }
    if trial.unjudged > 0 { problems.append("\(trial.unjudged) answers were not judged") }
  }

  private mutating func add(_ record: Trial.Record, _ judge: Judge) {
    let answer = record.answer
    lookups += 1
    if answer.outcome == .hit { fromCache += 1 }
    if answer.outcome == .unproven { unproven += 1 }
    switch judge.finding(on: answer, by: record.node) {
    case .right: break
    case .inTime: outOfDateInTime += 1
    case .stale(let dimension):
      stale += 1
      let version = answer.facts[dimension] ?? "?"
      cite("\(record.node) served question \(answer.question) made from \(dimension) \(version)")
    }
    guard let lost = answer.lost else { return }
    if judge.hadToGo(lost, by: record.node) {
      dropped += 1
    } else {
      droppedWithoutNeed += 1
      cite(
        "\(record.node) dropped question \(answer.question) (\(answer.outcome.rawValue)), made from "
          + lost.facts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
          .joined(separator: ", "))
    }
  }

  private mutating func cite(_ example: String) {
    if examples.count < Self.mostExamples { examples.append(example) }
  }
}
