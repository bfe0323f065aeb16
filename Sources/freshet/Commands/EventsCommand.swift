import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetTerminal

/// `freshet events`: lists logged events, or verifies a log.
struct EventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events", abstract: "List logged events, or verify a log.",
    discussion: """
      --verify downloads a copy of the coordinator's log, or reads the log in --data-directory, which no running \
      coordinator may have open. It verifies the hash chain on this machine. Compare the last digest with one that \
      a publish returned: whoever can write to the data directory can forge a whole chain.

      EXAMPLES:
        freshet events --newest --limit 10
        freshet events --dimension prompt:refund-assistant --json
        freshet events --verify
      """)

  @Option(help: "Only events after this number.")
  var after: UInt64?

  @Option(help: "Only events before this number.")
  var before: UInt64?

  @Option(help: "Only this kind, such as PromptDeploy; repeat for several.")
  var kind: [String] = []

  @Option(
    help: "Only events that changed this, such as prompt:refund-assistant or customer:42#plan.")
  var dimension: String?

  @Option(help: "The most events to list, 1 to 1000. Default: 100.")
  var limit: Int?

  @Flag(help: "List the newest first.")
  var newest = false

  @Flag(help: "Verify the hash chain of the whole log, and print up to which event it is intact.")
  var verify = false

  @Option(
    help: "With --verify: read the log in this directory instead of the coordinator's.",
    completion: .directory)
  var dataDirectory: String?

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if !verify, dataDirectory != nil { throw ValidationError("--data-directory needs --verify") }
    let choosesSome = after != nil || before != nil || dimension != nil || limit != nil || newest
    if verify, choosesSome || !kind.isEmpty {
      throw ValidationError(
        "--verify reads the whole log; leave out the options that select events")
    }
  }

  func run() async throws {
    if verify { return try await audit() }
    let page: EventPageDocument
    do {
      page = try await connection.connect { connection in
        try await connection.get("/v1/events", query: query, as: EventPageDocument.self)
      }
    } catch let failure as CommandFailure where failure.problem?.field == "kind" {
      // Only the coordinator knows the kinds that it logs.
      throw failure.suggesting(kind, among: failure.problem?.allowed ?? [])
    }
    if connection.json { return try Console.write(try JSONText.line(page)) }
    if page.events.isEmpty { return try Console.write("no events") }
    try Console.write(EventReport.lines(page.events, on: .output))
    if let next = page.nextAfter { Console.writeToErrors("more: --after \(next)") }
    if let next = page.nextBefore { Console.writeToErrors("more: --newest --before \(next)") }
  }

  private func audit() async throws {
    let audit = LogAudit(json: connection.json)
    if let dataDirectory { return try audit.run(directory: dataDirectory) }
    try await BackupDownload(connection: connection).withFile { try audit.run(file: $0) }
  }

  private var query: [URLQueryItem] {
    var items = kind.map { URLQueryItem(name: "kind", value: $0) }
    if let after { items.append(URLQueryItem(name: "after", value: "\(after)")) }
    if let before { items.append(URLQueryItem(name: "before", value: "\(before)")) }
    if let dimension { items.append(URLQueryItem(name: "dimension", value: dimension)) }
    if let limit { items.append(URLQueryItem(name: "limit", value: "\(limit)")) }
    if newest { items.append(URLQueryItem(name: "order", value: "newest")) }
    return items
  }
}
