import ArgumentParser
import FreshetCoordinator

/// `freshet state`: the versions that are active now.
struct StateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state", abstract: "Show the versions that are active now.")

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    let state = try await connection.connect { connection in
      try await connection.get("/v1/state", as: StateDocument.self)
    }
    if connection.json { return try Console.write(try JSONText.line(state)) }
    if state.dimensions.isEmpty { return try Console.write("no versions are known yet") }
    var table = TextTable([("DIMENSION", .left), ("VERSIONS", .left), ("SINCE", .right)])
    for active in state.dimensions {
      table.append([
        active.dimension, active.versions.joined(separator: " | "), "#\(active.since)",
      ])
    }
    try Console.write(table.lines)
  }
}
