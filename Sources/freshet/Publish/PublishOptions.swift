import ArgumentParser
import FreshetAPI
import FreshetCore
import FreshetTerminal

/// The options common to all events.
struct AnnotationOptions: ParsableArguments {
  @Option(help: "The reason, which the log records for people.")
  var reason: String?

  @Option(help: "The origin, such as a pipeline's URL.")
  var source: String?

  @Option(
    help:
      "The idempotency key: a second publish with the same key logs nothing and returns the first answer."
  )
  var idempotencyKey: String?

  @Option(
    help: ArgumentHelp(
      "How long dead entries may be served while one caller refreshes them, up to 1h. Default: 0 (disabled).",
      valueName: "duration"))
  var grace: String?

  @Option(
    help: ArgumentHelp(
      "The time over which dead entries stop being served, each at its own moment, up to 1h. It avoids "
        + "generating all of them again at once. Default: 0 (disabled).", valueName: "duration"))
  var over: String?

  /// The validated event of `change`.
  func event(
    _ change: Event.Kind, force: Bool = false, ifChanged: Bool = false
  ) throws(CommandFailure) -> Event {
    let event = Event(
      change, force: force, ifChanged: ifChanged,
      grace: try DurationOption.parse(grace, of: "--grace", in: .zero...EventLimits.grace) ?? .zero,
      spread: try DurationOption.parse(over, of: "--over", in: .zero...EventLimits.spread) ?? .zero,
      reason: reason, source: source, idempotencyKey: idempotencyKey)
    do {
      try event.validate()
    } catch {
      throw CommandFailure(
        .invalidInput, "\(error.field) \(error.problem) (\(event.kind.name.rawValue))")
    }
    return event
  }
}

/// The options common to all kinds of `freshet publish`.
struct PublishOptions: ParsableArguments {
  @Flag(help: "Also drop the answers made under the named versions.")
  var force = false

  @Flag(
    help: """
      Change nothing if the named versions are already active. Unsafe unless you know that nothing else \
      has changed the source since they were named.
      """)
  var ifChanged = false

  @OptionGroup var names: NameOptions
  @OptionGroup var annotations: AnnotationOptions
  @OptionGroup var blast: BlastOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var connection: ConnectionOptions

  func publish(_ change: Event.Kind) async throws {
    let wait = try waiting.fleetWait
    try await Publisher(connection: connection, wait: wait, blast: blast, names: names)
      .publish(try annotations.event(change, force: force, ifChanged: ifChanged))
  }
}
