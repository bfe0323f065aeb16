extension Problem {
  /// The type of a problem; its raw value is a stable URN for programs.
  package enum Sort: String, CaseIterable, Codable, Sendable {
    case malformedJSON = "urn:freshet:problem:malformed-json"
    case invalidUTF8 = "urn:freshet:problem:invalid-utf-8"
    case emptyBody = "urn:freshet:problem:empty-body"
    case unknownParameter = "urn:freshet:problem:unknown-parameter"
    case invalidParameter = "urn:freshet:problem:invalid-parameter"
    case notFound = "urn:freshet:problem:not-found"
    case noSuchEvent = "urn:freshet:problem:no-such-event"
    case noSuchNode = "urn:freshet:problem:no-such-node"
    case neverApplied = "urn:freshet:problem:never-applied"
    case methodNotAllowed = "urn:freshet:problem:method-not-allowed"
    case idempotencyConflict = "urn:freshet:problem:idempotency-conflict"
    case nodeMayServe = "urn:freshet:problem:node-may-serve"
    case ambiguousNode = "urn:freshet:problem:ambiguous-node"
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
    case rateExceeded = "urn:freshet:problem:rate-exceeded"
    case forbidden = "urn:freshet:problem:forbidden"
    case keysUnavailable = "urn:freshet:problem:keys-unavailable"
    case wrongAccessFile = "urn:freshet:problem:wrong-access-file"
    case wrongCertificate = "urn:freshet:problem:wrong-certificate"
    case unknownNodeKey = "urn:freshet:problem:unknown-node-key"
    case notRevoked = "urn:freshet:problem:not-revoked"
    case refused = "urn:freshet:problem:refused"
    case internalError = "urn:freshet:problem:internal-error"

    /// The HTTP status with which the problem is answered.
    package var status: Int {
      switch self {
      case .malformedJSON, .invalidUTF8, .emptyBody, .unknownParameter, .invalidParameter,
        .refused:
        400
      case .unauthenticated: 401
      case .forbidden: 403
      case .notFound, .noSuchEvent, .noSuchNode, .neverApplied, .unknownNodeKey: 404
      case .methodNotAllowed: 405
      case .idempotencyConflict, .aliasChain, .tooManyKeyPrefixes, .blastTooLarge, .appliedFull,
        .replayOvertaken, .nodeMayServe, .ambiguousNode:
        409
      case .overtaken: 412
      case .bodyTooLarge: 413
      case .unsupportedMediaType, .unsupportedContentCoding: 415
      case .unknownField, .missingField, .wrongType, .invalidValue, .conflictingFields,
        .batchSize, .nothingDepends, .wrongAccessFile, .wrongCertificate:
        422
      case .internalError: 500
      case .overloaded, .logUnavailable, .stopping, .notReady, .keysUnavailable, .notChecked,
        .notRevoked:
        503
      case .rateExceeded: 429
      case .unsettled, .tooFewNodes: 504
      }
    }

    /// A short description for people, the same for every occurrence.
    package var title: String {
      switch self {
      case .malformedJSON: "The body is not JSON"
      case .invalidUTF8: "The body is not UTF-8"
      case .emptyBody: "The body is empty"
      case .unknownParameter: "Unknown query parameter"
      case .invalidParameter: "Invalid query parameter"
      case .notFound: "Resource not found"
      case .noSuchEvent: "The log has no such event"
      case .noSuchNode: "The fleet has no such node"
      case .neverApplied: "No apply of the service is recorded"
      case .methodNotAllowed: "Method not allowed"
      case .idempotencyConflict: "The idempotency key was used for another event"
      case .nodeMayServe: "The node may be serving"
      case .ambiguousNode: "Several nodes have this name"
      case .overtaken: "The state has changed since the plan was made"
      case .replayOvertaken: "An event published before is no longer in force"
      case .unsettled: "Nodes may still be serving what the events killed"
      case .tooFewNodes: "Fewer nodes than required have applied the events"
      case .aliasChain: "An alias would resolve to another alias"
      case .appliedFull: "The record of applies is full"
      case .tooManyKeyPrefixes: "Too many key prefixes are purged"
      case .blastTooLarge: "More would be dropped than is allowed without confirmation"
      case .nothingDepends: "Nothing depends on what an event names"
      case .notChecked: "No node could tell whether anything depends on what an event names"
      case .bodyTooLarge: "The body is too large"
      case .unsupportedMediaType: "Unsupported media type"
      case .unsupportedContentCoding: "Unsupported content coding"
      case .unknownField: "Unknown field"
      case .missingField: "Missing field"
      case .wrongType: "Wrong field type"
      case .invalidValue: "Invalid field value"
      case .conflictingFields: "Conflicting fields"
      case .batchSize: "Invalid batch size"
      case .overloaded: "The coordinator is overloaded"
      case .logUnavailable: "The log is unavailable"
      case .stopping: "The coordinator is stopping"
      case .notReady: "The coordinator is not ready"
      case .unauthenticated: "Authentication required"
      case .rateExceeded: "Too much was published within the hour"
      case .forbidden: "Permission denied"
      case .keysUnavailable: "The issuer's keys are unavailable"
      case .wrongAccessFile: "The access file is invalid"
      case .wrongCertificate: "The certificate is invalid"
      case .unknownNodeKey: "No such key for nodes"
      case .notRevoked: "The key could not be revoked"
      case .refused: "The request was refused"
      case .internalError: "Internal error"
      }
    }

    /// The seconds after which the client should try again; nil if trying again cannot help.
    package var retryAfterSeconds: Int? {
      switch self {
      case .overloaded: 1
      case .logUnavailable, .stopping, .notReady, .keysUnavailable, .notChecked: 5
      default: nil
      }
    }
  }
}
