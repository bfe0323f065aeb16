import FreshetCore
import FreshetRuntime
import Logging
import ZeroMQ

extension LogThread {
  /// Starts the thread with the engine that the settings name.
  ///
  /// - Parameters:
  ///   - configuration: the coordinator's settings.
  ///   - policy: who may be a node.
  ///   - coordinator: receives the outcome of each append.
  ///   - standby: how to wait for a log that another coordinator owns.
  ///   - logger: receives failures of work that no caller waits for.
  ///   - opened: receives the recovered coordinator, or the error.
  /// - Throws: if the system cannot start a thread.
  convenience init(
    openingAs configuration: CoordinatorConfiguration, policy: NodePolicy,
    coordinator: Mailbox<CoordinatorCommand>, standby: Standby, logger: Logger,
    opened: @escaping @Sendable (Result<Opened, StoreError>) -> Void
  ) throws(ZeroMQError) {
    let (directory, settings) = (configuration.dataDirectory, configuration.etcd)
    switch configuration.log {
    case .file:
      try self.init(
        configuration, policy: policy, coordinator: coordinator, logger: logger,
        opening: { () throws(StoreError) in try SQLiteStore(directory: directory) },
        opened: opened)
    case .etcd:
      try self.init(
        configuration, policy: policy, coordinator: coordinator, logger: logger,
        opening: { () throws(StoreError) in
          try EtcdStore(settings, directory: directory, standby: standby)
        }, opened: opened)
    }
  }
}
