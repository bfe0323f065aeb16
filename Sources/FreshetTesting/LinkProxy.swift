import Freshet
import FreshetCore
import FreshetRuntime
import Synchronization
import ZeroMQ

/// A proxy between one node and the coordinator that can discard messages instead of forwarding them.
///
/// The connections stay open, as in a network that drops packets: neither side is notified.
final class LinkProxy: Sendable {
  /// What the proxy's thread is to do, set from other threads.
  final class Control: Sendable {
    let broadcastIsCut = Atomic(false)
    let sessionIsCut = Atomic(false)
    let isStopping = Atomic(false)
    /// The number of broadcast frames still to be discarded.
    let losses = Atomic<Int>(0)
    let wakeUp: WakeUp

    init() throws(ZeroMQError) { wakeUp = try WakeUp() }
  }

  let control: Control
  /// The address at which the node finds the coordinator.
  let address: CoordinatorAddress
  private let thread: SocketThread

  /// Starts a proxy in front of `coordinator`.
  init(to coordinator: CoordinatorAddress, security: NodeSecurity) async throws {
    let control = try Control()
    let context = try ProcessContext.context(peers: 1)
    var thread: SocketThread?
    address = try await withCheckedThrowingContinuation { continuation in
      do {
        thread = try SocketThread(name: "freshet-proxy") {
          Self.run(coordinator, security, control, context, listening: continuation)
        }
      } catch {
        continuation.resume(throwing: error)
      }
    }
    guard let thread else { throw CancellationError() }
    self.control = control
    self.thread = thread
  }

  /// Stops the proxy and waits for its thread.
  func stop() {
    control.isStopping.store(true, ordering: .releasing)
    control.wakeUp.signal()
    thread.join()
  }

  private static func run(
    _ coordinator: CoordinatorAddress, _ security: NodeSecurity, _ control: Control,
    _ context: Context,
    listening: CheckedContinuation<CoordinatorAddress, any Error>
  ) {
    var isListening = false
    do {
      var sockets = try ProxySockets.open(
        to: coordinator, security: security.socketSecurity(trying: 0), context: context)
      let address = try sockets.address
      isListening = true
      listening.resume(returning: address)
      _ = sockets.poller.add(control.wakeUp)
      while !control.isStopping.load(ordering: .acquiring) {
        try sockets.forward(control)
      }
    } catch {
      // A proxy that ends after it began to listen acts as a cut, which the test notices.
      if !isListening { listening.resume(throwing: error) }
    }
  }
}
