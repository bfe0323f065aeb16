import ArgumentParser
import FreshetCore

/// `freshet publish customer-state-change`: says that a customer's state changed.
struct PublishCustomerStateChange: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "customer-state-change",
    abstract: "The state of a customer changed.",
    discussion: """
      Without --field, all answers of that customer are dropped.

      EXAMPLES:
        freshet publish customer-state-change 42 --field plan --field address
        freshet publish customer-state-change 42 --field plan=gold --wait 5s
      """)

  @Argument(help: "The id of the customer.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "A field that changed, and its new version where known; repeat for several.",
      valueName: "name[=version]"))
  var field: [String] = []

  @OptionGroup var options: PublishOptions

  func run() async throws {
    let fields = field.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return CustomerStateChange.Field(
        String(parts[0]), version: parts.count == 2 ? String(parts[1]) : nil)
    }
    try await options.publish(
      .customerStateChange(CustomerStateChange(customer: id, fields: fields)))
  }
}
