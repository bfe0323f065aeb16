extension Problem {
  /// The sorts of problems, by their stable names.
  package enum Sort: String, CaseIterable, Codable, Sendable {
    case malformedJSON = "urn:freshet:problem:malformed-json"
    case invalidUTF8 = "urn:freshet:problem:invalid-utf-8"
    case emptyBody = "urn:freshet:problem:empty-body"
    case unknownParameter = "urn:freshet:problem:unknown-parameter"
    case invalidParameter = "urn:freshet:problem:invalid-parameter"
    case notFound = "urn:freshet:problem:not-found"
    case noSuchEvent = "urn:freshet:problem:no-such-event"
    case methodNotAllowed = "urn:freshet:problem:method-not-allowed"
    case idempotencyConflict = "urn:freshet:problem:idempotency-conflict"
    case overtaken = "urn:freshet:problem:overtaken"
    case tooManyKeyPrefixes = "urn:freshet:problem:too-many-key-prefixes"
    case blastTooLarge = "urn:freshet:problem:blast-too-large"
    case bodyTooLarge = "urn:freshet:problem:body-too-large"
    case unsupportedMediaType = "urn:freshet:problem:unsupported-media-type"
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
      case .notFound, .noSuchEvent: 404
      case .methodNotAllowed: 405
      case .idempotencyConflict, .tooManyKeyPrefixes, .blastTooLarge: 409
      case .overtaken: 412
      case .bodyTooLarge: 413
      case .unsupportedMediaType: 415
      case .unknownField, .missingField, .wrongType, .invalidValue, .conflictingFields,
        .batchSize:
        422
      case .internalError: 500
      case .overloaded, .logUnavailable, .stopping, .notReady, .keysUnavailable: 503
      }
    }

    /// In a few words, the same for every occurrence.
    package var title: String {
      switch self {
      case .malformedJSON: "The body is not JSON"
      case .invalidUTF8: "The body is not UTF-8"
      case .emptyBody: "The body is empty"
      case .unknownParameter: "Unknown query parameter"
      case .invalidParameter: "A query parameter has a wrong value"
      case .notFound: "There is no such resource"
      case .noSuchEvent: "The log has no such event"
      case .methodNotAllowed: "The resource does not take this method"
      case .idempotencyConflict: "The idempotency key was used for another event"
      case .overtaken: "What the event names has changed since"
      case .tooManyKeyPrefixes: "Too many key prefixes are under purge"
      case .blastTooLarge: "More would be dropped than is allowed without confirmation"
      case .bodyTooLarge: "The body is too large"
      case .unsupportedMediaType: "The body has a media type that is not understood"
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
      case .refused: "The request was refused"
      case .internalError: "The coordinator failed"
      }
    }

    /// When to try again; nil if trying again is of no use.
    var retryAfterSeconds: Int? {
      switch self {
      case .overloaded: 1
      case .logUnavailable, .stopping, .notReady, .keysUnavailable: 5
      default: nil
      }
    }
  }
}
