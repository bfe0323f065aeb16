/// Making good what was missed, by compacted watermarks: one for each dimension that was touched,
/// however many events there were.
extension AgentMachine {
  /// Asks for all that was last touched after what is applied.
  ///
  /// One catch-up at a time.
  mutating func beginCatchUp(at now: Instant, into effects: inout [AgentEffect]) {
    catchUpDue = nil
    guard catchUp == nil else { return }
    // Without a history the cache is empty: there is nothing to drop, but the versions in force are
    // needed, by keys and by the rule that state decides.
    askForPage(
      after: applied?.sequence ?? 0, namedOnly: applied == nil, at: now, into: &effects)
  }

  mutating func askForPage(
    after: SequenceNumber, namedOnly: Bool, at now: Instant, into effects: inout [AgentEffect]
  ) {
    let nonce = generator.next()
    catchUp = CatchUp(
      nonce: nonce, after: after, namedOnly: namedOnly,
      retryAt: now + configuration.answerTimeout)
    effects.append(.send(.catchUp(.init(nonce: nonce, after: after, namedOnly: namedOnly))))
  }

  mutating func receive(
    _ page: CoordinatorMessage.Page, at now: Instant, into effects: inout [AgentEffect]
  ) {
    guard case .joined(let head, let probeAt) = session else { return }
    guard let catchUp, catchUp.nonce == page.nonce else { return }
    guard isOfSession(page.run, at: now, into: &effects) else { return }
    guard page.head.epoch == head.epoch else { return sayHello(at: now, into: &effects) }
    guard page.through > catchUp.after || page.isLast else {
      return receiveGarbage(.malformed("page that leads nowhere"), at: now, into: &effects)
    }
    if page.head.sequence > head.sequence {
      session = .joined(head: page.head, probeAt: probeAt)
    }
    if (applied?.sequence ?? 0) < page.floor {
      // What happened between is forgotten there: entries from before cannot be vouched for, nor can
      // what was known here of versions, such as by events that came before the node had joined.
      effects.append(.raiseFloor(to: page.floor))
    }
    for entry in page.entries { effects.append(.mergeWatermark(entry)) }
    guard page.isLast else {
      return askForPage(
        after: page.through, namedOnly: catchUp.namedOnly, at: now, into: &effects)
    }
    self.catchUp = nil
    finishCatchUp(at: page.head, now: now, into: &effects)
  }

  private mutating func finishCatchUp(
    at head: Position, now: Instant, into effects: inout [AgentEffect]
  ) {
    // The stream may have brought more than the page spoke of.
    if let applied, applied.sequence >= head.sequence {
      redeemProofs(into: &effects)
    } else {
      advance(to: head, at: now, into: &effects)
    }
    let applied = applied?.sequence ?? 0
    effects.append(.note(.caughtUp(applied)))
    // A second hole in the stream, beyond the page.
    if let tail, tail.end.sequence > applied { beginCatchUp(at: now, into: &effects) }
  }
}
