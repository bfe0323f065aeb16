import FreshetCore

/// Lets publishers change sources and publish the changes with idempotent retries.
extension Simulation {
  /// How long a publisher waits for an answer before it retries.
  private static let patience: Nanoseconds = .milliseconds(400)
  /// How long a publisher waits for settlement.
  private static let waitLimit: Duration = .seconds(20)

  func publisherTurn(_ index: Int, turn: Int) {
    guard publishers[index].turn == turn else { return }
    if publishers[index].publication == nil {
      if isHealed { return }
      plan(index)
    } else {
      giveUp(index)
    }
    publishers[index].turn += 1
    guard publishers[index].publication != nil else {
      let pause = 1 + dice.time(0...(swarm.publishInterval * 2))
      return queue.add(.publisher(index, turn: turn + 1), at: now + pause)
    }
    queue.add(.publisher(index, turn: turn + 1), at: now + Self.patience)
    guard !dice.chance(permille: network.lossPermille) else { return }
    let way = dice.time(.microseconds(100)...(.milliseconds(3)))
    queue.add(.request(index, turn: turn + 1), at: now + way)
  }

  /// Changes one source or a few.
  private func plan(_ index: Int) {
    let count = dice.chance(permille: swarm.batchPermille) ? dice.number(2...5) : 1
    var chosen: [Int] = []
    var events: [SourceWriter.Planned] = []
    for _ in 0..<count {
      let group = dice.below(publishers[index].groups.count)
      // Purges of everything are rare, because they hide all other changes.
      if case .purge = publishers[index].groups[group], dice.chance(permille: 800) { continue }
      // A batch is one write of the sources, in which each changes at most once.
      if chosen.contains(group) { continue }
      chosen.append(group)
      guard
        var planned = writer.change(
          publishers[index].groups[group], at: now, &dice, &oracle)
      else { continue }
      publishers[index].count += 1
      // Publishers use the same keys, each its own.
      planned.event.idempotencyKey = "\(publishers[index].count)"
      planned.event.actor = "ci:publisher-\(index)"
      if let key = planned.event.ownedKey { self.planned[key.publication] = planned }
      events.append(planned)
      if let settling = planned.settling {
        queue.add(.converged(settling), at: settling.convergedAt)
      }
    }
    guard !events.isEmpty, !keepsSecret(&events) else { return }
    publishers[index].publication = .init(planned: events)
  }

  /// Decides whether a change of the sources stays unannounced.
  ///
  /// Alternatively, it changes the events so that the publish is refused, like one that would drop too much. The event
  /// that begins a settling time is always announced.
  private func keepsSecret(_ events: inout [SourceWriter.Planned]) -> Bool {
    guard events.allSatisfy({ $0.settling == nil }),
      laterDice.chance(permille: swarm.untoldPermille)
    else { return false }
    if laterDice.chance(permille: 500) { return true }
    events[0].event.unchangedSince = Baseline(epoch: "another", sequence: 0)
    return false
  }

  /// Sometimes gives up a publish without an answer, so that the publisher does not know whether its event was
  /// logged.
  private func giveUp(_ index: Int) {
    guard let publication = publishers[index].publication,
      publication.planned.allSatisfy({ $0.settling == nil }), !isHealed,
      laterDice.chance(permille: swarm.untoldPermille / 2)
    else { return }
    publishers[index].publication = nil
  }

  func request(_ index: Int, turn: Int) {
    guard publishers[index].turn == turn, let publication = publishers[index].publication,
      coordinator != nil
    else { return }
    if coordinator?.isPaused == true {
      coordinator?.inbox.append(.request(index, turn: turn))
      return
    }
    guard let number = coordinator?.token() else { return }
    let token = PublishToken(number)
    coordinator?.publishers[token] = (
      index, turn, publication.events.compactMap(\.ownedKey?.publication)
    )
    trace.add(.publish, at: now, UInt64(index), UInt64(turn))
    // Each try is another job of the same pipeline.
    let events = publication.events.map { event in
      var event = event
      event.actor? += " (job \(turn))"
      return event
    }
    act { $0.publish(events, token: token, at: $1, into: &$2) }
  }

  func respond(_ index: Int, turn: Int, _ answer: PublishAnswer) {
    guard publishers[index].turn == turn, let publication = publishers[index].publication else {
      return
    }
    switch answer {
    case .refused(.logUnavailable), .refused(.overloaded), .refused(.stopping): return
    case .refused(.otherLog):
      // Intended: the source has changed, and the fleet is not told.
      publishers[index].publication = nil
      publishers[index].turn += 1
      queue.add(
        .publisher(index, turn: publishers[index].turn),
        at: now + 1 + dice.time(0...(swarm.publishInterval * 2)))
    case .refused(let error):
      oracle.report(.durability, at: now, "a well-formed publish was refused: \(error)")
    case .published(let receipts):
      for planned in publication.planned {
        guard let key = planned.event.ownedKey?.publication else { continue }
        acknowledged.insert(key)
        // The log was lost while the answer was in transit, so nothing will end the settling time.
        if let settling = planned.settling, oracle.published[key] == nil {
          writer.settled(settling.thing)
        }
      }
      counts.published += receipts.count
      publishers[index].publication = nil
      publishers[index].turn += 1
      if let last = receipts.last { wait(for: last.position.sequence) }
      queue.add(
        .publisher(index, turn: publishers[index].turn),
        at: now + 1 + dice.time(0...(swarm.publishInterval * 2)))
    }
  }

  private func wait(for sequence: SequenceNumber) {
    guard let number = coordinator?.token(), coordinator?.isPaused == false,
      dice.chance(permille: 400)
    else { return }
    let token = WaitToken(number)
    coordinator?.waits[token] = sequence
    let wantsProgress = dice.chance(permille: 300)
    act {
      $0.wait(
        for: SettlementQuestion(sequence), token: token, deadline: $1.now + Self.waitLimit,
        wantsProgress: wantsProgress, at: $1.now, into: &$2)
    }
  }
}

extension OwnedKey {
  /// The name of the publication under this key, unique among those of all publishers.
  var publication: String { "\(owner.text) \(key)" }
}
