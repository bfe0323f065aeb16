/// The answer to a reload, as JSON.
package struct ReloadDocument: Codable, Equatable, Sendable {
  /// Something that is not as it should be, although the files are in force.
  package struct Warning: Codable, Equatable, Sendable {
    /// The type, such as `certificate-expired`.
    package var type: String
    /// Whether nodes or callers are shut out by it; otherwise all goes on.
    package var isWrong: Bool
    /// What it is, as a sentence without a full stop.
    package var detail: String

    package init(type: String, isWrong: Bool, detail: String) {
      self.type = type
      self.isWrong = isWrong
      self.detail = detail
    }
  }

  /// The access file's path; nil if the coordinator has none.
  package var accessFile: String?
  /// The certificate's path; nil if the coordinator speaks no TLS.
  package var certificate: String?
  /// What is not as it should be; nil if there is nothing.
  package var warnings: [Warning]?

  package init(accessFile: String?, certificate: String? = nil, warnings: [Warning] = []) {
    self.accessFile = accessFile
    self.certificate = certificate
    self.warnings = warnings.isEmpty ? nil : warnings
  }
}
