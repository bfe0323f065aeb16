/// The form of a publish, which determines its publisher's names for the fields.
package enum PublishLayout: Equatable, Sendable {
  /// A single event in plain JSON.
  case single
  /// A batch of events in an object: `{"events": […]}`.
  case batch
  /// A batch of events in an array.
  case array
  /// One CloudEvent in structured form.
  case cloudEvent
  /// One CloudEvent in binary form, its attributes in headers.
  case binaryCloudEvent
  /// A batch of CloudEvents in an array.
  case cloudEventBatch

  /// The field that holds the batch; nil if there is none.
  var batchField: String? { self == .batch ? "events" : nil }

  /// The index within the batch; nil if the form is not a batch.
  package func index(_ index: Int) -> Int? {
    switch self {
    case .single, .cloudEvent, .binaryCloudEvent: nil
    case .batch, .array, .cloudEventBatch: index
    }
  }

  /// The publisher's name for `field` of the event at `index`.
  package func path(of field: String, at index: Int) -> String {
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
