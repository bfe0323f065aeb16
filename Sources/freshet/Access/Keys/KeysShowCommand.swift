import ArgumentParser
import FreshetCoordinator
import FreshetTerminal
import ZeroMQ

/// `freshet keys show`: shows the public halves of the coordinator's own keys.
struct KeysShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the coordinator's public key, by which nodes know it.",
    discussion: """
      Reads the data directory, so run it on the coordinator's machine and as its user. While the key is replaced, the \
      next one follows on a second line.

      EXAMPLES:
        freshet keys show --data-directory /var/lib/freshet
      """)

  @OptionGroup var options: CoordinatorKeyOptions

  func run() throws {
    let keys = try options.perform(CoordinatorKeys.load)
    if let fault = keys.nextFault { Console.warn("the next key cannot be used: \(fault)") }
    let shown = CoordinatorPublicKeys(
      current: keys.current.publicKey.text, next: keys.next?.publicKey.text)
    if options.json { return try Console.write(try JSONText.line(shown)) }
    try Console.write([shown.current] + (shown.next.map { [$0] } ?? []))
  }
}

/// The coordinator's public keys, for scripts.
struct CoordinatorPublicKeys: Encodable {
  /// The key in force.
  var current: String
  /// The key to come; absent if none was made.
  var next: String?
}
