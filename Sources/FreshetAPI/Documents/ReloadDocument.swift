/// The answer to a reload, as JSON.
package struct ReloadDocument: Codable, Equatable, Sendable {
  /// The access file's path; nil if the coordinator has none.
  package var accessFile: String?
  /// The certificate's path; nil if the coordinator speaks no TLS.
  package var certificate: String?

  package init(accessFile: String?, certificate: String? = nil) {
    self.accessFile = accessFile
    self.certificate = certificate
  }
}
