import FreshetCore

/// What a caller asks a cache for, and how to make it.
struct FillRequest<Value: Sendable>: Sendable {
  var key: AnswerKey
  var dependencies: [Dependency]
  var contentClass: ContentClass
  /// The limit that the call counts against; nil for that of the node alone.
  var upstream: String?
  /// The application's name of the request; nil if it is not to be noted.
  var requestID: String?
  /// How it uses the cache.
  var mode = CacheMode.normal
  /// Whether an observer is told of it.
  var isTraced = true
  /// What is asked, if near questions are to find the answer.
  var question: Question?
  var generate: @Sendable (FillTicket) async throws -> Generation<Value>

  /// Whether a call for it may serve others, and others' calls it.
  ///
  /// What bypasses the cache shares nothing; which model a key of no model leads to, another call may find out
  /// otherwise.
  var canShare: Bool { mode != .bypass && key.unresolved == nil }
}
