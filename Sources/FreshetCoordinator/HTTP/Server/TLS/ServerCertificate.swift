import FreshetCore
import FreshetRuntime
import Logging
import NIOSSL

/// The certificate in force, which new connections take; files that change replace it at run time.
final class ServerCertificate: Sendable {
  private struct State {
    var loaded: CertificateFiles.Loaded
    var watch: CertificateWatch
  }

  let files: CertificateFiles
  private let logger: Logger
  private let state: Guarded<State>
  private let isReplacing = Guarded(())
  /// Whoever may reload can do it at will; the sorts of lines are those of success and of failure.
  private let budget = Guarded(LineBudgets<Bool>(10, per: .seconds(60)))

  /// Reads the files.
  init(_ files: CertificateFiles, logger: Logger) throws(CertificateFiles.Fault) {
    self.files = files
    self.logger = logger
    // Taken before, so that a change meanwhile is seen.
    let stamp = files.stamp
    state = Guarded(State(loaded: try files.load(), watch: CertificateWatch(of: stamp)))
  }

  /// When the certificate in force is valid.
  var term: CertificateTerm { state.withLock { $0.loaded.term } }

  /// For the connections that begin now.
  var context: NIOSSLContext { state.withLock { $0.loaded.context } }

  /// Reads the files and puts them in force; if they are wrong, the previous certificate stays in force.
  ///
  /// Concurrent calls run one after the other, so an older pair never replaces a newer one.
  func reload() throws(CertificateFiles.Fault) {
    do throws(CertificateFiles.Fault) {
      try isReplacing.withLock { _ throws(CertificateFiles.Fault) in
        let loaded = try files.load()
        state.withLock {
          $0.loaded = loaded
          $0.watch.replaced()
        }
      }
      write(true) {
        $0.notice("certificate reloaded", metadata: ["file": "\(files.certificate)"])
      }
    } catch {
      write(false) {
        $0.error(
          "the new certificate is wrong; the previous one stays in force",
          metadata: ["error": "\(error)"])
      }
      throw error
    }
  }

  private func write(_ isReplaced: Bool, _ line: (Logger) -> Void) {
    let now = SystemTime.now
    guard let leftOut = budget.withLock({ $0.admit(isReplaced, at: now) }) else { return }
    line(logger.telling(leftOut: leftOut))
  }

  /// Reads the files if they have changed, and warns of the certificate's term; `now` is in seconds since 1970.
  func look(at now: Int64) {
    let stamp = files.stamp
    if state.withLock({ $0.watch.isToRead(stamp) }) { try? reload() }
    let (warning, term) = state.withLock {
      ($0.watch.warning(at: now, of: $0.loaded.term), $0.loaded.term)
    }
    switch warning {
    case .notYetValid?:
      logger.warning(
        "the certificate of the HTTP interface is not valid yet: callers refuse it",
        metadata: metadata(term).merging(["notBefore": "\(term.beginText)"]) { $1 })
    case .expired?:
      logger.warning(
        "the certificate of the HTTP interface has expired: callers refuse it",
        metadata: metadata(term))
    case .ends(let days)?:
      logger.warning(
        "the certificate of the HTTP interface ends soon",
        metadata: metadata(term).merging(["days": "\(days)"]) { $1 })
    case nil: return
    }
  }

  private func metadata(_ term: CertificateTerm) -> Logger.Metadata {
    ["file": "\(files.certificate)", "notAfter": "\(term.endText)"]
  }
}
