import ArgumentParser
import FreshetCache
import FreshetCore

/// What it costs to name the versions anew that are in force already, as pipelines do on every deploy.
struct DeploysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deploys",
    abstract: "Hit ratios while deploys name the same version again, declared by answers or not.")

  private static let version = "9f2c1e"
  private static let payload = Payload(repeating: 0, count: 16)

  @Option(help: "Requests.") var requests = 300_000
  @Option(help: "Questions, asked by Zipf's law with exponent 0.99.") var questions = 100_000
  @Option(parsing: .upToNextOption, help: "Requests between two deploys.") var every = [
    1_000, 10_000, 100_000,
  ]

  func run() throws {
    let draws = Zipf(items: questions).draws(requests, seed: 1).map(Int.init)
    print("requests between deploys | declared, not declared")
    for interval in [nil] + every.map(Optional.some) {
      let ratios = try [true, false].map { isDeclared in
        let hits = try hits(draws, every: interval, isDeclared)
        return "\((Double(hits) / Double(draws.count) * 1_000).rounded() / 1_000)"
      }
      print("\(interval.map(String.init) ?? "none") | \(ratios.joined(separator: ", "))")
    }
  }

  private func hits(_ draws: [Int], every interval: Int?, _ isDeclared: Bool) throws -> Int {
    let subject = try FreshetSubject(keys: [], capacity: questions * 2)
    let prompt = Dimension(.prompt, "refund-assistant")
    var sequence: SequenceNumber = 0
    var hits = 0
    for (place, question) in draws.enumerated() {
      if place == 0 || interval.map({ place % $0 == 0 }) == true {
        sequence += 1
        subject.fleet.merge(
          .names(prompt, versions: [Self.version]), at: sequence, grace: .zero,
          now: CacheClock.boot.now)
        subject.fleet.advance(to: sequence)
        while !subject.cache.reclaim().isDone {}
      }
      let key = try KeyComponents(
        model: .resolved("gpt-5.4-mini"),
        prompt: .init("refund-assistant", version: isDeclared ? Self.version : nil),
        message: "question \(question)", customer: .sharedAcrossCustomers
      ).key(in: subject.fleet)
      if case .hit = subject.cache.lookup(key) {
        hits += 1
      } else {
        let ticket = try subject.cache.ticket(
          for: key, dependingOn: [], class: subject.contentClass)
        subject.cache.redeem(ticket, value: Self.payload)
      }
    }
    return hits
  }
}
