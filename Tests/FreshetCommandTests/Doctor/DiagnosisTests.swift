import FreshetAPI
import Testing

@testable import FreshetCore
@testable import freshet

/// What `freshet doctor` finds, and what it does not.
@Suite struct DiagnosisTests {
  private static let head = Position(
    epoch: Epoch(counter: 1, high: 2, low: 3), sequence: 9, digest: .zero)

  private func node(
    _ name: String, bound: Duration? = .seconds(10), proofAge: Duration? = .seconds(1),
    standing: Standing = .applied, held: UInt64 = 5,
    speaks version: UInt32 = ProtocolVersion.newest
  ) -> NodeView {
    NodeView(
      name: name, id: "id-\(name)", application: "support", applicationVersion: "1", bound: bound,
      applied: 9, proofAge: proofAge, standing: standing, dropped: DropCount(),
      held: DropCount(entries: held, bytes: held * 100), protocolVersion: version)
  }

  private func findings(
    _ nodes: [NodeView]? = nil, active: [ActiveVersions] = [], declared: [DeclaredVersion] = [],
    uses: [Use] = [], hasMore: Bool = false, silent: Unanswered? = nil, trouble: String? = nil,
    applications: [ApplicationView] = [], certificate: CertificateDocument.Standing? = nil
  ) -> [Finding] {
    let nodes = nodes ?? [node("web-1"), node("web-2")]
    let answers = nodes.enumerated().map { index, node in
      FleetUses.Node(
        node: node.name, id: node.id,
        answer: index == 0 && silent != nil
          ? .failure(UnansweredError(reason: silent ?? .failed))
          : .success(Uses(uses, hasMore: hasMore)))
    }
    return Diagnosis(
      fleet: FleetDocument(
        FleetView(
          head: Self.head, nodes: nodes, inactiveVersions: declared,
          applications: applications)),
      state: StateDocument(ActiveState(head: Self.head, versions: active)),
      uses: UsesDocument(FleetUses(nodes: answers)), trouble: trouble,
      certificate: certificate.map {
        CertificateDocument(notBefore: "2026-01-01", notAfter: "2026-12-01", standing: $0.rawValue)
      }
    ).findings
  }

  private func active(_ dimension: Dimension, _ versions: String...) -> ActiveVersions {
    ActiveVersions(dimension: dimension, versions: versions, since: 4)
  }

  @Test func `a certificate that callers refuse is wrong, and one that ends soon worth a look`() {
    func sorts(_ standing: CertificateDocument.Standing) -> [Finding.Sort] {
      findings(certificate: standing).map(\.sort).filter {
        [.certificateUnusable, .certificateEndsSoon].contains($0)
      }
    }
    #expect(sorts(.valid).isEmpty)
    #expect(sorts(.endsSoon) == [.certificateEndsSoon])
    #expect(sorts(.expired) == [.certificateUnusable])
    #expect(sorts(.notYetValid) == [.certificateUnusable])
    #expect(Finding.Sort.certificateUnusable.isWrong && !Finding.Sort.certificateEndsSoon.isWrong)
  }

  private func use(_ dimension: Dimension, _ versions: String?...) -> Use {
    Use(
      dimension, entries: UInt64(versions.count),
      versions: versions.map { .init($0, entries: 1) })
  }

  private let refund = Dimension(.prompt, "refund")

  @Test func `a fleet in which all is well has no findings`() {
    let all = findings(active: [active(refund, "v2")], uses: [use(refund, "v2")])
    #expect(all.isEmpty)
    let report = DoctorReport(
      all, of: FleetDocument(FleetView(head: Self.head, nodes: [node("a")])))
    #expect(report.wrongCount == 0)
    #expect(report.document.isWell)
    #expect(report.lines.count == 1)
    #expect(report.lines.first?.hasPrefix("nothing is wrong: 1 node, head 9 of epoch 1-") == true)
  }

