/// Keeps the records of applies: a change is checked, written with the next commit, and answered once it is durable.
extension CoordinatorMachine {
  /// Accepts a change to a service's record.
  ///
  /// The answer is an effect with `token`, which follows once the change is durable.
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

  /// Refuses a baseline beyond the end of the log, because such a record would overtake every later plan.
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

  /// Takes the waiting changes for the next commit, and answers those that are refused.
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
