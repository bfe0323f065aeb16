import CZeroMQ

extension Socket {
  /// The messaging pattern that a socket follows.
  public enum Kind: CInt, CaseIterable, Sendable {
    /// Exchanges messages with exactly one peer.
    case pair = 0
    /// Sends to all subscribers; silently drops messages for one at its high-water mark.
    case pub = 1
    /// Receives the messages that it subscribed to.
    case sub = 2
    /// Sends a request and waits for the answer, in lock-step.
    case req = 3
    /// Answers requests, in lock-step.
    case rep = 4
    /// Sends to and receives from its peers in turn, without lock-step.
    case dealer = 5
    /// Addresses peers by routing id, which is the first frame of each message.
    case router = 6
    /// Receives from its peers in turn.
    case pull = 7
    /// Sends to its peers in turn.
    case push = 8
    /// A publisher that receives its peers' subscriptions.
    ///
    /// These **must** be read, see ``Socket/tend(limit:)``.
    case xpub = 9
    /// A subscriber that sends its subscriptions as messages.
    case xsub = 10
    /// Exchanges raw bytes with peers that speak plain TCP.
    case stream = 11
  }
}

extension Socket.Kind: CustomStringConvertible {
  /// ZeroMQ's own name, such as `XPUB`.
  public var description: String {
    switch self {
    case .pair: "PAIR"
    case .pub: "PUB"
    case .sub: "SUB"
    case .req: "REQ"
    case .rep: "REP"
    case .dealer: "DEALER"
    case .router: "ROUTER"
    case .pull: "PULL"
    case .push: "PUSH"
    case .xpub: "XPUB"
    case .xsub: "XSUB"
    case .stream: "STREAM"
    }
  }
}
