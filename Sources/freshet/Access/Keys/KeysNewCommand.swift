import ArgumentParser
import FreshetTerminal

/// `freshet keys new`: makes a key for nodes, and its entry for the access file.
struct KeysNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a key for the nodes of one deployment.",
    discussion: """
      The key file, with the secret half, is printed to standard output once, or written to --output. Standard error \
      shows the entry for the access file, which holds only the public half. All nodes of a deployment share a key.

      EXAMPLES:
        freshet keys new support-web --application support --names 'web-*'
        freshet keys new jobs --application support --max-nodes 20 --output jobs.key
      """)

  @Argument(help: "The grant's name, such as support-web.")
  var name: String

  @Option(help: "The application that the nodes belong to.")
  var application: String

  @Option(
    help: "The names that nodes may have: one, or a beginning such as 'web-*'. Default: any name.")
  var names: [String] = []

  @Option(help: "The most nodes at a time, 1 to 10000. Default: 1000.")
  var maxNodes: Int?

  @Flag(
    help: "Let the nodes promise no bound on staleness, so that no publisher can wait for them.")
  var unbounded = false

  @Flag(help: "Answer in JSON, for scripts.")
  var json = false

  @OptionGroup var key: NodeKeyOptions

  func run() throws {
    let before = "Put this below 'nodes:' in the access file, and run freshet reload:"
    try key.make(inJSON: json, advice: (before, [])) { publicKey in
      GrantEntry(
        name: name, keys: [publicKey], application: application, names: names,
        maxNodes: maxNodes, isUnbounded: unbounded)
    }
  }
}
