/// Passes on the pieces of an answer while it is generated, whatever they are.
protocol FlightTee: AnyObject, Sendable {}
