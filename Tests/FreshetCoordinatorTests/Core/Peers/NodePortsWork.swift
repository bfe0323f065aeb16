import FreshetRuntime
import ZeroMQ

@testable import FreshetCoordinator

/// Something did not happen in time.
struct NothingHappened: Error {
  var awaited: String
}

/// The longest wait for what a port does, however busy the machine.
let portsPatience: Duration = .seconds(120)

/// Lets the ports work until something has happened.
func work(
  _ ports: inout NodePorts, until what: String, _ hasHappened: (inout NodePorts) throws -> Bool
) throws {
  let end = ContinuousClock.now + portsPatience
  var poller = Poller()
  ports.add(to: &poller)
  while ContinuousClock.now < end {
    try ports.look(at: SystemTime.now)
    try ports.tend(at: SystemTime.now)
    if try hasHappened(&ports) { return }
    try poller.poll(timeout: .milliseconds(5))
  }
  throw NothingHappened(awaited: what)
}
