public import Freshet
import FreshetCore
import Synchronization

/// One node of a ``TestFleet``: an agent with a cache of texts, as an application has it.
public final class TestNode: Sendable {
  /// Its name in the fleet, such as `node-1`.
  public let name: String
  /// Its agent.
  public let agent: FreshetAgent
  /// A cache that the agent keeps right.
  public let cache: Cache<String>
  private let proxy: LinkProxy?

  init(name: String, agent: FreshetAgent, cache: Cache<String>, proxy: LinkProxy?) {
    self.name = name
    self.agent = agent
    self.cache = cache
    self.proxy = proxy
  }

  /// Which of a node's two connections.
  public enum Link: Sendable {
    /// The one that brings events.
    case broadcast
    /// The one for proofs, catch-ups and reports.
    case session
  }

  /// Swallows everything on a link, in both directions, until ``heal()``; on both links by default.
  ///
  /// - Throws: ``TestFleetError/notCuttable`` if the fleet was started without `cuttable`.
  public func cut(_ link: Link? = nil) throws(TestFleetError) {
    guard let control = proxy?.control else { throw .notCuttable }
    if link != .session { control.broadcastIsCut.store(true, ordering: .releasing) }
    if link != .broadcast { control.sessionIsCut.store(true, ordering: .releasing) }
  }

  /// Forwards everything again.
  public func heal() throws(TestFleetError) {
    guard let control = proxy?.control else { throw .notCuttable }
    control.broadcastIsCut.store(false, ordering: .releasing)
    control.sessionIsCut.store(false, ordering: .releasing)
  }

  /// Loses the next `count` frames with events.
  public func loseNextFrames(_ count: Int) throws(TestFleetError) {
    guard let control = proxy?.control else { throw .notCuttable }
    control.losses.store(count, ordering: .releasing)
  }

  /// Puts an answer into the node's cache, as a fill that begins and ends now.
  ///
  /// - Returns: whether it was cached, or why not.
  @discardableResult
  public func fill(
    _ key: AnswerKey, with answer: String, dependingOn dependencies: [Dependency],
    class contentClass: ContentClass = .concepts
  ) throws(FillError) -> FillOutcome {
    let ticket = try cache.ticket(for: key, dependingOn: dependencies, class: contentClass)
    return cache.redeem(ticket, value: answer)
  }

  func stop() async {
    await agent.stop()
    proxy?.stop()
  }
}
