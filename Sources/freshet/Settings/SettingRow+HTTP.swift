import FreshetCoordinator

/// The rows of the settings that say who reaches the HTTP interface, and how.
extension SettingRow {
  static let httpHost = SettingRow(
    \.configuration.httpHost, .optionalText,
    "The address for publishers. Default: that of --host")
  static let httpPort = SettingRow(
    \.configuration.httpPort, .port, "The port for publishers; 0 takes a free one")
  static let tlsCertificate = SettingRow(
    \.configuration.tlsCertificate, .optionalFile,
    "The HTTP interface's certificate in PEM, with intermediate ones; read again when it changes"
  )
  static let tlsKey = SettingRow(
    \.configuration.tlsKey, .optionalFile,
    "The certificate's private key in PEM, which others may not read")
  static let plainHTTP = SettingRow(
    \.configuration.plainHTTP, .flag,
    "Permit HTTP without TLS on an address that other machines can reach")
  static let httpSocket = SettingRow(
    \.configuration.httpSocket, .optionalFile,
    "A Unix socket for operators: its own user and root have all rights there")
  static let httpSocketOnly = SettingRow(
    \.configuration.httpSocketOnly, .flag, "Serve HTTP on the Unix socket alone")
  static let httpConnectionsPerAddress = SettingRow(
    \.configuration.httpConnectionsPerAddress, .number(1...100_000),
    "The most connections from one address to the port for publishers")
  static let accessFile = SettingRow(
    \.configuration.accessFile, .optionalFile,
    "The access file, which says who may do what over HTTP, and who may be a node")
  static let exposeWithoutAuthentication = SettingRow(
    \.configuration.exposesWithoutAuthentication, .flag,
    "Let other machines reach ports where publishers need no token, or nodes no key")
}
