import FreshetCore

/// What can happen in the simulated world.
enum Happening {
  /// A broadcast frame reaches a node.
  case broadcast(Frame, node: Int, connection: Int)
  /// A frame of the session reaches a node.
  case toNode(Frame, node: Int, connection: Int)
  /// A frame of a node's reaches the coordinator.
  case toCoordinator(Frame, node: Int, connection: Int)
  /// A node's timer fires.
  case wakeNode(Int, run: Int, stamp: Int)
  /// A slow node takes its next frame.
  case drain(Int, run: Int)
  /// A node is connected again.
  case connect(Int, connection: Int)
  /// A node's application looks up its cache.
  case lookups(Int, run: Int)
  /// A fill reads its sources.
  case read(Fill)
  /// A fill ends.
  case finish(Fill)
  /// The coordinator's timer fires.
  case wakeCoordinator(run: Int, stamp: Int)
  /// A write is durable on the disk.
  case durable(AppendJob, run: Int)
  /// The coordinator learns how a write ended.
  case written(AppendOutcome, run: Int)
  /// The disk forgets the log's beginning.
  case compacted(through: SequenceNumber, base: Watermarks, run: Int)
  /// The coordinator starts again.
  case restart
  /// A publisher begins its next change, or retries the last one.
  case publisher(Int, turn: Int)
  /// A publisher's request reaches the coordinator.
  case request(Int, turn: Int)
  /// The coordinator's answer reaches a publisher.
  case response(Int, turn: Int, PublishAnswer)
  /// A corpus has converged.
  case converged(SourceWriter.Settling)
  /// The next fault drawn from the seed.
  case fault
  /// A fault of the scenario.
  case step(ScenarioStep)
  /// A fault ends.
  case heal(Fault.Kind, node: Int, run: Int)
  /// A peer that is not what it says sends something.
  case lie
  /// The oracle checks the whole state.
  case check
}
