import FreshetAPI
import FreshetCache
import FreshetCore

/// A change that no event announces, and how the next event corrects it.
extension DemoPlay {
  /// Changes the source without an event, and reverts it.
  ///
  /// The publish is refused because it would drop too much. Answers made meanwhile that declare no version must go.
  ///
  /// - Returns: what went wrong.
  func keepQuiet(_ state: inout SourceState) async throws -> [String] {
    let prompt = SourceState.moneyPrompt
    let before = state[prompt]
    screen.heading("\(prompt.id) is p9, and the publish is refused: it would drop too much")
    // After the drop, answers are generated again without a declared version. Because it leaves open which version
    // is right, the log then names the version again.
    for act in [DemoAct.drop(prompt), .prompt(prompt, before)] {
      tell(try await publisher.perform(act, &state))
    }
    let isRefused = try await publisher.keepQuiet(.prompt(prompt, "p9"), &state)
    _ = try await serve("since, some made under p9, which no event announced")
    try await fleet.audit(number: DemoAct.kinds.count + 1)
    let isHeld = record.hasServed(prompt, "p9")
    screen.heading("\(prompt.id) is reverted to \(before), and that is published")
    tell(try await publisher.perform(.prompt(prompt, before), &state))
    _ = try await serve("since")
    return (isRefused ? [] : ["a publish that exceeds its drop limit was not refused"])
      + (isHeld ? [] : ["no cache held an answer made under p9: nothing was shown"])
  }
}
