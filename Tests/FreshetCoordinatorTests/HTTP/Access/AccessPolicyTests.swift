import Testing

@testable import FreshetCoordinator
@testable import FreshetCore

@Suite struct `Access policy` {
  private func identity(_ grants: PublishGrant..., reads: Set<Reading> = []) -> Identity {
    Identity(actor: "token:t", rights: Rights(reads: reads, grants: grants))
  }
  private func deploy(_ prompt: String, reason: String? = nil) -> Event {
    Event(.promptDeploy(PromptDeploy(prompt: prompt, versions: ["1"])), reason: reason)
  }
  private func grant(_ kind: Event.Kind.Name, _ patterns: String...) throws -> PublishGrant {
    PublishGrant(
      kinds: [kind], dimensions: try patterns.map { try #require(DimensionPattern($0)) })
  }

  @Test(
    arguments: [
      ("prompt:support/*", Dimension(.prompt, "support/refund"), true),
      ("prompt:support/*", Dimension(.prompt, "support"), false),
      ("prompt:support/*", Dimension(.prompt, "supp"), false),
      ("prompt:support/*", Dimension(.tag, "support/x"), false),
      ("prompt:refund", Dimension(.prompt, "refund"), true),
      ("prompt:refund", Dimension(.prompt, "refund", facet: "system"), true),
      ("prompt:refund", Dimension(.prompt, "refund-2"), false),
      ("customer:42#plan", Dimension(.customer, "42", facet: "plan"), true),
      ("customer:42#plan", Dimension(.customer, "42"), false),
      ("customer:42", Dimension(.customer, "42", facet: "plan"), true),
      ("*", Dimension(.corpus, "c"), true), ("*", .everything, false),
      ("everything", .everything, true), ("everything", Dimension(.tag, "t"), false),
    ] as [(String, Dimension, Bool)])
  func `a pattern covers what it says`(text: String, dimension: Dimension, covers: Bool) throws {
    let pattern = try #require(DimensionPattern(text))
    #expect(pattern.covers(.drops(dimension)) == covers)
    #expect(pattern.covers(.names(dimension, versions: ["1"])) == covers)
  }

  @Test func `a key prefix is covered by a beginning of it, and not by a longer one`() throws {
    let pattern = try #require(DimensionPattern("key-prefix:gpt-5:support*"))
    #expect(pattern.covers(.dropsKeyPrefix("gpt-5:support-fr")))
    #expect(!pattern.covers(.dropsKeyPrefix("gpt-5")))
    #expect(
      !(try #require(DimensionPattern("prompt:support/*"))).covers(.dropsKeyPrefix("support/")))
  }

  @Test(arguments: ["", "prompt", "prompt:", "a*b", "prompt:**", "nothing:x", "everything:*"])
  func `what is no pattern is none`(text: String) {
    #expect(DimensionPattern(text) == nil)
  }

  @Test func `every event of a publish needs a right to all of it`() throws {
    let identity = identity(try grant(.promptDeploy, "prompt:support/*"))
    #expect(AccessPolicy.decide(identity, .publish([deploy("support/a")])) == .allowed)
    #expect(
      AccessPolicy.decide(identity, .publish([deploy("support/a"), deploy("sales/a")]))
        == .refused(
          .mayNotPublishEvent(index: 1, kind: .promptDeploy, subject: "prompt:sales/a")))
    #expect(
      AccessPolicy.decide(identity, .publish([Event(.purge(.everything))]))
        == .refused(.mayNotPublishEvent(index: 0, kind: .purge, subject: "everything")))
  }

  @Test func `a purge of everything has to be written out`() throws {
    let any = identity(try grant(.purge, "*"))
    #expect(AccessPolicy.decide(any, .publish([Event(.purge(.tag("t")))])) == .allowed)
    #expect(AccessPolicy.decide(any, .publish([Event(.purge(.everything))])) != .allowed)
    let all = identity(try grant(.purge, "everything"))
    #expect(AccessPolicy.decide(all, .publish([Event(.purge(.everything))])) == .allowed)
  }

  @Test func `reading is by what is read, and settlement also for publishers`() throws {
    let reader = identity(reads: [.state])
    #expect(AccessPolicy.decide(reader, .read(.state)) == .allowed)
    #expect(AccessPolicy.decide(reader, .read(.events)) == .refused(.mayNotRead(.events)))
    #expect(AccessPolicy.decide(reader, .read(.fleet)) == .refused(.mayNotRead(.fleet)))
    #expect(AccessPolicy.decide(reader, .settlement) != .allowed)
    #expect(AccessPolicy.decide(reader, .publishSomething) == .refused(.mayNotPublish))
    let publisher = identity(try grant(.purge, "*"))
    #expect(AccessPolicy.decide(publisher, .settlement) == .allowed)
    #expect(AccessPolicy.decide(publisher, .read(.events)) != .allowed)
  }

  @Test func `a reason can be required`() throws {
    var strict = try grant(.promptDeploy, "*")
    strict.needsReason = true
    let identity = identity(strict)
    #expect(
      AccessPolicy.decide(identity, .publish([deploy("a", reason: "why")])) == .allowed)
    for reason in [nil, ""] {
      #expect(
        AccessPolicy.decide(identity, .publish([deploy("a", reason: reason)]))
          == .refused(.reasonIsMissing(index: 0)))
    }
  }

  @Test func `of several rights one must be kept to, for each of several events`() throws {
    var small = try grant(.promptDeploy, "prompt:a*")
    small.limit = .share(0.05)
    var large = try grant(.promptDeploy, "*")
    large.limit = .entries(20)
    let free = try grant(.promptDeploy, "prompt:b")
    #expect(
      AccessPolicy.decide(identity(small, large, free), .publish([deploy("b"), deploy("a")]))
        == .allowedWithin(granted([1: [.share(0.05), .entries(20)]])))
    #expect(
      AccessPolicy.decide(
        identity(small, large), .publish([deploy("a"), deploy("b"), deploy("c")]))
        == .allowedWithin(
          granted([0: [.share(0.05), .entries(20)], 1: [.entries(20)], 2: [.entries(20)]])))
    #expect(AccessPolicy.decide(identity(small, free), .publish([deploy("b")])) == .allowed)
  }

  private func granted(_ limits: [Int: [DropLimit]]) -> GrantedDrops {
    limits.sorted { $0.key < $1.key }.reduce(into: GrantedDrops()) { granted, entry in
      granted.add(entry.key, limits: entry.value)
    }
  }

  @Test func `what is dropped is within what is granted, and what is not known is not`() {
    func forecast(_ entries: UInt64, answered: Int = 2, silent: Int = 0) -> DropForecast {
      DropForecast(
        dropped: DropCount(entries: entries, bytes: 0), held: DropCount(entries: 100, bytes: 0),
        answered: answered, silent: silent, changesSomething: true)
    }
    let share = granted([0: [.share(0.2)]])
    #expect(AccessPolicy.decide(forecast(20), share) == .allowed)
    #expect(AccessPolicy.decide(forecast(20, silent: 3), share) == .allowed)
    let large = forecast(21)
    #expect(AccessPolicy.decide(large, share) == .refused(.dropsTooMuch(large, [.share(0.2)])))
    let silence = forecast(0, answered: 0, silent: 1)
    #expect(AccessPolicy.decide(silence, share) == .refused(.dropsUnknown([.share(0.2)])))
    #expect(AccessPolicy.decide(nil, share) == .refused(.dropsUnknown([.share(0.2)])))
    // One limit of each list.
    let either = granted([0: [.share(0.2), .entries(30)]])
    #expect(AccessPolicy.decide(large, either) == .allowed)
    let both = granted([0: [.share(0.2), .entries(30)], 1: [.entries(20)]])
    #expect(AccessPolicy.decide(large, both) == .refused(.dropsTooMuch(large, [.entries(20)])))
  }
}
