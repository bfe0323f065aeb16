import FreshetCore

/// A publish in plain JSON: one event, `{"events": […]}`, or an array.
struct PlainPublish: Decodable {
  let events: [Event]
  let layout: PublishLayout

  init(from decoder: any Decoder) throws {
    if let array = try? decoder.unkeyedContainer() {
      try Problem.check(batchOf: array.count, field: nil)
      events = try [PlainEvent](from: decoder).map(\.event)
      layout = .array
      return
    }
    let object = try StrictObject(decoder)
    guard object.contains("events") else {
      events = [try Event(plain: object)]
      layout = .single
      return
    }
    try object.allow(only: ["events"])
    try Problem.check(batchOf: object.count(of: "events"), field: "events")
    events = try object.array("events", of: PlainEvent.self)?.map(\.event) ?? []
    layout = .batch
  }
}

extension Problem {
  /// Refuses a batch of an invalid size before decoding any of it.
  static func check(batchOf count: Int?, field: String?) throws(Problem) {
    guard let count, !(1...EventLimits.batch).contains(count) else { return }
    throw Problem(batchOf: count, field: field)
  }
}
