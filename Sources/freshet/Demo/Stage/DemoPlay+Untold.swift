import FreshetCache
import FreshetCoordinator
import FreshetCore

/// A change of which the fleet is not told, and how the next event makes it right.
extension DemoPlay {
  /// The source is changed, the publish is refused because it would drop too much, and the source is put back:
  /// answers that were made meanwhile, and say no version, must go.
  ///
  /// - Returns: what was not as it must be.
  func keepQuiet(_ state: inout SourceState) async throws -> [String] {
    let prompt = SourceState.moneyPrompt
    let before = state[prompt]
    screen.heading("\(prompt.id) is p9, and the publish is refused: it would drop too much")
    // What is asked from now on is made anew, and says nothing of its version. The log names it again: a drop
    // leaves open which is right.
    for act in [DemoAct.drop(prompt), .prompt(prompt, before)] {
      tell(try await publisher.perform(act, &state))
    }
    let isRefused = try await publisher.keepQuiet(.prompt(prompt, "p9"), &state)
    _ = try await serve("since, some made under p9, of which no event tells")
    try await fleet.audit(number: DemoAct.kinds.count + 1)
    let isHeld = record.hasServed(prompt, "p9")
    screen.heading("\(prompt.id) is put back to \(before), and that is published")
    tell(try await publisher.perform(.prompt(prompt, before), &state))
    _ = try await serve("since")
    return (isRefused ? [] : ["a publish that drops more than it may was not refused"])
      + (isHeld ? [] : ["no cache held an answer made under p9: nothing was shown"])
  }
}
