public import Freshet
import FreshetCore

/// One node of a ``TestFleet``: an agent with a cache of texts, as an application has it.
///
/// Answers of another type have a cache of their own: ``cache(of:_:named:size:)``. An application's own agent
/// needs no node: see ``TestLink``.
public final class TestNode: Sendable {
  /// Its name in the fleet, such as `node-1`.
  public let name: String
  /// Its agent.
  public let agent: FreshetAgent
  /// A cache that the agent keeps right.
  public let cache: Cache<String>
  private let link: TestLink?

  init(name: String, agent: FreshetAgent, cache: Cache<String>, link: TestLink?) {
    self.name = name
    self.agent = agent
    self.cache = cache
    self.link = link
  }

  /// Which of a node's two connections.
  public typealias Link = TestLink.Connection

  /// Swallows everything on a link, in both directions, until ``heal()``; on both links by default.
  ///
  /// - Throws: ``TestFleetError/notCuttable`` if the fleet was started without `cuttable`.
  public func cut(_ connection: Link? = nil) throws(TestFleetError) {
    try cuttable.cut(connection)
  }

  /// Forwards everything again.
  public func heal() throws(TestFleetError) {
    try cuttable.heal()
  }

  /// Loses the next `count` frames with events.
  public func loseNextFrames(_ count: Int) throws(TestFleetError) {
    try cuttable.loseNextFrames(count)
  }

  private var cuttable: TestLink {
    get throws(TestFleetError) {
      guard let link else { throw .notCuttable }
      return link
    }
  }

  /// A cache of answers of any type that the node's agent keeps right, beside ``cache``.
  ///
  /// - Parameters:
  ///   - type: what it holds.
  ///   - configuration: its budget.
  ///   - name: what it is called in metrics.
  ///   - size: the bytes of a value whose fill does not say them. Default: 1.
  /// - Returns: the cache, empty.
  /// - Throws: ``FreshetCache/CacheConfigurationError`` if the budget is out of bounds.
  public func cache<Value: Sendable>(
    of type: Value.Type, _ configuration: CacheConfiguration = CacheConfiguration(),
    named name: String = "test", size: @escaping @Sendable (Value) -> Int = { _ in 1 }
  ) throws(CacheConfigurationError) -> Cache<Value> {
    try agent.cache(of: type, configuration, named: name, size: size)
  }

  /// Puts an answer into the node's cache, as a fill that begins and ends now.
  ///
  /// - Returns: whether it was cached, or why not.
  @discardableResult
  public func fill(
    _ key: AnswerKey, with answer: String, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass = .concepts
  ) throws(FillError) -> FillOutcome {
    try fill(key, with: answer, in: cache, dependingOn: dependencies, class: contentClass)
  }

  /// Puts an answer into one of the node's caches, as a fill that begins and ends now.
  ///
  /// - Returns: whether it was cached, or why not.
  @discardableResult
  public func fill<Value: Sendable>(
    _ key: AnswerKey, with answer: Value, in cache: Cache<Value>,
    dependingOn dependencies: [Dependency] = [], class contentClass: ContentClass = .concepts
  ) throws(FillError) -> FillOutcome {
    let ticket = try cache.ticket(for: key, dependingOn: dependencies, class: contentClass)
    return cache.redeem(ticket, value: answer)
  }

  func stop() async {
    await agent.stop()
    link?.stop()
  }
}
