/// The answer to a reload, as JSON.
package struct ReloadDocument: Codable, Equatable, Sendable {
  /// The access file's path; nil if the coordinator has none.
  package var accessFile: String?

  package init(accessFile: String?) {
    self.accessFile = accessFile
  }
}
