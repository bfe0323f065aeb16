/// The limits on what nodes may send, each a generous multiple of what an honest node sends.
///
/// A message beyond a limit is dropped and counted.
package enum NodeLimits {
  /// Hellos of one connection, and the notices that an unknown connection is answered with.
  ///
  /// An honest node says hello about once a second while it waits for an answer.
  package static let hellos = TokenBucket.Limit(burst: 20, perSecond: 4)
  /// Probes of one node; one with the shortest bound sends 40 in a second, or 160 while none is answered.
  package static let probes = TokenBucket.Limit(burst: 2_000, perSecond: 1_000)
  /// Requests for catch-up pages of one node, which waits for each page.
  package static let catchUps = TokenBucket.Limit(burst: 2_000, perSecond: 1_000)
  /// Reports of one node; an honest one sends at most one every 5 ms, and a count that follows it.
  package static let reports = TokenBucket.Limit(burst: 2_000, perSecond: 1_000)
  /// Answers of one node to inquiries.
  package static let replies = TokenBucket.Limit(burst: 256, perSecond: 100)

  /// The most connections whose hellos are counted.
  ///
  /// Each of them costs its peer an open connection.
  package static let connections = 20_000

  /// The hellos of all connections with a grant's keys: enough for all of its nodes to start over several times.
  package static func hellos(of grant: NodeGrant) -> TokenBucket.Limit {
    .init(burst: 64 + 4 * grant.maxNodes, perSecond: 16 + grant.maxNodes / 2)
  }

  /// The time without a message after which another connection may take over an unbounded node.
  package static let unboundedSilence: Duration = .seconds(60)

  /// The most bytes of catch-up pages that may be on their way to one node.
  package static let pageBytes = 4 << 20
  /// The most catch-up pages that may be on their way to one node.
  package static let pages = 64
  /// The time after which a connection is cut that shows no receipt of its pages while it asks for more.
  package static let pagePatience: Duration = .seconds(10)
  /// The bytes of catch-up pages that a node may be sent in a second if its version knows no receipts.
  package static let pageBytesPerSecond = 1 << 20
}
