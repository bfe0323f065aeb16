import FreshetCore

/// What the application makes an answer from, by the question's intent.
struct AnswerPlan: Hashable, Sendable {
  let modelAlias: Dimension
  let prompt: Dimension
  let corpus: Dimension
  /// Whether the model may call the bank's tools.
  let usesTools: Bool
  /// The part of the customer's state that goes into the answer; nil for answers that all share.
  let customerField: String?
  /// The label of answers that quote fees: their table has no version that anybody knows.
  let tag: Dimension?

  /// The plan for one of the 77 intents.
  init(intent: String) {
    func mentions(_ words: String...) -> Bool { words.contains { intent.contains($0) } }
    let isAboutCards = mentions("card", "pin", "atm", "contactless", "cash", "pay")
    prompt = isAboutCards ? SourceState.cardPrompt : SourceState.moneyPrompt
    corpus =
      if isAboutCards {
        SourceState.cardCorpus
      } else if mentions("transfer", "beneficiary", "debit", "receiving") {
        SourceState.transferCorpus
      } else {
        SourceState.accountCorpus
      }
    // What happens to one's own money can only be told with a look at the account.
    usesTools = mentions("pending", "declined", "failed", "not_recognised", "balance", "reverted")
    modelAlias = usesTools ? SourceState.carefulModel : SourceState.fastModel
    let quotesFees = mentions("fee", "charge", "exchange_rate")
    tag = quotesFees ? SourceState.fees : nil
    customerField =
      if usesTools {
        "account"
      } else if quotesFees {
        "plan"
      } else {
        nil
      }
  }

  /// What the application does not know the version of that it used: the prompt that its gateway keeps, and
  /// the fees.
  var unsaid: [Dimension] { [SourceState.moneyPrompt, SourceState.fees] }

  /// All that an answer for `customer` is made from.
  func sources(for customer: String) -> [Dimension] {
    var all = [modelAlias, prompt, corpus]
    if usesTools { all.append(SourceState.toolSet) }
    if let tag { all.append(tag) }
    if let customerField {
      all.append(SourceState.customer(customer, field: customerField))
    }
    return all
  }
}
