/// Catches up on missed events through watermarks.
///
/// The cost depends on the dimensions touched, not on the number of events missed.
extension AgentMachine {
  /// Requests every watermark touched since the last applied event.
  ///
  /// If a catch-up is running, this does nothing.
  mutating func beginCatchUp(at now: Instant, into effects: inout [AgentEffect]) {
    session.joined?.cancelPlannedCatchUp()
    guard let joined = session.joined, joined.catchUp == nil else { return }
    // A node that has applied nothing has an empty cache, so it needs no drops. It does need the active versions,
    // because keys contain them and the rule of liveness uses them.
    ask(
      for: CatchUp(
        nonce: 0, after: applied?.sequence ?? 0, namedOnly: applied == nil,
        covers: applied == nil ? joined.head.sequence : 0, retryAt: now), at: now, into: &effects)
  }

  /// Requests a page, in place of any page requested before.
  mutating func ask(
    for page: CatchUp, at now: Instant, into effects: inout [AgentEffect]
  ) {
    var next = page
    next.nonce = generator.next()
    next.retryAt = now + configuration.answerTimeout
    session.joined?.awaitPage(of: next)
    effects.append(
      .send(
        .catchUp(
          .init(
            nonce: next.nonce, after: next.after, namedOnly: next.namedOnly,
            ticket: session.joined?.pageTicket ?? 0))))
  }

  mutating func receive(
    _ page: CoordinatorMessage.Page, at now: Instant, into effects: inout [AgentEffect]
  ) {
    // Even a page that comes too late to be used has arrived.
    session.joined?.takeTicket(page.ticket, of: page.run)
    guard let joined = session.joined, let catchUp = joined.catchUp, catchUp.nonce == page.nonce
    else { return }
    guard isOfSession(page.run, at: now, into: &effects) else { return }
    guard page.head.epoch == joined.head.epoch else { return sayHello(at: now, into: &effects) }
    guard page.through > catchUp.after || page.isLast else {
      return receiveGarbage(.malformed("page that leads nowhere"), at: now, into: &effects)
    }
    session.joined?.raiseHead(to: page.head)
    if (applied?.sequence ?? 0) < page.floor {
      // The log has forgotten events that this node missed, so older entries cannot be vouched for. Neither can the
      // versions known here, for instance from events received before the node joined.
      effects.append(.raiseFloor(to: page.floor))
    }
    if applied == nil, catchUp.after == 0 {
      // The page lists active versions only. A version received before the node joined may have been dropped since, and
      // the page does not say so.
      effects.append(.forgetVersions(through: page.head.sequence))
    }
    for entry in page.entries { effects.append(.mergeWatermark(entry)) }
    if let next = catchUp.next(after: page) { return ask(for: next, at: now, into: &effects) }
    session.joined?.endCatchUp()
    finishCatchUp(at: page.head, now: now, into: &effects)
  }

  private mutating func finishCatchUp(
    at head: Position, now: Instant, into effects: inout [AgentEffect]
  ) {
    // The stream may have advanced beyond the page already.
    if let applied, applied.sequence >= head.sequence {
      redeemProofs(into: &effects)
    } else {
      advance(to: head, at: now, into: &effects)
    }
    let applied = applied?.sequence ?? 0
    effects.append(.note(.caughtUp(applied)))
    // The stream has another gap, beyond the page.
    if let tail, tail.end.sequence > applied { beginCatchUp(at: now, into: &effects) }
  }
}

extension AgentMachine.CatchUp {
  /// Returns the request for the page after `page`; nil if the catch-up is complete.
  fileprivate func next(after page: CoordinatorMessage.Page) -> Self? {
    var next = self
    if namedOnly, after > 0, page.through > covers {
      // Pages of active versions omit the drops made since the first page, and such a drop may concern a version that
      // they name.
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
