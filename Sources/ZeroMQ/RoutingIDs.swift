import Glibc

/// The names that libzmq gives to peers that claim none: a zero byte and a number that counts up.
///
/// libzmq 4.3.4 **aborts** the process when it draws a name that another peer has claimed, and any peer
/// may claim one. It takes the first number from `rand()` and never seeds that, so that every process
/// would begin with the same: a stranger could have them all claimed in advance.
enum RoutingIDs {
  /// Makes the first number of the next socket one that nobody can foretell.
  static func seed() {
    var generator = SystemRandomNumberGenerator()
    srand(UInt32.random(in: .min ... .max, using: &generator))
  }
}

extension Socket.Kind {
  /// Whether libzmq draws names for the peers of such a socket; a REP is a ROUTER within.
  var namesPeers: Bool { [.router, .rep, .stream].contains(self) }
}