  @Test func `every sort of finding is found, and says what to do`() {
    let inactive = DeclaredVersion(
      InactiveVersion(refund, version: "v1", refused: 7), active: ["v2"], nodes: ["web-1"])
    let unnamed = DeclaredVersion(
      InactiveVersion(Dimension(.corpus, "help"), version: "3", unnamed: 2), active: nil,
      nodes: ["web-2"])
    let gone = DeclaredVersion(
      InactiveVersion(refund, version: "v0", refused: 7, age: .seconds(61)), active: ["v2"],
      nodes: ["web-1"])
    let alias = Dimension(.modelAlias, "fast")
    let all =
      findings(
        [
          node("web-1", proofAge: .seconds(11)), node("web-2", bound: nil),
          node("web-3", speaks: 2),
        ],
        active: [
          active(refund, "v2"), active(Dimension(.prompt, "money-asistant"), "1"),
          active(Dimension(.prompt, "idle"), "1"), active(alias, "inner"),
          active(Dimension(.modelAlias, "inner"), "mini"),
          active(Dimension(.toolSet, "crm"), "a", "b"),
        ],
        declared: [inactive, unnamed, gone],
        uses: [
          use(Dimension(.prompt, "money-assistant"), "1"), use(alias, "inner"),
          use(Dimension(.modelAlias, "inner"), "mini"), use(Dimension(.toolSet, "crm"), "a"),
        ], silent: .silent, trouble: "the disk is full",
        applications: [.init(name: "support", expected: 4, live: 3)],
        certificate: .expired)
      + findings([], certificate: .endsSoon)
      + findings([node("web-1")], active: [active(refund, "v2")], silent: .silent)
    #expect(Set(all.map(\.sort)) == Set(Finding.Sort.allCases))
    #expect(all.allSatisfy { !$0.advice.isEmpty && !$0.detail.isEmpty })
    #expect(all.allSatisfy { $0.isWrong == $0.sort.isWrong })
  }

  @Test func `an application with fewer nodes than expected is wrong, also without any node`() {
    let few = ApplicationView(name: "support", expected: 2, live: 1)
    let enough = ApplicationView(name: "billing", expected: 1, live: 1)
    let found = findings([], applications: [few, enough])
    #expect(found.map(\.sort).contains(.noNodes))
    let missing = found.filter { $0.sort == .nodesMissing }
    #expect(missing.count == 1)
    #expect(missing.first?.detail.contains("support has 1 live node, ") == true)
  }

