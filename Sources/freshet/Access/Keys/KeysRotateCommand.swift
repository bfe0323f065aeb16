import ArgumentParser
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet keys rotate`: makes another key for a grant, valid beside those that it has.
struct KeysRotateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rotate", abstract: "Make another key for a grant, valid beside the old one.",
    discussion: """
      Prints the new key file as freshet keys new does, the grant's lines with the old key and the new one, and what \
      to do next. Nothing changes until the access file has these lines. Needs the right to read fleet. For the \
      coordinator's own key, see freshet keys coordinator.

      EXAMPLES:
        freshet keys rotate support-web --output support-web.key
      """)

  @Argument(help: "The grant's name in the access file, such as support-web.")
  var name: String

  @OptionGroup var key: NodeKeyOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let document = try await connection.connect { connection in
      try await connection.get("/v1/keys", as: NodeKeysDocument.self)
    }
    let grant = try grant(in: document)
    let old = grant.keys.filter { $0.revokedAt == nil }.map(\.key)
    let before = "Put this in the place of \(grant.name) in the access file:"
    try key.make(inJSON: connection.json, advice: (before, Self.steps(grant.name, old))) {
      GrantEntry(grant, adding: $0)
    }
  }

  private func grant(
    in document: NodeKeysDocument
  ) throws(CommandFailure) -> NodeKeysDocument.Grant {
    let grant = document.grants.first { $0.name.isIdentical(to: name) }
    guard let grant else {
      throw CommandFailure(
        .invalidInput,
        "no key was made: the access file has no grant '\(name.prefix(64))' below 'nodes'"
          + DidYouMean.hint(name, among: document.grants.map(\.name)))
    }
    return grant
  }

  /// What remains to be done, one step a line.
  private static func steps(_ name: String, _ old: [String]) -> [String] {
    guard !old.isEmpty else { return ["Then run freshet reload, and give the nodes the key file."] }
    let steps = [
      "Then", "  1. run freshet reload, so that the old key and the new one are valid;",
      "  2. give every node of the grant the new key file;",
      "  3. take the old key out of the access file, and run freshet reload.",
    ]
    return steps
      + old.map {
        "If others may know the old key's secret half, revoke that key as well, once no node needs it:\n"
          + "  freshet keys revoke \(name) --key='\($0)'"
      }
  }
}
