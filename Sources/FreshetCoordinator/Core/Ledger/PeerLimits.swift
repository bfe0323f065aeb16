/// What the peers of one port may hold and send.
struct PeerLimits: Equatable, Sendable {
  /// The most connections of one address.
  var perAddress: Int
  /// The most connections in all.
  var connections: Int
  /// The most connections whose peer has not sent a whole message yet; the oldest is cut for a newer one.
  var unheard: Int
  /// The most bytes that a peer may send before its first whole message.
  var unheardBytes: Int
  /// The most bytes that a peer may be ahead of what was read from it as whole messages.
  ///
  /// libzmq holds them in memory, and limits only the size of a frame. Behind keys, a message takes up to 2.3 times as
  /// much there: one of 34 bytes has 70 bytes on the wire, and 160 in libzmq. It is also the most that may wait to be
  /// read of an address's earlier connections before it may make a new one.
  var aheadBytes: Int
  /// The most bytes that all peers together may be ahead; beyond, the one that is furthest ahead is cut.
  ///
  /// Otherwise the holder of one key could fill the memory with many connections, each within its limit. As much again
  /// may wait of connections that have ended, before new ones must wait, too.
  var aheadInAll = 40_000_000
  /// The bytes a second that are forgiven: heartbeats, which are never read as messages.
  var forgiven: Int
  /// The connections in vain that one address may make.
  var vain = VainConnections.Limits()

  /// The bytes that a message takes on the wire beyond its own: its flags, its encryption.
  static let messageOverhead = 64

  /// The limits of the port for probes, catch-ups, reports and answers.
  static func session(perAddress: Int, connections: Int, unheard: Int) -> PeerLimits {
    PeerLimits(
      perAddress: perAddress, connections: connections, unheard: unheard,
      // A node's first message is its hello, of at most some kilobytes; after a reconnect it may be an answer.
      unheardBytes: 128 << 10, aheadBytes: 4_000_000, forgiven: 16 << 10)
  }

  /// The limits of the port of the broadcast, on which a peer sends one subscription.
  static func broadcast(perAddress: Int, connections: Int, unheard: Int) -> PeerLimits {
    PeerLimits(
      perAddress: perAddress, connections: connections, unheard: unheard,
      unheardBytes: 16 << 10, aheadBytes: 64 << 10, aheadInAll: 8_000_000,
      forgiven: 1 << 10)
  }
}
