package import Logging

/// Reads the access file anew, with the secrets and the keys that it names.
package struct AccessReloader: Sendable {
  private let configuration: CoordinatorConfiguration
  private let gate: Gate
  private let logger: Logger

  /// A reloader of the file that `configuration` names, for `gate`.
  package init(_ configuration: CoordinatorConfiguration, gate: Gate, logger: Logger) {
    self.configuration = configuration
    self.gate = gate
    self.logger = logger
  }

  /// Puts the file in force as it is now; one that is wrong leaves that of before in force.
  ///
  /// - Parameter client: asks the fleet what an event would drop; nil if no coordinator runs.
  /// - Returns: the file's path; nil if there is none to read.
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for a file that is not as it must be.
  package func reload(estimating client: CoordinatorClient?) throws(CoordinatorError) -> String? {
    guard let path = configuration.accessFile else {
      logger.notice("nothing to read anew: there is no access file")
      return nil
    }
    do throws(CoordinatorError) {
      var next = try Gatekeeper(configuration, logger: logger)
      if let client { next = next.forecasting(by: client) }
      gate.replace(with: next)
      logger.notice("access file read anew", metadata: ["file": "\(path)"])
      return path
    } catch {
      logger.error(
        "the access file is wrong: the one of before stays in force",
        metadata: ["error": "\(error)"])
      throw error
    }
  }
}
