package import FreshetCore

/// An authenticated caller and its rights.
package struct Identity: Equatable, Sendable {
  /// The caller's name, as stored in the log; nil if callers are not authenticated.
  ///
  /// It begins with what the access file calls the caller, and a space comes before anything else: see
  /// ``OwnedKey/Owner``.
  package var actor: String?
  /// The source of events that do not state one themselves.
  package var source: String?
  package var rights: Rights

  /// What the names of identities begin with that no issuer vouches for.
  package static let sorts = ["token", "webhook"]

  package init(actor: String?, source: String? = nil, rights: Rights) {
    self.actor = actor?.prefix(bytes: EventLimits.actorBytes)
    self.source = source?.prefix(bytes: EventLimits.sourceBytes)
    self.rights = rights
  }

  /// Every caller, if callers are not authenticated.
  package static let anybody = Identity(actor: nil, rights: .all)

  /// Returns `event` with this caller's name, and its source unless the event states one.
  package func signing(_ event: Event) -> Event {
    var event = event
    event.actor = actor
    event.source = event.source ?? source
    return event
  }
}
