/// Making good what was missed, by compacted watermarks: one for each dimension that was touched,
/// however many events there were.
extension AgentMachine {
  /// Asks for all that was last touched after what is applied.
  ///
  /// One catch-up at a time.
  mutating func beginCatchUp(at now: Instant, into effects: inout [AgentEffect]) {
    catchUpDue = nil
    guard catchUp == nil, case .joined(let head, _) = session else { return }
    // Without a history the cache is empty: there is nothing to drop, but the versions in force are
    // needed, by keys and by the rule that state decides.
    ask(
      for: CatchUp(
        nonce: 0, after: applied?.sequence ?? 0, namedOnly: applied == nil,
        covers: applied == nil ? head.sequence : 0, retryAt: now), at: now, into: &effects)
  }

  /// Asks for a page; another one is not waited for any more.
  mutating func ask(
    for page: CatchUp, at now: Instant, into effects: inout [AgentEffect]
  ) {
    var next = page
    next.nonce = generator.next()
    next.retryAt = now + configuration.answerTimeout
    catchUp = next
    effects.append(
      .send(.catchUp(.init(nonce: next.nonce, after: next.after, namedOnly: next.namedOnly))))
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
    if applied == nil, catchUp.after == 0 {
      // The page tells of versions that are active; what was heard of others before the node had joined may
      // have been dropped since, of which it does not tell.
      effects.append(.forgetVersions(through: page.head.sequence))
    }
    for entry in page.entries { effects.append(.mergeWatermark(entry)) }
    if let next = catchUp.next(after: page) { return ask(for: next, at: now, into: &effects) }
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

extension AgentMachine.CatchUp {
  /// What is left to be asked for; nil if nothing is.
  fileprivate func next(after page: CoordinatorMessage.Page) -> Self? {
    var next = self
    if namedOnly, after > 0, page.through > covers {
      // It does not tell of drops since the first page, which may have named what they dropped.
      next.after = covers
      next.namedOnly = false
      return next
    }
    if page.isLast { return nil }
    next.after = page.through
    if !namedOnly || after == 0 { next.covers = page.head.sequence }
    return next
  }
}
