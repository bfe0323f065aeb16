import FreshetCore
import FreshetRuntime
import Logging

extension Gatekeeper {
  /// Creates the gatekeeper for the access file that `configuration` names; without a file, one that is ``open``.
  ///
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for an invalid file.
  init(_ configuration: CoordinatorConfiguration, logger: Logger) throws(CoordinatorError) {
    guard let path = configuration.accessFile else {
      self = .open
      return
    }
    let text = try Self.text(of: path, kept: .trusted, as: nil)
    let access: AccessFile
    do throws(AccessFileError) {
      access = try AccessFile(yaml: text)
    } catch {
      throw .configuration(field: "accessFile", problem: "\(path): \(error)")
    }
    var secrets: [String: [[UInt8]]] = [:]
    for webhook in access.webhooks {
      let text = try Self.text(
        of: webhook.secretFile, kept: .secret,
        as: "\(path): the secret of the webhook '\(webhook.name)'")
      guard let found = WebhookSignature.secrets(in: text) else {
        throw .configuration(
          field: "accessFile",
          problem: "\(path): \(webhook.secretFile) has no valid secret of the webhook "
            + "'\(webhook.name)'; give \(WebhookSignature.shortestSecret) random bytes or more, and at most "
            + "\(WebhookSignature.mostSecrets) secrets, one a line")
      }
      secrets[webhook.name] = found
    }
    let file = RevokedKeysFile(directory: configuration.dataDirectory)
    let revoked: RevokedKeys
    do throws(StoreError) {
      revoked = try file.read()
    } catch {
      throw .configuration(field: "dataDirectory", problem: "has no readable list: \(error)")
    }
    for (grant, keys) in access.nodeKeys(without: revoked).staleKeys {
      logger.warning(
        "the access file has keys of nodes that were revoked; take them out",
        metadata: ["grant": "\(grant)", "keys": "\(keys.joined(separator: " "))"])
    }
    self.init(
      access, secrets: secrets, revoked: revoked, revokedKeys: file,
      clocks: { SystemTime.clocks }, logger: logger)
  }

  private static func text(
    of path: String, kept protection: FileProtection, as name: String?
  ) throws(CoordinatorError) -> String {
    do throws(FileFault) {
      return try ConfiguredFile.text(at: path, atMost: AccessFile.longest, kept: protection)
    } catch {
      throw .configuration(
        field: "accessFile", problem: (name.map { $0 + ": " } ?? "") + error.description)
    }
  }
}
