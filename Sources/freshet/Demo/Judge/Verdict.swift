/// What the demo ends with: computed from the answers that were served, and from nothing else.
struct Verdict: Codable, Equatable, Sendable {
  /// Requests and checked entries.
  var lookups = 0
  /// Those of them that were answered from a cache.
  var fromCache = 0
  /// Answers from a cache that a change had made wrong, served later than permitted: must be 0.
  var stale = 0
  /// Answers from a cache that were out of date, but within what the node is given.
  var outOfDateInTime = 0
  /// Entries that had to go, and went.
  var dropped = 0
  /// Entries that went although nothing they were made from had changed: must be 0.
  var droppedWithoutNeed = 0
  /// Lookups that a node refused because it could not prove that it is fresh.
  var unproven = 0
  var hitRatioBefore = 0.0
  var hitRatioAfter = 0.0
  /// What else went wrong: an empty list if nothing did.
  var problems: [String] = []
  /// Some of the stale answers and needless drops, for people.
  var examples: [String] = []

  /// More would say no more.
  private static let mostExamples = 5

  var isGood: Bool { stale == 0 && droppedWithoutNeed == 0 && problems.isEmpty }

  /// Judges all of a trial.
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
