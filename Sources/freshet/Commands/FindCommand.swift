import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// `freshet find`: finds the nodes that hold an answer, and what it was made from.
struct FindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find an answer on the live nodes, and optionally purge it.",
    discussion: """
      Finds it by the digest of its key, by a prefix of its readable key, or by the application's id of a request. \
      The last needs caches that keep a journal of requests. Exits with 20 if no node that answered holds it.

      EXAMPLES:
        freshet find --prefix gpt-5.4-mini:refund-assistant --limit 5
        freshet find --request req-8123 --purge --wait 5s
      """)

  @Argument(help: "The digest of a key: 64 lower-case hexadecimal digits.")
  var key: String?

  @Option(help: "The prefix of the readable key.")
  var prefix: String?

  @Option(help: "The application's id of a request.")
  var request: String?

  @Option(help: "The most entries to list of each node, 1 to 256.")
  var limit = 20

  @Flag(
    help:
      "Purge what was found on every node. With --wait, also wait until no node can be serving it.")
  var purge = false

  @OptionGroup var waiting: WaitOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    guard [key, prefix, request].count(where: { $0 != nil }) == 1 else {
      throw ValidationError("Give exactly one of a key, --prefix and --request.")
    }
    guard 1...WireLimits.findings ~= limit else {
      throw ValidationError("--limit is \(limit); give 1 to \(WireLimits.findings).")
    }
  }

  func run() async throws {
    var query = [URLQueryItem(name: "limit", value: "\(limit)")]
    for (name, value) in [("key", key), ("prefix", prefix), ("request", request)] {
      if let value { query.append(URLQueryItem(name: name, value: value)) }
    }
    let document = try await connection.connect { connection in
      try await connection.get("/v1/entries", query: query, as: EntriesDocument.self)
    }
    let report = EntriesReport(document)
    if connection.json {
      try Console.write(try JSONText.line(document))
    } else {
      try Console.write(report.lines)
    }
    let isPurged = purge ? try await purge(report) : false
    // A purge counts as success even if nothing was found.
    guard report.isEmpty, !isPurged else { return }
    throw CommandFailure(
      .notFound, "no node that answered holds \(what)\(report.silence)")
  }

  /// The description of what was searched for.
  private var what: String {
    if let prefix { return "an answer whose readable key begins with '\(prefix.prefix(64))'" }
    if let request { return "an answer to the request '\(request.prefix(64))'" }
    return "an answer under the key \((key ?? "").prefix(64))"
  }

  /// Purges what was searched for, even on nodes that did not report it.
  ///
  /// - Returns: false if no key to purge is known.
  private func purge(_ report: EntriesReport) async throws -> Bool {
    let targets: [Purge]
    if let key {
      targets = [.key(key)]
    } else if let prefix {
      targets = [.keyPrefix(prefix)]
    } else {
      guard !report.hasMore else {
        throw CommandFailure(
          .invalidInput, "more was found than was listed, so nothing is purged; raise --limit")
      }
      // A node that is silent may have answered the request under another key.
      guard report.keys.isEmpty || report.silence.isEmpty else {
        throw CommandFailure(.unavailable, "nothing is purged\(report.silence); try again")
      }
      targets = report.keys.map { .key($0) }
    }
    guard !targets.isEmpty else { return false }
    let events = targets.map { Event(.purge($0), reason: "found by an operator") }
    let body = Data(try JSONText.line(["events": events.map(PlainEvent.init)]).utf8)
    try await Publisher(connection: connection, wait: try waiting.fleetWait)
      .publish(body, contentType: "application/json")
    return true
  }
}
