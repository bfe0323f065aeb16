import ArgumentParser
import AsyncHTTPClient
import Foundation
import FreshetClient
import FreshetCoordinator
import FreshetTerminal
import NIOCore
import NIOHTTP1

/// `freshet token github`: fetches the token of the GitHub Actions job that runs it.
struct TokenGitHubCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "github",
    abstract: "Fetch the GitHub Actions token of the job that runs this command.",
    discussion: """
      The job needs 'permissions: id-token: write'. The token is printed to standard output. Keep it in \
      FRESHET_TOKEN, masked, for later commands. It is valid for a few minutes.

      EXAMPLES:
        FRESHET_TOKEN=$(freshet token github --audience freshet)
      """)

  @Option(help: "The audience that the coordinator's access file requires.")
  var audience: String

  @Option(help: "How long to wait for an answer, 1ms to 10m. Default: 10s.")
  var timeout: String?

  private static let longestAnswer = 64 << 10

  private struct Answer: Decodable {
    var value: String
  }

  func run() async throws {
    let timeout =
      try DurationOption.parse(timeout, of: "--timeout", in: .milliseconds(1)...(.seconds(600)))
      ?? .seconds(10)
    let environment = ProcessInfo.processInfo.environment
    guard let base = environment["ACTIONS_ID_TOKEN_REQUEST_URL"],
      let secret = environment["ACTIONS_ID_TOKEN_REQUEST_TOKEN"],
      var url = URLComponents(string: base)
    else {
      throw CommandFailure(
        .identity,
        "this process may not request a token from GitHub Actions; run it in a job with 'permissions: "
          + "id-token: write'")
    }
    url.queryItems = (url.queryItems ?? []) + [URLQueryItem(name: "audience", value: audience)]
    let answer = try await ask(url.string ?? base, secret: secret, within: timeout)
    try Console.write(answer.value)
  }

  private func ask(
    _ url: String, secret: String, within timeout: Duration
  ) async throws -> Answer {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    // Reports a refused connection at once, because the job can be run again.
    configuration.connectionPool.retryConnectionEstablishment = false
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    let result: Result<Answer, any Error>
    do {
      var request = HTTPClientRequest(url: url)
      request.headers.add(name: "authorization", value: "Bearer \(secret)")
      let response = try await client.execute(request, timeout: TimeAmount(timeout))
      let body = try await response.body.collect(upTo: Self.longestAnswer)
      guard response.status == .ok else {
        throw CommandFailure(
          .identity, "GitHub answered \(response.status.code) to the request for a token")
      }
      result = .success(
        try JSONText.decode(
          Answer.self, from: Data(body.readableBytesView), what: "GitHub's answer"))
    } catch let failure as CommandFailure {
      result = .failure(failure)
    } catch {
      result = .failure(
        CommandFailure(
          .unreachable, "no token from GitHub: \(CommandFailure.cause(error, timeout))"))
    }
    try? await client.shutdown()
    return try result.get()
  }
}
