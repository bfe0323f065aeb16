import Glibc

/// The routing ids that libzmq gives to peers that claim none: a zero byte and an increasing number.
///
/// libzmq 4.3.4 **aborts** the process if it assigns an id that another peer has claimed, and a peer may claim any id.
/// The first number comes from `rand()`, which libzmq never seeds. Every process would begin with the same number, so a
/// stranger could claim the following ids in advance.
enum RoutingIDs {
  /// Makes the first number of the next socket unpredictable.
  static func seed() {
    var generator = SystemRandomNumberGenerator()
    srand(UInt32.random(in: .min ... .max, using: &generator))
  }
}

extension Socket.Kind {
  /// Whether libzmq assigns ids to the peers of such a socket; a REP is a ROUTER internally.
  var namesPeers: Bool { [.router, .rep, .stream].contains(self) }
}
