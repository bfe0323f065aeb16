extension Problem {
  /// The types of problems, with stable names.
  package enum Sort: String, CaseIterable, Codable, Sendable {
    case malformedJSON = "urn:freshet:problem:malformed-json"
    case invalidUTF8 = "urn:freshet:problem:invalid-utf-8"
    case emptyBody = "urn:freshet:problem:empty-body"
    case unknownParameter = "urn:freshet:problem:unknown-parameter"
    case invalidParameter = "urn:freshet:problem:invalid-parameter"
    case notFound = "urn:freshet:problem:not-found"
    case noSuchEvent = "urn:freshet:problem:no-such-event"
    case neverApplied = "urn:freshet:problem:never-applied"
    case methodNotAllowed = "urn:freshet:problem:method-not-allowed"
    case idempotencyConflict = "urn:freshet:problem:idempotency-conflict"
    case overtaken = "urn:freshet:problem:overtaken"
    case replayOvertaken = "urn:freshet:problem:replay-overtaken"
    case unsettled = "urn:freshet:problem:unsettled"
    case tooFewNodes = "urn:freshet:problem:too-few-nodes"
    case aliasChain = "urn:freshet:problem:alias-chain"
    case appliedFull = "urn:freshet:problem:applied-full"
    case tooManyKeyPrefixes = "urn:freshet:problem:too-many-key-prefixes"
    case blastTooLarge = "urn:freshet:problem:blast-too-large"
    case nothingDepends = "urn:freshet:problem:nothing-depends"
    case notChecked = "urn:freshet:problem:not-checked"
    case bodyTooLarge = "urn:freshet:problem:body-too-large"
    case unsupportedMediaType = "urn:freshet:problem:unsupported-media-type"
    case unsupportedContentCoding = "urn:freshet:problem:unsupported-content-coding"
    case unknownField = "urn:freshet:problem:unknown-field"
    case missingField = "urn:freshet:problem:missing-field"
    case wrongType = "urn:freshet:problem:wrong-type"
    case invalidValue = "urn:freshet:problem:invalid-value"
    case conflictingFields = "urn:freshet:problem:conflicting-fields"
    case batchSize = "urn:freshet:problem:batch-size"
    case overloaded = "urn:freshet:problem:overloaded"
    case logUnavailable = "urn:freshet:problem:log-unavailable"
    case stopping = "urn:freshet:problem:stopping"
    case notReady = "urn:freshet:problem:not-ready"
    case unauthenticated = "urn:freshet:problem:unauthenticated"
    case forbidden = "urn:freshet:problem:forbidden"
    case keysUnavailable = "urn:freshet:problem:keys-unavailable"
    case wrongAccessFile = "urn:freshet:problem:wrong-access-file"
    case refused = "urn:freshet:problem:refused"
    case internalError = "urn:freshet:problem:internal-error"

    /// The HTTP status.
    package var status: Int {
      switch self {
      case .malformedJSON, .invalidUTF8, .emptyBody, .unknownParameter, .invalidParameter,
        .refused:
        400
      case .unauthenticated: 401
      case .forbidden: 403
      case .notFound, .noSuchEvent, .neverApplied: 404
      case .methodNotAllowed: 405
      case .idempotencyConflict, .aliasChain, .tooManyKeyPrefixes, .blastTooLarge, .appliedFull,
        .replayOvertaken:
        409
      case .overtaken: 412
      case .bodyTooLarge: 413
      case .unsupportedMediaType, .unsupportedContentCoding: 415
      case .unknownField, .missingField, .wrongType, .invalidValue, .conflictingFields,
        .batchSize, .nothingDepends, .wrongAccessFile:
        422
      case .internalError: 500
      case .overloaded, .logUnavailable, .stopping, .notReady, .keysUnavailable, .notChecked:
        503
      case .unsettled, .tooFewNodes: 504
      }
    }

    /// A few words, the same for every occurrence.
    package var title: String {
      switch self {
      case .malformedJSON: "The body is not JSON"
      case .invalidUTF8: "The body is not UTF-8"
      case .emptyBody: "The body is empty"
      case .unknownParameter: "Unknown query parameter"
      case .invalidParameter: "A query parameter has a wrong value"
      case .notFound: "There is no such resource"
      case .noSuchEvent: "The log has no such event"
      case .neverApplied: "Nothing was applied of the service"
      case .methodNotAllowed: "The resource does not take this method"
      case .idempotencyConflict: "The idempotency key was used for another event"
      case .overtaken: "What was planned on has changed since"
      case .replayOvertaken: "What was published before is not in force any more"
      case .unsettled: "Nodes may still be serving what the events killed"
      case .tooFewNodes: "Fewer nodes than required have applied the events"
      case .aliasChain: "An alias would resolve to another alias"
      case .appliedFull: "No more can be remembered of what was applied"
      case .tooManyKeyPrefixes: "Too many key prefixes are under purge"
      case .blastTooLarge: "More would be dropped than is allowed without confirmation"
      case .nothingDepends: "Nothing depends on what an event names"
      case .notChecked: "No node could tell whether anything depends on what an event names"
      case .bodyTooLarge: "The body is too large"
      case .unsupportedMediaType: "The body has a media type that is not understood"
      case .unsupportedContentCoding: "The body is coded in a way that is not understood"
      case .unknownField: "Unknown field"
      case .missingField: "A field is missing"
      case .wrongType: "A field has a wrong type"
      case .invalidValue: "A field has a wrong value"
      case .conflictingFields: "Fields exclude each other"
      case .batchSize: "The batch has a wrong size"
      case .overloaded: "Too many events are waiting"
      case .logUnavailable: "The log cannot take events"
      case .stopping: "The coordinator is stopping"
      case .notReady: "The coordinator is not ready"
      case .unauthenticated: "It is not known who asks"
      case .forbidden: "Whoever asks may not do that"
      case .keysUnavailable: "The keys of an issuer of tokens cannot be had"
      case .wrongAccessFile: "The access file is not as it must be"
      case .refused: "The request was refused"
      case .internalError: "The coordinator failed"
      }
    }

    /// The seconds after which to try again; nil if trying again is of no use.
    package var retryAfterSeconds: Int? {
      switch self {
      case .overloaded: 1
      case .logUnavailable, .stopping, .notReady, .keysUnavailable, .notChecked: 5
      default: nil
      }
    }
  }
}
