import FreshetAPI
import FreshetCore

/// The memory for bodies that are being read: the shell around ``ByteBudget``.
final class BodyPool: Sendable {
  private let budget: Guarded<ByteBudget>

  init(_ most: Int) { budget = Guarded(ByteBudget(most)) }

  /// Takes room for `count` bytes.
  ///
  /// - Throws: ``Problem`` of the sort `overloaded` if there is none left.
  func take(_ count: Int) throws(Problem) {
    let most: Int? = budget.withLock { $0.take(count) ? nil : $0.most }
    guard let most else { return }
    throw Problem(
      .overloaded,
      "bodies of \(most) bytes are being read, as many as may be at once; nothing was done: try again"
    )
  }

  func give(_ count: Int) { budget.withLock { $0.give(count) } }

  /// The bytes taken.
  var held: Int { budget.withLock { $0.held } }
}
