import FreshetCore

/// What the application makes an answer from, by the question's intent.
struct AnswerPlan: Hashable, Sendable {
  let modelAlias: Dimension
  let prompt: Dimension
  let corpus: Dimension
  /// Whether the model may call the bank's tools.
  let usesTools: Bool
  /// The customer's field that goes into the answer; nil for answers shared by all customers.
  let customerField: String?
  /// The tag of answers that quote fees, whose table has no known version.
  let tag: Dimension?

  /// The plan for `intent`, one of 77.
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
    // Questions about the customer's own money need a look at the account.
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

  /// Dimensions whose used version the application does not know: the prompt that its gateway keeps, and the fees.
  var unsaid: [Dimension] { [SourceState.moneyPrompt, SourceState.fees] }

  /// Everything that an answer for `customer` is made from.
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
