import ArgumentParser
import Foundation
import FreshetAPI
import FreshetClient
import FreshetCore
import FreshetTerminal

/// How a command reaches the coordinator, and the form of its output.
struct ConnectionOptions: ParsableArguments {
  static let environmentVariable = "FRESHET_COORDINATOR_URL"
  static let authoritiesVariable = "FRESHET_CA_FILE"
  /// The URL of a coordinator on the same machine, with its default settings.
  static let defaultURL = "http://\(DefaultAddress.host):\(DefaultAddress.httpPort)"
  private static let defaultTimeout: Duration = .seconds(10)
  private static let timeouts: ClosedRange<Duration> = .milliseconds(1)...(.seconds(600))

  @Option(
    help: ArgumentHelp(
      "The URL of the coordinator, or unix: and its socket. Default: \(environmentVariable), else \(defaultURL).",
      valueName: "url"))
  var coordinator: String?

  @Option(
    help: "How long to wait for an answer, 1ms to 10m. Default: 10s; 10m for a copy of the log.")
  var timeout: String?

  @Flag(help: "Answer in JSON, for scripts.")
  var json = false

  @Option(
    help: ArgumentHelp(
      """
      A file of the authorities to trust instead of the system's, in PEM. Default: that in \
      \(authoritiesVariable), if any.
      """, valueName: "file"), completion: .file())
  var caFile: String?

  @OptionGroup var token: TokenOption

  /// Runs `body` with a connection; a streamed answer may pause for at most `silence`.
  func connect<Result>(
    silence: Duration? = nil, _ body: (CoordinatorConnection) async throws -> Result
  ) async throws -> Result {
    let address = try address()
    let secret = try token.token()
    if secret != nil, let host = address.clearHost { TokenWarning.once(host) }
    return try await CoordinatorConnection.with(
      address, timeout: try patience(orElse: Self.defaultTimeout), silence: silence, token: secret,
      authorities: authorities, body)
  }

  /// How long to wait for an answer: the user's timeout, or `usual` if none is given.
  func patience(orElse usual: Duration) throws(CommandFailure) -> Duration {
    try DurationOption.parse(timeout, of: "--timeout", in: Self.timeouts) ?? usual
  }

  private var authorities: String? {
    if let caFile { return caFile }
    let path = ProcessInfo.processInfo.environment[Self.authoritiesVariable]
    return path.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func address() throws(CommandFailure) -> CoordinatorURL {
    let environment = ProcessInfo.processInfo.environment[Self.environmentVariable]
    let origin = coordinator == nil ? Self.environmentVariable : "--coordinator"
    let text = coordinator ?? environment ?? Self.defaultURL
    guard let address = CoordinatorURL(text) else {
      throw CommandFailure(
        coordinator == nil ? .configuration : .invalidInput,
        "\(origin) is '\(text.prefix(256))', which is not a coordinator's URL; give one such as "
          + Self.defaultURL + ", or unix: and the whole path of a socket")
    }
    return address
  }
}
