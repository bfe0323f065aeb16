public import Freshet
import FreshetCore

/// One node of a ``TestFleet``: an agent with a cache of texts, as in an application.
///
/// For answers of another type, make another cache with ``cache(of:_:named:size:)``. To test an application with its
/// own agent, use a ``TestLink`` instead of a node.
public final class TestNode: Sendable {
  /// The node's name in the fleet, such as `node-1`.
  public let name: String
  /// The node's agent, which keeps its caches fresh.
  public let agent: FreshetAgent
  /// The node's cache of texts.
  public let cache: Cache<String>
  private let link: TestLink?

  init(name: String, agent: FreshetAgent, cache: Cache<String>, link: TestLink?) {
    self.name = name
    self.agent = agent
    self.cache = cache
    self.link = link
  }

  /// One of the two connections that ``cut(_:)`` can cut.
  public typealias Link = TestLink.Connection

  /// Discards all messages on a connection, in both directions, until ``heal()``.
  ///
  /// - Parameter connection: the connection to cut; nil for both. Default: nil.
  /// - Throws: ``TestFleetError/notCuttable`` if the fleet was started without `cuttable`.
  public func cut(_ connection: Link? = nil) throws(TestFleetError) {
    try cuttable.cut(connection)
  }

  /// Forwards messages on both connections again; what was discarded stays lost.
  ///
  /// - Throws: ``TestFleetError/notCuttable`` if the fleet was started without `cuttable`.
  public func heal() throws(TestFleetError) {
    try cuttable.heal()
  }

  /// Discards the next `count` broadcast frames that carry events.
  ///
  /// - Throws: ``TestFleetError/notCuttable`` if the fleet was started without `cuttable`.
  public func loseNextFrames(_ count: Int) throws(TestFleetError) {
    try cuttable.loseNextFrames(count)
  }

  private var cuttable: TestLink {
    get throws(TestFleetError) {
      guard let link else { throw .notCuttable }
      return link
    }
  }

  /// Makes a cache of answers of any type, beside ``cache``, that the node's agent keeps fresh.
  ///
  /// - Parameters:
  ///   - type: the type of the cached values.
  ///   - configuration: the cache's budget.
  ///   - name: the cache's name in metrics.
  ///   - size: returns the bytes of a value whose fill does not state them. Default: 1.
  /// - Returns: the cache, empty.
  /// - Throws: ``FreshetCache/CacheConfigurationError`` if the budget is out of bounds.
  public func cache<Value: Sendable>(
    of type: Value.Type, _ configuration: CacheConfiguration = CacheConfiguration(),
    named name: String = "test", size: @escaping @Sendable (Value) -> Int = { _ in 1 }
  ) throws(CacheConfigurationError) -> Cache<Value> {
    try agent.cache(of: type, configuration, named: name, size: size)
  }

  /// Puts an answer into the node's cache, by a fill that begins and ends now.
  ///
  /// - Returns: whether it was cached, or why not.
  @discardableResult
  public func fill(
    _ key: AnswerKey, with answer: String, dependingOn dependencies: [Dependency] = [],
    class contentClass: ContentClass = .concepts
  ) throws(FillError) -> FillOutcome {
    try fill(key, with: answer, in: cache, dependingOn: dependencies, class: contentClass)
  }

  /// Puts an answer into one of the node's caches, by a fill that begins and ends now.
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
