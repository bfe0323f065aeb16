/// Bounds the catch-up pages on their way to one node.
///
/// A page is up to half a megabyte, and a request is forty bytes. So a node that asks without reading would make the
/// coordinator hold any amount of memory. Every page has a ticket that nobody can guess, and the next request shows the
/// ticket of the last page that arrived. An honest node has at most one page on its way, or a few after losses.
package struct PageBudget: Equatable, Sendable {
  private struct Sent: Equatable {
    var ticket: UInt64
    var bytes: Int
    var at: Instant
  }

  /// What to do with a request.
  package enum Verdict: Equatable, Sendable {
    case send
    /// Too much is on its way.
    case drop
    /// Too much has been on its way for too long: the connection takes nothing.
    case cut
  }

  /// The pages that may not have arrived yet, oldest first.
  private var sent: [Sent] = []
  private var bytes = 0
  private var refilledAt = Instant.distantPast

  package init() {}

  /// Decides about a request.
  ///
  /// - Parameters:
  ///   - receipt: the ticket of the last page that arrived; nil if the node's version knows no tickets. Such pages are
  ///     assumed to arrive at a slow rate.
  ///   - now: the time.
  /// - Returns: what to do with the request.
  package mutating func request(showing receipt: UInt64?, at now: Instant) -> Verdict {
    if let receipt {
      if let index = sent.lastIndex(where: { $0.ticket == receipt }) { remove(index + 1) }
    } else {
      refill(at: now)
    }
    guard bytes >= NodeLimits.pageBytes || sent.count >= NodeLimits.pages else { return .send }
    let isStuck = sent.last.map { now - $0.at >= NodeLimits.pagePatience } ?? false
    return isStuck ? .cut : .drop
  }

  /// Records a page that is sent now.
  package mutating func send(_ ticket: UInt64, bytes count: Int, at now: Instant) {
    if sent.isEmpty { refilledAt = now }
    sent.append(Sent(ticket: ticket, bytes: count, at: now))
    bytes += count
  }

  private mutating func remove(_ count: Int) {
    for page in sent.prefix(count) { bytes -= page.bytes }
    sent.removeFirst(count)
  }

  private mutating func refill(at now: Instant) {
    while let oldest = sent.first {
      let time = Duration.nanoseconds(
        Int64(oldest.bytes) * 1_000_000_000 / Int64(NodeLimits.pageBytesPerSecond))
      guard now - refilledAt >= time else { return }
      refilledAt = refilledAt + time
      remove(1)
    }
  }
}
