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
  /// What is asked, if near questions are to find the answer.
  var question: Question?
  var generate: @Sendable (FillTicket) async throws -> Generation<Value>
}
