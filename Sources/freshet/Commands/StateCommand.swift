import ArgumentParser
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet state`: shows the active versions, or the record of a service's applies.
struct StateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "Show the active versions, or the last apply of a service; forget versions.",
    discussion: """
      Without a subcommand, it runs show and takes its options.

      EXAMPLES:
        freshet state --json
        freshet state --kind prompt --prefix support/
        freshet state --service support --environment production
        freshet state forget prompt:refund-asistant --reason 'a slip of the pen'
      """,
    subcommands: [StateShowCommand.self, StateForgetCommand.self],
    defaultSubcommand: StateShowCommand.self)
}

/// `freshet state show`: shows the active versions, or the record of a service's applies.
struct StateShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the active versions, or the last apply of a service.",
    discussion: """
      EXAMPLES:
        freshet state
        freshet state --kind prompt --kind custom --prefix support/ --limit 100
        freshet state --service support --environment production
      """)

  @Option(
    help: ArgumentHelp(
      "Show only dimensions of this kind, such as prompt or custom; repeat for several. Default: all."
    ))
  var kind: [String] = []

  @Option(help: "Show only dimensions whose id begins with this. Default: all.")
  var prefix: String?

  @Option(help: "Show at most this many dimensions. Default: all.")
  var limit: Int?

  @Option(help: "Show the last apply of this service, and the applies that did not finish.")
  var service: String?

  @Option(help: "The environment of the service. Default: no environment.")
  var environment: String?

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is \(limit); give 1 or more.") }
    guard service == nil || (kind.isEmpty && prefix == nil && limit == nil) else {
      throw ValidationError("--service shows an apply; it takes no --kind, --prefix or --limit.")
    }
  }

  func run() async throws {
    guard let service else {
      guard environment == nil else {
        throw CommandFailure(.usage, "--environment needs --service")
      }
      return try await showVersions()
    }
    let query = AppliedQuery.items(service, environment)
    let applied = try await connection.connect { connection in
      try await connection.get("/v1/applied", query: query, as: AppliedDocument.self)
    }
    if connection.json { return try Console.write(try JSONText.line(applied)) }
    try Console.write(AppliedReport(applied).lines(on: .output))
  }

  private func showVersions() async throws {
    let state = try await connection.connect { connection in
      try await connection.state(kinds: kind, prefix: prefix, limit: limit)
    }
    if connection.json { return try Console.write(try JSONText.line(state)) }
    if state.dimensions.isEmpty {
      let isFiltered = !kind.isEmpty || prefix != nil
      return try Console.write(
        isFiltered ? "no version of such a dimension is known" : "no versions are known yet")
    }
    var table = TextTable([("DIMENSION", .left), ("VERSIONS", .left), ("SINCE", .right)])
    for active in state.dimensions {
      table.append([
        active.dimension,
        active.versions.joined(separator: " | ") + (active.isOpen ? " (open since)" : ""),
        "#\(active.since)",
      ])
    }
    try Console.write(table)
    if state.nextAfter != nil { Console.warn("there are more; raise --limit, or narrow --prefix") }
  }
}
