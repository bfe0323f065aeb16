import FreshetCore

/// Events of every kind, in every form that its fields can have.
enum KindSamples {
  static let kinds: [Event.Kind] = [
    .modelSwap(ModelSwap(.alias("fast"), versions: ["m1", "m2"])),
    .modelSwap(ModelSwap(.model("m1"), versions: ["fp"])),
    .modelSwap(ModelSwap(.model("m1"))),
    .promptDeploy(PromptDeploy(prompt: "refund", role: .system, versions: ["9f2c"])),
    .promptDeploy(PromptDeploy(prompt: "refund")),
    .corpusReindex(CorpusReindex(corpus: "help", versions: ["i2"], settlingTime: .seconds(90))),
    .corpusReindex(CorpusReindex(corpus: "help")),
    .toolSchemaChange(
      ToolSchemaChange(toolSet: "bank", hashes: [String(repeating: "0f", count: 32)])),
    .toolSchemaChange(ToolSchemaChange(toolSet: "bank")),
    .customerStateChange(
      CustomerStateChange(customer: "42", fields: ["plan", .init("address", version: "a2")])),
    .customerStateChange(CustomerStateChange(customer: "42")),
    .customChange(CustomChange("guardrail", "pii", versions: ["3"])),
    .purge(.key(String(repeating: "0f", count: 32))),
    .purge(.keyPrefix("m1:refund")),
    .purge(.tag("fees")),
    .purge(.route("answer")),
    .purge(.dimension(Dimension(.prompt, "refund", facet: "system"))),
    .purge(.everything),
  ]
}

/// The digest of a tool set, made up.
func digest(_ number: Int) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 64 - digits.count) + digits
}
