/// The answer of the health and readiness checks, as JSON.
package struct StatusDocument: Codable, Equatable, Sendable {
  package var status: String

  package init(status: String) {
    self.status = status
  }
}
