import ArgumentParser
import FreshetCore

/// `freshet purge`: an operator drops entries.
struct PurgeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "purge",
    abstract: "Drop entries on every node.",
    subcommands: [
      PurgeKey.self, PurgePrefix.self, PurgeTag.self, PurgeRoute.self, PurgeEverything.self,
    ])
}

/// What all kinds of `freshet purge` take.
struct PurgeOptions: ParsableArguments {
  @OptionGroup var annotations: AnnotationOptions
  @OptionGroup var blast: BlastOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var connection: ConnectionOptions

  func publish(_ purge: Purge) async throws {
    try await Publisher(connection: connection, wait: try waiting.duration, blast: blast)
      .publish(try annotations.event(.purge(purge)))
  }
}

/// `freshet purge key`.
struct PurgeKey: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Drop one entry, by the digest of its key.")

  @Argument(help: "The digest: 64 lower-case hexadecimal digits.")
  var key: String
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.key(key)) }
}

/// `freshet purge prefix`.
struct PurgePrefix: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prefix", abstract: "Drop all entries whose readable key begins so.")

  @Argument(help: "The prefix of the readable key.")
  var prefix: String
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.keyPrefix(prefix)) }
}

/// `freshet purge tag`.
struct PurgeTag: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tag", abstract: "Drop all entries with a tag.")

  @Argument(help: "The tag.")
  var tag: String
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.tag(tag)) }
}

/// `freshet purge route`.
struct PurgeRoute: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route", abstract: "Drop all entries of a route.")

  @Argument(help: "The route.")
  var route: String
  @OptionGroup var options: PurgeOptions

  func run() async throws { try await options.publish(.route(route)) }
}

/// `freshet purge everything`.
struct PurgeEverything: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "everything", abstract: "Drop all entries of all nodes.",
    discussion: "Every answer is then generated anew: think of what that costs, and of --grace.")

  @OptionGroup var options: PurgeOptions

  func validate() throws {
    guard options.blast.confirm || options.blast.dryRun else {
      throw ValidationError("This drops every entry of every node; add --confirm if you mean it.")
    }
  }

  func run() async throws { try await options.publish(.everything) }
}
