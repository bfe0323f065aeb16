import Freshet
import FreshetTesting
import Testing

/// A key of its own for each question, with everything else the same: no event here is about that.
func key(_ question: String) throws -> AnswerKey {
  try KeyComponents(
    model: .resolved("gpt-5.4-mini"), prompt: .init("of-all-keys", version: "1"), message: question,
    customer: .sharedAcrossCustomers
  ).key()
}

extension Event {
  static func deploy(_ prompt: String, _ versions: String...) -> Event {
    Event(.promptDeploy(PromptDeploy(prompt: prompt, versions: versions)))
  }

  static func change(of customer: String) -> Event {
    Event(.customerStateChange(CustomerStateChange(customer: customer)))
  }
}

extension TestNode {
  func isHit(_ key: AnswerKey) -> Bool {
    if case .hit = cache.lookup(key) { return true }
    return false
  }
}
