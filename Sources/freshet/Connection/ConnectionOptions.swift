import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// How a command reaches the coordinator, and the form of its output.
struct ConnectionOptions: ParsableArguments {
  static let environmentVariable = "FRESHET_COORDINATOR_URL"
  /// The URL of a coordinator on the same machine, with its default settings.
  static let defaultURL = "http://\(DefaultAddress.host):\(DefaultAddress.httpPort)"
  private static let defaultTimeout: Duration = .seconds(10)
  private static let timeouts: ClosedRange<Duration> = .milliseconds(1)...(.seconds(600))

  @Option(
    help: ArgumentHelp(
      "The URL of the coordinator. Default: \(environmentVariable), else \(defaultURL).",
      valueName: "url"))
  var coordinator: String?

  @Option(
    help: "How long to wait for an answer, 1ms to 10m. Default: 10s; 10m for a copy of the log.")
  var timeout: String?

  @Flag(help: "Answer in JSON, for scripts.")
  var json = false

  @OptionGroup var token: TokenOption

  /// Runs `body` with a connection; a streamed answer may pause for at most `silence`.
  func connect<Result>(
    silence: Duration? = nil, _ body: (CoordinatorConnection) async throws -> Result
  ) async throws -> Result {
    try await CoordinatorConnection.with(
      try url(), timeout: try patience(orElse: Self.defaultTimeout), silence: silence,
      token: try token.token(), body)
  }

  /// How long to wait for an answer: the user's timeout, or `usual` if none is given.
  func patience(orElse usual: Duration) throws(CommandFailure) -> Duration {
    try DurationOption.parse(timeout, of: "--timeout", in: Self.timeouts) ?? usual
  }

  private func url() throws(CommandFailure) -> String {
    let environment = ProcessInfo.processInfo.environment[Self.environmentVariable]
    let origin = coordinator == nil ? Self.environmentVariable : "--coordinator"
    let text = coordinator ?? environment ?? Self.defaultURL
    guard let url = URLComponents(string: text), let scheme = url.scheme,
      ["http", "https"].contains(scheme), let host = url.host, !host.isEmpty,
      url.query == nil, url.fragment == nil
    else {
      throw CommandFailure(
        coordinator == nil ? .configuration : .invalidInput,
        "\(origin) is '\(text.prefix(256))', which is not a coordinator's URL; give one such as "
          + Self.defaultURL)
    }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }
}
