import ArgumentParser
import FreshetCoordinator

/// The rows of the settings that say what keeps the log, and where.
extension SettingRow {
  static let log = SettingRow(
    \.configuration.log, .logEngine, "What keeps the log: a file in the directory, or etcd")
  static let etcd = SettingRow(
    \.configuration.etcd.servers, .serverURLs,
    "The URLs of the servers of etcd, separated by commas; needed with --log etcd")
  static let etcdPrefix = SettingRow(
    \.configuration.etcd.prefix, .text,
    "The beginning of the log's keys on etcd, such as /freshet/support; needed with --log etcd")
  static let etcdUser = SettingRow(
    \.configuration.etcd.user, .optionalText, "The user at etcd")
  static let etcdPasswordFile = SettingRow(
    \.configuration.etcd.passwordFile, .optionalFile,
    "A file with the user's password, which others may not read")
  static let etcdCA = SettingRow(
    \.configuration.etcd.certificateAuthority, .optionalFile,
    "The CA certificates in PEM that sign those of the servers of etcd. Default: the system's")
  static let etcdCertificate = SettingRow(
    \.configuration.etcd.certificate, .optionalFile,
    "The coordinator's own certificate for etcd in PEM")
  static let etcdKey = SettingRow(
    \.configuration.etcd.key, .optionalFile,
    "The key of that certificate in PEM, which others may not read")
  static let etcdTimeout = SettingRow(
    \.configuration.etcd.timeout, .duration(EtcdSettings.permittedTimeouts),
    "How long one server of etcd has to answer, before the next one is asked")
  static let etcdPatience = SettingRow(
    \.configuration.etcd.patience, .duration(EtcdSettings.permittedWaits),
    "How long to try when no server of etcd answers, before giving up")
  static let takeoverAfter = SettingRow(
    \.configuration.etcd.takeoverAfter, .duration(EtcdSettings.permittedWaits),
    "How long the log's owner may show no sign of life, before another coordinator takes over")
}

extension SettingType<LogEngine> {
  static var logEngine: Self {
    Self(
      completion: .list(LogEngine.allCases.map(\.rawValue)),
      parse: { text throws(WrongSetting) in
        guard let engine = LogEngine(rawValue: text) else {
          throw WrongSetting(text, expected: "file or etcd")
        }
        return engine
      }, format: { $0.rawValue })
  }
}

extension SettingType<[String]> {
  static var serverURLs: Self {
    Self(
      valueName: "urls",
      parse: { text throws(WrongSetting) in
        text.split(separator: ",", omittingEmptySubsequences: false).map {
          // A slash at the end is how many write a URL.
          String($0.hasSuffix("/") ? $0.dropLast() : $0)
        }
      }, format: { $0.isEmpty ? nil : $0.joined(separator: ",") })
  }
}
