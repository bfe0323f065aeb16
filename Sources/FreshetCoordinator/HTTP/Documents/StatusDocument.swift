/// The answer to a question after health or readiness, as JSON has it.
package struct StatusDocument: Codable, Equatable, Sendable {
  package var status: String

  package init(status: String) {
    self.status = status
  }
}
