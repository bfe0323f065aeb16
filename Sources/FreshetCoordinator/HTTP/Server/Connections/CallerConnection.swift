import FreshetCore

/// The connection on which a request came, for the task that answers it.
final class CallerConnection: Sendable {
  /// The connection of the current task's request; nil in a test without sockets.
  @TaskLocal static var current: CallerConnection?

  /// The user at the other end of the operators' socket, who needs no token; nil for everybody else.
  let user: UInt32?
  private let known: @Sendable () -> Void
  private let isKnown = Guarded(false)

  init(user: UInt32?, known: @escaping @Sendable () -> Void) {
    self.user = user
    self.known = known
  }

  /// Records that the caller has shown who he is, so that the connection makes room for nobody.
  func vouch() {
    let isFirst = isKnown.withLock { isKnown in
      defer { isKnown = true }
      return !isKnown
    }
    if isFirst { known() }
  }

  /// The operator at the other end, who has all rights; nil for everybody else.
  var operatorIdentity: Identity? {
    user.map { Identity(actor: "uid:\($0)", rights: .all) }
  }
}
