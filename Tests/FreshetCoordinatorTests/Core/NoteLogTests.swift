import InMemoryLogging
import Logging
import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

struct NoteLogTests {
  private let handler = InMemoryLogHandler()
  private var log: NoteLog
  private let start = Instant(nanoseconds: 0)
  private static let node = NodeIdentity(
    id: "i", name: "n", application: "a", applicationVersion: "", bound: nil)

  init() {
    log = NoteLog(Logger(label: "test") { [handler] _ in handler })
  }

  /// Every note that a peer or a caller can cause at will.
  static let notes: [CoordinatorNote] = [
    .joined(node), .left(node), .fenced(node), .refused(node, .fleetFull), .forgot(node),
    .diverged(
      node, Position(epoch: Epoch(counter: 1, high: 0, low: 0), sequence: 0, digest: .zero)),
    .newEpoch(Epoch(counter: 1, high: 0, low: 0)), .logRefused("full"),
    .missed(Settlement(sequence: 1, nodes: [], isCounted: false)),
  ]

  @Test mutating func `a flood of one note is counted, and the others are written`() {
    for _ in 0..<1_000 { for note in Self.notes { log.write(note, at: start) } }
    #expect(handler.entries.count == Self.notes.count * NoteLog.lines)
    handler.clear()
    for note in Self.notes { log.write(note, at: start + .seconds(60)) }
    #expect(handler.entries.count == Self.notes.count)
    for entry in handler.entries {
      #expect(entry.metadata["leftOut"] == "\(1_000 - NoteLog.lines)", "\(entry.message)")
    }
  }

  @Test mutating func `a line without others left out says nothing of them`() {
    log.write(.newEpoch(Epoch(counter: 1, high: 0, low: 0)), at: start)
    log.write(.broadcastFailed, at: start) { $0.error("broadcast failed") }
    #expect(handler.entries.map { $0.metadata["leftOut"] } == [nil, nil])
  }
}
