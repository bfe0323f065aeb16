import FreshetRuntime

@testable import FreshetCoordinator
@testable import FreshetCore

/// A coordinator whose thread is the test itself, which so sees all that the thread is asked to do.
struct PlayedThread {
  let client: CoordinatorClient
  private let mailbox: Mailbox<CoordinatorCommand>

  init() throws {
    mailbox = try Mailbox()
    client = CoordinatorClient(CoordinatorShared(mailbox: mailbox, log: try Mailbox()))
  }

  /// Takes as many commands as come until there are `count` of them.
  func take(_ count: Int) async -> [CoordinatorCommand] {
    var commands: [CoordinatorCommand] = []
    while commands.count < count {
      commands += mailbox.takeAll()
      await Task.yield()
    }
    return commands
  }
}
