package import FreshetCore

/// The keys for nodes in force, which a reload and a revocation change at run time.
///
/// It is the shell around ``FreshetCore/NodeKeyBook``: it writes revoked keys down, and passes every change on.
package final class NodeKeyDesk: Sendable {
  private struct State {
    var book: NodeKeyBook
    var follower: (@Sendable (NodeKeyBook) -> Void)?
  }
  private let state: Guarded<State>
  /// Keeps changes in one order: in the file, in the book and with the follower.
  private let isChanging = Guarded(())
  /// Where revoked keys are written down; nil if nothing is to be revoked.
  private let file: RevokedKeysFile?

  package init(_ book: NodeKeyBook, file: RevokedKeysFile?) {
    state = Guarded(State(book: book))
    self.file = file
  }

  /// The grants and revoked keys now.
  package var book: NodeKeyBook { state.withLock { $0.book } }

  /// Passes the grants and revoked keys to `tell`, now and after every change.
  ///
  /// Reads the revoked keys again first, because another process may have had the data directory until now. There is
  /// one follower; `tell` must not block, nor call the desk.
  package func follow(
    _ tell: @escaping @Sendable (NodeKeyBook) -> Void
  ) throws(StoreError) {
    try isChanging.withLock { _ throws(StoreError) in
      let revoked = try file?.read() ?? RevokedKeys()
      state.withLock { state in
        state.book.take(
          NodeKeyBook(
            grants: state.book.grants, applications: state.book.applications, revoked: revoked))
        state.follower = tell
      }
      tellFollower()
    }
  }

  /// Puts the grants and applications of another access file in force.
  func take(_ book: NodeKeyBook) {
    isChanging.withLock { _ in
      state.withLock { $0.book.take(book) }
      tellFollower()
    }
  }

  private func tellFollower() {
    let (book, follower) = state.withLock { ($0.book, $0.follower) }
    follower?(book)
  }

  /// Why a revocation was refused.
  package enum Fault: Error {
    case refused(NodeRevocationError)
    /// It could not be written down, so nothing changed.
    case notDurable(StoreError)
  }

  /// Revokes all keys of the grant `name`, or only `key` of it: durable and in force once this returns.
  package func revoke(
    _ name: String, key: String? = nil, at wall: Int64, by actor: String?
  ) throws(Fault) -> NodeRevocation {
    try isChanging.withLock { _ throws(Fault) in
      var book = book
      let revocation: NodeRevocation
      do throws(NodeRevocationError) {
        revocation = try book.revoke(name, key: key, at: wall, by: actor)
      } catch {
        throw .refused(error)
      }
      guard !revocation.newlyRevoked.isEmpty else { return revocation }
      do throws(StoreError) {
        try file?.write(book.revoked)
      } catch {
        throw .notDurable(error)
      }
      state.withLock { [book] in $0.book = book }
      tellFollower()
      return revocation
    }
  }
}
