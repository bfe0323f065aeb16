import FreshetCore
import FreshetRuntime
import Logging

/// Reloads the access file, with the secrets and keys that it names.
package struct AccessReloader: Sendable {
  private let configuration: CoordinatorConfiguration
  private let gate: Gate
  private let apply: Apply
  private let logger: Logger
  /// Whoever may reload can do it at will.
  private let budget = Guarded(LineBudgets<Outcome>(10, per: .seconds(60)))

  private enum Outcome { case done, nothing, failed }

  /// Puts in force elsewhere what a gatekeeper's file says, and returns what is not as it should be; if it throws,
  /// nothing has changed.
  typealias Apply = @Sendable (Gatekeeper) throws(CoordinatorError) -> [ReloadWarning]

  /// Creates a reloader of the file that `configuration` names, for `gate` and for what `apply` reaches.
  init(
    _ configuration: CoordinatorConfiguration, gate: Gate, applying apply: @escaping Apply,
    logger: Logger
  ) {
    self.apply = apply
    self.configuration = configuration
    self.gate = gate
    self.logger = logger
  }

  /// Reads the file and puts it in force; if it is invalid, the previous one stays in force.
  ///
  /// - Returns: the file's path, nil if there is none to read; and what is not as it should be.
  /// - Throws: ``CoordinatorError/configuration(field:problem:)`` for an invalid file.
  func reload() throws(CoordinatorError) -> (path: String?, warnings: [ReloadWarning]) {
    var warnings: [ReloadWarning] = []
    guard let path = configuration.accessFile else {
      warnings = try apply(gate.current)
      write(.nothing, warnings) { $0.notice("nothing to reload: there is no access file") }
      return (nil, warnings)
    }
    do throws(CoordinatorError) {
      try gate.replace { () throws(CoordinatorError) in
        let keeper = try Gatekeeper(configuration, logger: logger)
        warnings = try apply(keeper)
        return keeper
      }
      write(.done, warnings) {
        $0.notice("access file reloaded", metadata: ["file": "\(path)"])
      }
      return (path, warnings)
    } catch {
      write(.failed, []) {
        $0.error(
          "the access file is invalid; the previous one stays in force",
          metadata: ["error": "\(error)"])
      }
      throw error
    }
  }

  private func write(
    _ outcome: Outcome, _ warnings: [ReloadWarning], _ line: (Logger) -> Void
  ) {
    guard let leftOut = budget.withLock({ $0.admit(outcome, at: SystemTime.now) }) else { return }
    line(logger.telling(leftOut: leftOut))
    for warning in warnings { logger.warning("\(warning.detail)") }
  }
}
