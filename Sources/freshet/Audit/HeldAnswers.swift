import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// The answers that live nodes hold under a key.
struct HeldAnswers {
  private let key: KeyArgument

  init(_ key: KeyArgument) { self.key = key }

  /// Returns the distinct answers, by dependencies and `asOf`.
  ///
  /// - Throws: if no node that answers holds any.
  func answers(of connection: CoordinatorConnection) async throws -> [Explanation.Answer] {
    let selector =
      switch key {
      case .digest(let digest): URLQueryItem(name: "key", value: digest)
      case .readable(let text): URLQueryItem(name: "prefix", value: text)
      }
    let found = try await connection.get("/v1/entries", query: [selector], as: EntriesDocument.self)
    var answers: [Explanation.Answer] = []
    for entry in found.nodes.flatMap(\.entries) {
      let answer = Explanation.Answer(
        keyDigest: entry.key, readableKey: entry.readableKey, asOf: entry.asOf,
        dependencies: entry.dependencies.compactMap { dependency in
          Dimension(text: dependency.dimension).map {
            Dependency($0, version: dependency.version)
          }
        })
      if !answers.contains(answer) { answers.append(answer) }
    }
    guard answers.isEmpty else { return answers }
    throw CommandFailure(
      .notFound,
      "no node that answered holds it"
        + EntriesReport(found).silence
        + "; if it was dropped already, give its dependencies with --dependency")
  }
}
