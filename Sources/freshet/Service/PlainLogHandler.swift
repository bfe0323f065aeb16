import FreshetTerminal
import Logging

/// Keeps every log message and its metadata on one line.
///
/// A peer's name can therefore neither begin a line of the log nor control the terminal that shows it.
struct PlainLogHandler: LogHandler {
  private var base: StreamLogHandler

  /// Creates a handler that writes to standard error.
  init(label: String) { base = .standardError(label: label) }

  var logLevel: Logger.Level {
    get { base.logLevel }
    set { base.logLevel = newValue }
  }

  var metadata: Logger.Metadata {
    get { base.metadata }
    set { base.metadata = newValue.mapValues(Self.plain) }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { base[metadataKey: key] }
    set { base[metadataKey: key] = newValue.map(Self.plain) }
  }

  func log(event: LogEvent) {
    var event = event
    event.message = "\(PlainText.line("\(event.message)"))"
    event.metadata = event.metadata?.mapValues(Self.plain)
    base.log(event: event)
  }

  /// The value as one line of text.
  private static func plain(_ value: Logger.Metadata.Value) -> Logger.Metadata.Value {
    .string(PlainText.line("\(value)"))
  }
}
