import ArgumentParser
import FreshetCoordinator
import FreshetTerminal
import ZeroMQ

/// `freshet keys coordinator`: replaces the coordinator's own key.
struct KeysCoordinatorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coordinator", abstract: "Replace the coordinator's own key, in two steps.",
    discussion: """
      Make the next key, let every node trust it beside the old one, and then activate it. The old key is kept, to \
      go back to. Run both steps on the coordinator's machine and as its user.

      EXAMPLES:
        freshet keys coordinator next --data-directory /var/lib/freshet
        freshet keys coordinator activate --data-directory /var/lib/freshet
      """,
    subcommands: [KeysCoordinatorNextCommand.self, KeysCoordinatorActivateCommand.self])
}

/// `freshet keys coordinator next`: makes the coordinator's next key.
struct KeysCoordinatorNextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Make the coordinator's next key, and print its public half.",
    discussion: """
      The coordinator goes on with the key in force. Add a line 'coordinator-key: KEY' with the printed key to every \
      node's key file before you activate it.

      EXAMPLES:
        freshet keys coordinator next --data-directory /var/lib/freshet
      """)

  @OptionGroup var options: CoordinatorKeyOptions

  func run() throws {
    let next = try options.perform(CoordinatorKeys.makeNext)
    if options.json {
      let keys = try options.perform(CoordinatorKeys.load)
      return try Console.write(
        try JSONText.line(
          CoordinatorPublicKeys(
            current: keys.current.publicKey.text, next: next.publicKey.text)))
    }
    try Console.write(next.publicKey.text)
    Console.writeToErrors(
      "Add this line to every node's key file, beside the one that it has:\n"
        + "coordinator-key: \(next.publicKey.text)\n"
        + "Once every node has it, run freshet keys coordinator activate.")
  }
}

/// `freshet keys coordinator activate`: puts the coordinator's next key in force.
struct KeysCoordinatorActivateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "activate", abstract: "Put the coordinator's next key in force.",
    discussion: """
      A node that does not trust the next key loses the coordinator: it serves nothing from its cache once its bound \
      has passed. A running coordinator takes the key over with freshet reload. The old key is kept as \
      coordinator.previous.key: --previous puts it in force again, and makes the one in force the next key.

      EXAMPLES:
        freshet keys coordinator activate --data-directory /var/lib/freshet
        freshet keys coordinator activate --previous --data-directory log
      """)

  @Flag(help: "Go back to the key that was in force before.")
  var previous = false

  @OptionGroup var options: CoordinatorKeyOptions

  func run() throws {
    let key = try options.perform(
      previous ? CoordinatorKeys.activatePrevious : CoordinatorKeys.activateNext)
    if options.json {
      let keys = try options.perform(CoordinatorKeys.load)
      return try Console.write(
        try JSONText.line(
          CoordinatorPublicKeys(
            current: key.publicKey.text, next: keys.next?.publicKey.text)))
    }
    try Console.write(key.publicKey.text)
    let path = CoordinatorKeys.previousPath(in: options.dataDirectory)
    Console.writeToErrors(
      previous
        ? "Run freshet reload, or restart the coordinator. The key that was in force is the next key now."
        : "Run freshet reload, or restart the coordinator. The old key is kept as \(path); to go back, run "
          + "freshet keys coordinator activate --previous.\n"
          + "Once all nodes are back, take the old 'coordinator-key:' line out of every node's key file."
    )
  }
}
