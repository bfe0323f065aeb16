/// What the log knows of the names in a publish, copied in a moment; the check of the names is made of it elsewhere.
package struct NameKnowledge: Sendable {
  let watermarks: Watermarks
  /// The idempotency keys of the events that were published before, with their owners.
  let replayed: Set<OwnedKey>

  package init(watermarks: Watermarks = Watermarks(), replayed: Set<OwnedKey> = []) {
    self.watermarks = watermarks
    self.replayed = replayed
  }

  /// Returns the check of the names in `events`, to be carried out before they are published.
  ///
  /// - Complexity: O(watermarks).
  package func check(_ events: [Event]) -> NameCheck {
    NameCheck(events, logged: watermarks.configuration) { event in
      event.ownedKey.map { replayed.contains($0) } ?? false
    }
  }
}

extension CoordinatorMachine {
  /// Returns what the log knows of the names in `events`.
  ///
  /// - Complexity: O(events).
  package func nameKnowledge(of events: [Event]) -> NameKnowledge {
    let replayed = events.compactMap(\.ownedKey).filter { idempotency[$0] != nil }
    return NameKnowledge(watermarks: index.watermarks, replayed: Set(replayed))
  }

  /// Returns the check of the names in `events`.
  package func nameCheck(of events: [Event]) -> NameCheck {
    nameKnowledge(of: events).check(events)
  }
}
