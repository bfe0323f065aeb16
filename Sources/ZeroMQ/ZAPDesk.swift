import Synchronization

/// Answers a context's ZAP requests on a thread of its own, each by the rule of the domain that it names.
///
///     let desk = try ZAPDesk(context: context)           // before any server binds
///     desk.setRule(for: "fleet") { request in … }
///
/// A context has one handler at most, and several servers may share a context: each gives its own domain and rule. The
/// owners of the sockets may be busy for longer than a handshake may take, so the desk does not wait for them.
///
/// A request for a domain without a rule gets no decision, so that its peer tries again later.
public final class ZAPDesk: Sendable {
  /// Decides who may connect; called on the desk's thread, and must not block.
  public typealias Rule = @Sendable (ZAPRequest) -> ZAPReply

  private let rules: Rules
  private let wakeUp: WakeUp
  private let isStopping: Flag
  private let thread: SocketThread

  private final class Rules: Sendable {
    let byDomain = Mutex<[String: Rule]>([:])
  }
  private final class Flag: Sendable {
    let isSet = Atomic(false)
  }
  private final class Start: Sendable {
    let outcome = Mutex<Result<Void, ZeroMQError>?>(nil)
  }

  /// Starts the thread, and returns once it answers.
  ///
  /// - Throws: ``ZeroMQError/Code/addressInUse`` if the context already has a handler.
  public init(context: Context) throws(ZeroMQError) {
    let rules = Rules()
    let isStopping = Flag()
    let wakeUp = try WakeUp()
    let start = Start()
    let started = try WakeUp()
    self.rules = rules
    self.isStopping = isStopping
    self.wakeUp = wakeUp
    thread = try SocketThread(name: "zap") {
      do throws(ZeroMQError) {
        let server = try ZAPServer(context: context)
        start.outcome.withLock { $0 = .success(()) }
        started.signal()
        try Self.answer(server, by: rules, until: isStopping, wakeUp)
      } catch {
        // After the start the context has ended, and nobody is let in any more.
        start.outcome.withLock { $0 = $0 ?? .failure(error) }
        started.signal()
      }
    }
    _ = started.wait(until: Deadline(after: nil))
    try start.outcome.withLock { $0 }?.get()
  }

  private static func answer(
    _ server: borrowing ZAPServer, by rules: Rules, until isStopping: Flag, _ wakeUp: WakeUp
  ) throws(ZeroMQError) {
    var poller = Poller()
    _ = poller.add(server)
    _ = poller.add(wakeUp)
    while !isStopping.isSet.load(ordering: .acquiring) {
      _ = try poller.poll(timeout: nil)
      try server.handleRequests { request in
        guard let rule = rules.byDomain.withLock({ $0[request.domain] }) else {
          return .temporaryFailure
        }
        return rule(request)
      }
    }
  }

  /// Sets the rule for a domain; nil removes it, and its peers get no decision from then on.
  public func setRule(for domain: String, _ rule: Rule?) {
    rules.byDomain.withLock { $0[domain] = rule }
  }

  /// Ends the thread: from then on nobody is let in.
  public func stop() {
    isStopping.isSet.store(true, ordering: .releasing)
    wakeUp.signal()
    thread.join()
  }
}
