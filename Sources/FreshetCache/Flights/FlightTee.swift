/// Passes on the pieces of an answer while it is generated, whatever their type.
protocol FlightTee<Value>: AnyObject, Sendable {
  associatedtype Value: Sendable

  /// Tells the readers that no more pieces come; first passes on those of an answer that the cache had.
  func end(_ result: Result<Answer<Value>, any Error>)
}
