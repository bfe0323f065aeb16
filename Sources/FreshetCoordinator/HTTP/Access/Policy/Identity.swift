package import FreshetCore

/// Who asks, and what they may do.
package struct Identity: Equatable, Sendable {
  /// Who, as the log keeps it; nil where nobody is asked.
  package var actor: String?
  /// Where events come from that do not say so themselves.
  package var source: String?
  package var rights: Rights

  package init(actor: String?, source: String? = nil, rights: Rights) {
    self.actor = actor?.prefix(bytes: EventLimits.actorBytes)
    self.source = source?.prefix(bytes: EventLimits.sourceBytes)
    self.rights = rights
  }

  /// Anybody, where nobody is asked.
  package static let anybody = Identity(actor: nil, rights: .all)

  /// `event`, as the log keeps it from here.
  package func signing(_ event: Event) -> Event {
    var event = event
    event.actor = actor
    event.source = event.source ?? source
    return event
  }
}
