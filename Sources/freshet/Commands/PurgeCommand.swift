import ArgumentParser
import FreshetAPI
import FreshetCore

/// `freshet purge`: drops entries on every node.
struct PurgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Drop entries on every node.",
    discussion: """
      EXAMPLES:
        freshet purge tag promotion --must-exist --reason 'the offer has ended'
        freshet purge dimension prompt:refund-assistant --dry-run
      """,
    subcommands: [
      PurgeKey.self, PurgePrefix.self, PurgeTag.self, PurgeRoute.self, PurgeDimension.self,
      PurgeEverything.self,
    ])
}

/// The options common to all kinds of `freshet purge`.
struct PurgeOptions: ParsableArguments {
  @OptionGroup var annotations: AnnotationOptions
  @OptionGroup var blast: BlastOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var connection: ConnectionOptions

  /// Publishes `purge`.
  ///
  /// - Parameters:
  ///   - purge: what to drop.
  ///   - names: whether what it names must exist; nil to skip that check.
  ///   - check: must succeed first; runs once the command line is known to be valid.
  /// - Throws: ``CommandFailure``.
  func publish(
    _ purge: Purge, _ names: NameOptions? = nil, after check: () async throws -> Void = {}
  ) async throws {
    let wait = try waiting.fleetWait
    let event = try annotations.event(.purge(purge))
    try await check()
    try await Publisher(connection: connection, wait: wait, blast: blast, names: names)
      .publish(event)
  }
}

/// `freshet purge key`: drops one entry, by the digest of its key.
struct PurgeKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Drop one entry, by the digest of its key.",
    discussion: """
      EXAMPLES:
        freshet purge key "$(freshet key components.json --json | jq -r .digest)"
      """)

  @Argument(help: "The digest: 64 lower-case hexadecimal digits.")
  var key: String
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.key(key)) }
}

/// `freshet purge prefix`: drops all entries whose readable key has the prefix.
struct PurgePrefix: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prefix", abstract: "Drop all entries whose readable key begins with a prefix.",
    discussion: """
      EXAMPLES:
        freshet purge prefix gpt-5.4-mini:refund-assistant --wait 5s
      """)

  @Argument(help: "The prefix of the readable key.")
  var prefix: String
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.keyPrefix(prefix)) }
}

/// `freshet purge tag`: drops all entries with a tag.
struct PurgeTag: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Drop all entries with a tag.",
    discussion: """
      EXAMPLES:
        freshet purge tag promotion --reason 'the offer has ended' --wait 5s
      """)

  @Argument(help: "The tag.")
  var tag: String
  @OptionGroup var names: NameOptions
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.tag(tag), names) }
}

/// `freshet purge route`: drops all entries of a route.
struct PurgeRoute: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route", abstract: "Drop all entries of a route.",
    discussion: """
      EXAMPLES:
        freshet purge route refunds --max-drop 20%
      """)

  @Argument(help: "The route.")
  var route: String
  @OptionGroup var names: NameOptions
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.route(route), names) }
}

/// `freshet purge dimension`: drops all entries that depend on a dimension, and forgets its active versions.
struct PurgeDimension: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dimension",
    abstract: """
      Drop all entries that depend on a dimension, and forget its active versions.
      """,
    discussion: """
      EXAMPLES:
        freshet purge dimension prompt:refund-assistant --dry-run
        freshet purge dimension custom.guardrail:pii --wait 5s
      """)

  @Argument(
    help:
      "The dimension: a kind and an id, such as prompt:refund-assistant or custom.guardrail:pii.")
  var dimension: String
  @OptionGroup var names: NameOptions
  @OptionGroup var options: PurgeOptions

  func run() async throws {
    try await options.publish(.dimension(try DimensionArgument.parse(dimension)), names)
  }
}

/// `freshet purge everything`: drops all entries of all nodes.
struct PurgeEverything: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "everything", abstract: "Drop all entries of all nodes.",
    discussion: """
      Every answer must then be generated again. Consider the cost, --grace and --over.

      EXAMPLES:
        freshet purge everything --dry-run
        freshet purge everything --confirm --over 10m --reason 'a bad model'
      """)

  @OptionGroup var options: PurgeOptions

  func validate() throws {
    guard options.blast.confirm || options.blast.dryRun else {
      throw ValidationError("This drops every entry of every node; add --confirm if you mean it.")
    }
  }

  func run() async throws { try await options.publish(.everything) }
}
