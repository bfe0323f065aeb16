package import FreshetCore

/// The node that the fleet forgot, as JSON.
package struct ForgottenNodeDocument: Codable, Equatable, Sendable {
  package var name: String
  package var id: String
  package var application: String

  package init(_ node: NodeIdentity) {
    name = node.name
    id = node.id
    application = node.application
  }
}
