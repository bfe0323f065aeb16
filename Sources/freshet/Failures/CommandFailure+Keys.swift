import FreshetCoordinator
import FreshetCore
import FreshetRuntime
import FreshetTerminal

extension CommandFailure {
  /// The failure of a command that reads or replaces the coordinator's own keys.
  init(_ fault: CoordinatorKeys.Fault) {
    switch fault {
    case .missing: self.init(.notFound, fault.description)
    case .noPrevious: self.init(.invalidInput, fault.description)
    case .nextExists: self.init(.invalidInput, fault.description)
    case .noNext:
      self.init(
        .invalidInput, "there is no next key; make it with `freshet keys coordinator next`")
    case .file(_, .file(.unprotected(let path, .foreign(let owner, _)))):
      // Another owner would keep the coordinator from its own key.
      self.init(
        .failure, "\(path) belongs to user \(owner); run this as the coordinator's user")
    case .file(_, .file(.unreadable)):
      self.init(.failure, "\(fault); run this as the coordinator's user")
    case .file(_, .file(.unprotected)):
      self.init(.failure, "\(fault), and make another key")
    case .file, .notMade: self.init(.failure, fault.description)
    }
  }

  /// The failure of a command that was to write a key file.
  init(writing fault: FileFault) {
    switch fault {
    case .exists:
      self.init(.invalidInput, "\(fault); name another file, or give --force")
    case .notDurable: self.init(.failure, fault.description)
    default: self.init(.failure, "\(fault); name another file")
    }
  }
}
