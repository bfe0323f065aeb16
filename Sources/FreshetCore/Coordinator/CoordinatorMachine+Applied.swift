/// What applies say of themselves: checked, written with the next commit, answered once it is durable.
extension CoordinatorMachine {
  /// Takes in what an apply says.
  ///
  /// The answer comes as an effect with `token`, once it is durable.
  package mutating func record(
    _ change: AppliedChange, token: RecordToken, at clocks: Clocks,
    into effects: inout [CoordinatorEffect]
  ) {
    do throws(EventError) {
      try change.validate()
      try refuseBeyondHead(change)
    } catch {
      return effects.append(.recorded(token, .failure(.invalid(error))))
    }
    guard applied.hasRoom else {
      return effects.append(.recorded(token, .failure(.overloaded)))
    }
    applied.add(change, token: token)
    startAppend(at: clocks, into: &effects)
  }

  /// A place that the log has not reached would overtake every later plan.
  private func refuseBeyondHead(_ change: AppliedChange) throws(EventError) {
    var places: [(String, Baseline?)] = [("base", change.base)]
    if case .finish(let apply, _) = change.kind { places.append(("position", apply.position)) }
    for case (let field, let place?) in places
    where place.epoch == head.epoch.description && place.sequence > head.sequence {
      throw EventError(
        field: field,
        problem: "is event \(place.sequence), and the last one is \(head.sequence)")
    }
  }

  /// What waits of it, for the commit that is about to be written.
  mutating func takeRecords(
    at clocks: Clocks, into effects: inout [CoordinatorEffect]
  ) -> AppliedTable.Group? {
    let group = applied.takeGroup(at: clocks.wall, epoch: head.epoch)
    for refused in group?.refused ?? [] {
      effects.append(.recorded(refused.token, .failure(refused.error)))
    }
    return group
  }

  mutating func commit(
    _ group: AppliedTable.Group, into effects: inout [CoordinatorEffect]
  ) {
    applied.commit(group)
    for member in group.members {
      effects.append(.recorded(member.token, member.answer))
    }
  }
}