  @Test func `a version that is declared and not active is told with what is`() throws {
    let declared = DeclaredVersion(
      InactiveVersion(refund, version: "v1", refused: 7, age: .seconds(3)), active: ["v2"],
      nodes: ["web-1", "web-2"])
    let finding = try #require(findings(active: [active(refund, "v2")], declared: [declared]).first)
    #expect(finding.sort == .versionNotActive)
    #expect(
      finding.detail
        == "2 nodes declare version v1 of prompt:refund, which is not active: their answers are not "
        + "cached (active: v2; nodes: web-1, web-2; 7 answers, the last 3.0 s ago)")
    #expect(finding.advice.contains("freshet publish prompt-deploy refund --version v1"))
    #expect(finding.nodes == ["web-1", "web-2"])
    #expect(finding.dimension == "prompt:refund")
  }

  @Test func `a version that is not declared any more is only worth a look`() {
    for (seconds, sort) in [(59, Finding.Sort.versionNotActive), (60, .versionWasNotActive)] {
      let declared = DeclaredVersion(
        InactiveVersion(refund, version: "v1", refused: 7, age: .seconds(seconds)),
        active: ["v2"], nodes: ["web-1"])
      let found = findings(active: [active(refund, "v2")], declared: [declared])
      #expect(found.map(\.sort) == [sort])
      #expect(found.map(\.isWrong) == [seconds < 60])
    }
  }

  @Test func `a fleet of which no node answers is not called well`() {
    let blind = findings([node("web-1")], active: [active(refund, "v2")], silent: .silent)
    #expect(blind.map(\.sort) == [.nothingChecked])
    #expect(blind.map(\.isWrong) == [true])
    let half = findings(
      active: [active(refund, "v2")], uses: [use(refund, "v2")], silent: .silent)
    #expect(half.map(\.sort) == [.notChecked])
  }

  @Test func `what is used under another version is not told of as unused`() {
    let declared = DeclaredVersion(
      InactiveVersion(refund, version: "v1", refused: 7), active: ["v2"], nodes: ["web-1"])
    let sorts = findings(active: [active(refund, "v2")], declared: [declared]).map(\.sort)
    #expect(sorts == [.versionNotActive])
  }

  @Test func `an id that nothing depends on is a slip if one like it is used`() throws {
    let slip = Dimension(.prompt, "money-asistant")
    let used = use(Dimension(.prompt, "money-assistant"), "1")
    let finding = try #require(findings(active: [active(slip, "1")], uses: [used]).first)
    #expect(finding.sort == .probableSlip)
    #expect(finding.isWrong)
    #expect(finding.detail.hasSuffix("did its publisher mean prompt:money-assistant?"))
    #expect(finding.advice.contains("freshet state forget prompt:money-asistant"))
    let idle = try #require(findings(active: [active(slip, "1")], uses: [use(refund, "1")]).first)
    #expect(idle.sort == .idNotUsed)
    #expect(!idle.isWrong)
  }

  @Test func `what only the log knows is not what was meant`() {
    let slips = [
      active(Dimension(.prompt, "refunt"), "1"), active(Dimension(.prompt, "refunb"), "1"),
    ]
    let sorts = findings(active: slips, uses: [use(Dimension(.corpus, "help"), "1")]).map(\.sort)
    #expect(sorts == [.idNotUsed, .idNotUsed])
  }

  @Test func `customers come and go, and are not called unused`() {
    let plan = active(Dimension(.customer, "alise", facet: "plan"), "2")
    #expect(findings(active: [plan], uses: [use(refund, "1")]).isEmpty)
  }

  @Test func `a part that is used is no slip, nor is a whole of which a part is`() {
    let role = Dimension(.prompt, "refund", facet: "system")
    #expect(findings(active: [active(refund, "1")], uses: [use(role, "1")]).isEmpty)
    #expect(findings(active: [active(role, "1")], uses: [use(refund, "1")]).isEmpty)
  }

  @Test func `where no entry is held, or not all is told, nothing is called unused`() {
    let states = [active(refund, "1")]
    #expect(findings([node("web-1", held: 0)], active: states).isEmpty)
    #expect(findings(active: states, hasMore: true).map(\.sort) == [.notChecked])
    // The one that answers holds nothing.
    let nodes = [node("web-1"), node("web-2", held: 0)]
    #expect(findings(nodes, active: states, silent: .silent).map(\.sort) == [.notChecked])
  }

  @Test func `an active version that no entry declares is worth a look, where others are declared`()
  {
    let crm = Dimension(.toolSet, "crm")
    let sorts = findings(active: [active(crm, "a", "b")], uses: [use(crm, "a")]).map(\.sort)
    #expect(sorts == [.versionNotUsed])
    #expect(findings(active: [active(crm, "a", "b")], uses: [use(crm, nil)]).isEmpty)
    // Nodes tell of eight versions: that one is not among them says nothing.
    let many = use(crm, "1", "2", "3", "4", "5", "6", "7", "8")
    #expect(findings(active: [active(crm, "9")], uses: [many]).isEmpty)
  }

  @Test func `nodes are away by their own bounds; who said goodbye is not`() {
    let nodes = [
      node("a", bound: .seconds(2), proofAge: .seconds(3)), node("b", proofAge: .seconds(3)),
      node("c", standing: .fenced), node("d", proofAge: .seconds(60), standing: .gone),
    ]
    let away = findings(nodes)
    #expect(away.map(\.sort) == [.nodeAway])
    #expect(away.first?.nodes == ["a", "c"])
    #expect(findings([node("d", standing: .gone)]).map(\.sort) == [.noNodes])
  }

  @Test func `a node that is known from before a restart is not called old`() {
    let view = NodeView(
      name: "a", id: "a", application: "s", applicationVersion: "", bound: .seconds(10),
      applied: nil, proofAge: .seconds(1), standing: .pending, dropped: DropCount(),
      held: DropCount())
    #expect(findings([view]).isEmpty)
  }

  @Test func `what is wrong comes first, and makes the count`() {
    let all = findings(
      [node("web-1", bound: nil), node("web-2", proofAge: .seconds(60))], trouble: "no space")
    #expect(all.map(\.isWrong) == [true, true, false])
    let report = DoctorReport(
      all, of: FleetDocument(FleetView(head: Self.head, nodes: [node("a")])))
    #expect(report.wrongCount == 2)
    #expect(report.lines.last?.hasPrefix("2 things are wrong, 1 worth a look: ") == true)
    #expect(report.lines.first?.hasPrefix("wrong (log-trouble): ") == true)
    #expect(report.lines.dropFirst().first?.hasPrefix("  to do: ") == true)
  }

  @Test(
    arguments: [
      (
        Dimension(.prompt, "it's", facet: "system"),
        "publish prompt-deploy 'it'\\''s' --role system --version v"
      ),
      (Dimension(.modelAlias, "fast"), "publish model-swap --alias fast --model v"),
      (Dimension(.model, "gpt"), "publish model-swap --resolved-model gpt --version v"),
      (Dimension(.corpus, "a b"), "publish corpus-reindex 'a b' --version v"),
      (Dimension(.toolSet, "crm"), "publish tool-schema-change crm --hash v"),
      (
        Dimension(.customer, "42", facet: "plan"), "publish customer-state-change 42 --field plan=v"
      ),
      (Dimension(.custom("guardrail"), "pii"), "publish custom guardrail pii --version v"),
    ])
  func `advice is a command that can be copied`(dimension: Dimension, command: String) {
    #expect(PublishHint.command(dimension.description, version: "v") == "freshet " + command)
  }
}
