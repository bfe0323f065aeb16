/// What the log knows of the names in a publish, copied in a moment; the check of the names is made of it elsewhere.
package struct NameKnowledge: Sendable {
  let watermarks: Watermarks
  /// The idempotency keys of the events that were published before, as bytes.
  let replayed: Set<[UInt8]>

  package init(watermarks: Watermarks = Watermarks(), replayed: Set<[UInt8]> = []) {
    self.watermarks = watermarks
    self.replayed = replayed
  }

  /// Returns the check of the names in `events`, to be carried out before they are published.
  ///
  /// - Complexity: O(watermarks).
  package func check(_ events: [Event]) -> NameCheck {
    NameCheck(events, logged: watermarks.configuration) { event in
      event.idempotencyKey.map { replayed.contains(Array($0.utf8)) } ?? false
    }
  }
}

extension CoordinatorMachine {
  /// Returns what the log knows of the names in `events`.
  ///
  /// - Complexity: O(events).
  package func nameKnowledge(of events: [Event]) -> NameKnowledge {
    var replayed: Set<[UInt8]> = []
    for case let key? in events.map(\.idempotencyKey) where idempotency[key] != nil {
      replayed.insert(Array(key.utf8))
    }
    return NameKnowledge(watermarks: index.watermarks, replayed: replayed)
  }

  /// Returns the check of the names in `events`.
  package func nameCheck(of events: [Event]) -> NameCheck {
    nameKnowledge(of: events).check(events)
  }
}
