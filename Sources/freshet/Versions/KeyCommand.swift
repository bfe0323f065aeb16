import ArgumentParser
import FreshetAPI
import FreshetCache
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet key`: prints the key of an answer, and what the answer depends on.
struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key",
    abstract: "Print the key of an answer, and what the answer depends on, from its components.",
    discussion: """
      The file is a JSON object with model, alias or both; prompt and corpora, each by its id or with id and \
      version; a prompt may have roles, an object of versions by role; tools, with id, files and perhaps ordered; \
      custom, a list of kind, id and version; parameters; message; customer or sharedAcrossCustomers; \
      customerFields; route. An application computes the same key from the same components. `freshet find` and \
      `freshet purge key` take its digest.

      Every version must be given, unless --current or --coordinator is: then missing versions are taken from the \
      coordinator.

      EXAMPLES:
        freshet key components.json
        freshet key --current --json components.json
        freshet find "$(freshet key components.json --json | jq -r .digest)"

      The smallest file:
        {"model": "gpt-5.4-mini", "prompt": {"id": "refund", "version": "v1"},
         "message": "Where is my refund?", "sharedAcrossCustomers": true}
      """)

  @Argument(help: "The file with the components; - is standard input.", completion: .file())
  var file: String

  @Flag(help: "Take missing versions from the coordinator, as an agent does.")
  var current = false

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let components = try KeyDocument.components(
      in: try InputFile.read(file, orEndWith: .invalidInput), file: InputFile.name(file))
    let fleet = current || connection.coordinator != nil ? try await fleet() : nil
    let key = try key(components, fleet)
    if let unresolved = key.unresolved {
      throw CommandFailure(.invalidInput, "\(InputFile.name(file)): \(unresolved)")
    }
    let report = KeyReport(key)
    if connection.json { return try Console.write(try JSONText.line(report)) }
    try Console.write(report.lines(on: .output))
  }

  private func key(
    _ components: KeyComponents, _ fleet: FleetState?
  ) throws(CommandFailure) -> AnswerKey {
    do {
      guard let fleet else { return try components.key() }
      return try components.key(in: fleet)
    } catch {
      guard case .needsFleet(let dimension) = error else {
        throw CommandFailure(.invalidInput, "\(InputFile.name(file)): \(error)")
      }
      throw CommandFailure(
        .invalidInput,
        "\(InputFile.name(file)): no version of \(dimension) is given; give it, or take the current one from the "
          + "coordinator with --current")
    }
  }

  /// The fleet's state as an agent knows it once it has joined.
  private func fleet() async throws -> FleetState {
    let state = try await connection.connect { connection in
      try await connection.state()
    }
    let fleet = FleetState(seed: 0)
    for active in state.dimensions where !active.isOpen {
      guard let kind = Dimension.Kind(name: active.kind) else { continue }
      fleet.merge(
        Watermark(changedAt: active.since, active: active.versions),
        into: Dimension(kind, active.id, facet: active.facet))
    }
    return fleet
  }
}
