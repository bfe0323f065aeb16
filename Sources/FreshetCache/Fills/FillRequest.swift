import FreshetCore

/// What a caller asks of a cache, and how to generate it.
struct FillRequest<Value: Sendable>: Sendable {
  var key: AnswerKey
  var dependencies: [Dependency]
  var contentClass: ContentClass
  /// The upstream whose limit the call counts against; nil for the node's limit alone.
  var upstream: String?
  /// The application's identifier of the request; nil to leave it unrecorded.
  var requestID: String?
  /// How the request uses the cache.
  var mode = CacheMode.normal
  /// Whether an observer is told of the request.
  var isTraced = true
  /// The question, if near questions are to find the answer.
  var question: Question?
  var generate: @Sendable (FillTicket) async throws -> Generation<Value>

  /// Whether the request may share calls with others.
  ///
  /// A bypass shares nothing. Nor does a key without a resolved model, because another call may use another model.
  var canShare: Bool { mode != .bypass && key.unresolved == nil }
}
