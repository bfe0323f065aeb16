/// The contents of an event that reports a reindexed corpus.
public struct CorpusReindex: Equatable, Sendable {
  /// The id of the corpus, as entries declare it.
  public var corpus: String
  /// The versions that are active from now on.
  ///
  /// Empty if unknown: then all entries that depend on the corpus are dropped.
  public var versions: [String]
  /// The time that the source needs until all its replicas serve the new contents.
  ///
  /// At its end, every entry of the corpus made until then is dropped, whatever version it declares. At most
  /// ``EventLimits/settlingTime``. Default: 0 (disabled).
  public var settlingTime: Duration

  /// Creates a report that `corpus` was reindexed.
  public init(corpus: String, versions: [String] = [], settlingTime: Duration = .zero) {
    self.corpus = corpus
    self.versions = versions
    self.settlingTime = settlingTime
  }

  /// The contents of the event that the coordinator logs at the end of the settling time; nil if it is disabled.
  var end: CorpusReindex? { settlingTime > .zero ? CorpusReindex(corpus: corpus) : nil }
}

extension CorpusReindex: EventPayload {
  package static let name = Event.Kind.Name.corpusReindex
  package static let fields: [EventField] = [.text("corpus"), .versions, .duration("settlingTime")]

  package init?(naming dimension: Dimension, versions: [String]) {
    guard dimension.kind == .corpus else { return nil }
    self.init(corpus: dimension.id, versions: versions)
  }

  package init<Reader: EventFieldReader>(from fields: Reader) throws(Reader.Failure) {
    self.init(
      corpus: try fields.text("corpus"), versions: try fields.versions(),
      settlingTime: try fields.optionalDuration("settlingTime") ?? .zero)
  }

  package var eventKind: Event.Kind { .corpusReindex(self) }

  package var values: [String: EventFieldValue] {
    var values: [String: EventFieldValue] = ["corpus": .text(corpus), "versions": .texts(versions)]
    if settlingTime != .zero { values["settlingTime"] = .duration(settlingTime) }
    return values
  }

  package var idField: String { "corpus" }

  package func changes(force: Bool) -> [Change] {
    Change.naming(versions, of: Dimension(.corpus, corpus), force: force)
  }

  package func validate() throws(EventError) {
    try EventRules.check(id: corpus, in: "corpus")
    try EventRules.check(versions: versions, in: "versions")
    if settlingTime < .zero || settlingTime > EventLimits.settlingTime {
      throw EventError(field: "settlingTime", problem: "is out of range; give 0s to 24h")
    }
  }
}

extension CorpusReindex {
  init(_ wire: Freshet_V1_CorpusReindex) {
    self.init(
      corpus: wire.corpus, versions: wire.versions,
      settlingTime: .milliseconds(Int64(min(wire.settlingMs, 1 << 40))))
  }

  var wire: Freshet_V1_CorpusReindex {
    var wire = Freshet_V1_CorpusReindex()
    wire.corpus = corpus
    wire.versions = versions
    wire.settlingMs = settlingTime.wholeMilliseconds
    return wire
  }
}
