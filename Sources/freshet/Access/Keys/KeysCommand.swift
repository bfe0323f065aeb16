import ArgumentParser

/// `freshet keys`: makes, lists, replaces and revokes the keys by which nodes are let in.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Make, list, rotate and revoke keys for nodes.",
    discussion: """
      A key lets the nodes of one deployment in at the agents' ports. Its secret half goes to the nodes, its public \
      half into the access file, below 'nodes'. The coordinator has a key of its own, by which nodes know it. For \
      the key of a cached answer, see freshet key.

      EXAMPLES:
        freshet keys new support-web --application support --names 'web-*'
        freshet keys list
        freshet keys revoke support-web
      """,
    subcommands: [
      KeysNewCommand.self, KeysListCommand.self, KeysRotateCommand.self, KeysRevokeCommand.self,
      KeysShowCommand.self, KeysCoordinatorCommand.self,
    ])
}
