import FreshetCoordinator
import FreshetTerminal

extension CommandFailure {
  /// The failure of a coordinator with `settings` that could not start, or had to stop.
  init(_ error: CoordinatorError, _ settings: ResolvedSettings) {
    switch error {
    case .configuration(let field, let problem):
      if let setting = Setting(field: field) {
        self = settings.failure(setting, problem)
      } else {
        self.init(.configuration, "\(field) \(problem)")
      }
    case .log(let reason): self.init(.log, reason)
    case .logFailed(let reason):
      self.init(.log, "the coordinator stopped: \(reason)")
    case .listen(let reason):
      let remedy = ListenFault(reason).remedy.map { "; \($0)" } ?? ""
      self.init(.port, "cannot listen: \(reason)\(remedy)")
    case .zeroMQ(let error):
      self.init(
        .failure,
        "the coordinator's sockets failed: \(error); check the limit of open files (ulimit -n), and "
          + "start again")
    case .alreadyStarted:
      self.init(.failure, "the coordinator was started twice")
    }
  }
}
