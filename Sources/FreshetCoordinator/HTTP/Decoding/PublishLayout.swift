/// How a publish was laid out: what its publisher calls the fields.
package enum PublishLayout: Equatable, Sendable {
  /// One event.
  case single
  /// `{"events": […]}`.
  case batch
  /// An array of events.
  case array
  /// One CloudEvent, structured.
  case cloudEvent
  /// One CloudEvent, its attributes in headers.
  case binaryCloudEvent
  /// An array of CloudEvents.
  case cloudEventBatch

  /// The batch's own name.
  var batchField: String? { self == .batch ? "events" : nil }

  /// The place in the batch, if there is one.
  func index(_ index: Int) -> Int? {
    switch self {
    case .single, .cloudEvent, .binaryCloudEvent: nil
    case .batch, .array, .cloudEventBatch: index
    }
  }

  /// What the publisher calls `field` of the event at `index`.
  func path(of field: String, at index: Int) -> String {
    switch self {
    case .single: field
    case .batch: "events[\(index)].\(field)"
    case .array: "[\(index)].\(field)"
    case .cloudEvent: Self.cloudEventName(of: field)
    case .binaryCloudEvent: Self.headerName(of: field) ?? field
    case .cloudEventBatch: "[\(index)].\(Self.cloudEventName(of: field))"
    }
  }

  private static func cloudEventName(of field: String) -> String {
    switch field {
    case "idempotencyKey": "id"
    case "source": "source"
    default: "data.\(field)"
    }
  }

  private static func headerName(of field: String) -> String? {
    switch field {
    case "idempotencyKey": "ce-id"
    case "source": "ce-source"
    default: nil
    }
  }
}
