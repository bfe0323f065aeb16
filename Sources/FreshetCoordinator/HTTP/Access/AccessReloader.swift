import Logging

/// Reloads the access file, with the secrets and keys that it names.
package struct AccessReloader: Sendable {
  private let configuration: CoordinatorConfiguration
  private let gate: Gate
  private let nodes: NodeReloader
  private let logger: Logger

  /// Creates a reloader of the file that `configuration` names, for `gate` and for the agents' ports.
  init(
    _ configuration: CoordinatorConfiguration, gate: Gate, nodes: NodeReloader, logger: Logger
  ) {
    self.nodes = nodes
    self.configuration = configuration
    self.gate = gate
    self.logger = logger
  }

  /// Reads the file and puts it in force; if it is invalid, the previous one stays in force.
  ///
  /// - Returns: the file's path; nil if there is none to read.
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for an invalid file.
  package func reload() throws(CoordinatorError) -> String? {
    guard let path = configuration.accessFile else {
      try nodes.apply(gate.current)
      logger.notice("nothing to reload: there is no access file")
      return nil
    }
    do throws(CoordinatorError) {
      try gate.replace { () throws(CoordinatorError) in
        let keeper = try Gatekeeper(configuration, logger: logger)
        try nodes.apply(keeper)
        return keeper
      }
      logger.notice("access file reloaded", metadata: ["file": "\(path)"])
      return path
    } catch {
      logger.error(
        "the access file is invalid; the previous one stays in force",
        metadata: ["error": "\(error)"])
      throw error
    }
  }
}
