import CommandTesting
import Foundation
import FreshetTerminal
import Testing

@testable import freshet

/// `freshet simulate` as a process: its files, its digests, and what it says of bad input.
@Suite struct SimulateTests {
  private func simulate(_ arguments: String...) async throws -> FreshetProcess.Outcome {
    try await FreshetProcess.run(["simulate"] + arguments)
  }

  private func file(_ text: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "freshet-\(UUID().uuidString)")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path(percentEncoded: false)
  }

  @Test func `the same seed gives the same digest in two processes`() async throws {
    let first = try await simulate("--seed", "3", "--nodes", "5", "--time", "2s")
    let second = try await simulate("--seed", "3", "--nodes", "5", "--time", "2s")
    #expect(first.status == 0, "\(first.errors)")
    let line = try #require(first.output.split(separator: "\n").first)
    #expect(line.hasPrefix("seed 3: digest "))
    #expect(second.output.contains(line))
  }

  @Test func `a trace plays again, and tells the first line that differs`() async throws {
    let path = try file("")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let written = try await simulate("--seed", "4", "--nodes", "5", "--time", "1s", "--trace", path)
    #expect(written.status == 0, "\(written.errors)")
    let same = try await simulate("--replay", path)
    #expect(same.status == 0, "\(same.errors)")
    #expect(same.output.contains("the same"))
    var lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    lines[7] += " otherwise"
    try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    let other = try await simulate("--replay", path)
    #expect(other.status == CommandStatus.failure.rawValue)
    #expect(other.errors.contains("line 8 says"), "\(other.errors)")
  }

  @Test(arguments: [
    ("--nodes", "0", "--nodes is 0; give 1 to 5000"),
    ("--time", "2h", "--time is '2h'; give a duration from 1s to 1h"),
    ("--seeds", "0", "--seeds is 0; give 1 to 10000000"),
    ("--budget", "soon", "--budget is 'soon'; give a duration"),
    ("--replay", "/nowhere", "/nowhere cannot be read"),
  ])
  func `a value out of range is refused with what is allowed`(
    option: String, value: String, message: String
  ) async throws {
    let outcome = try await simulate(option, value)
    #expect(outcome.status == CommandStatus.invalidInput.rawValue)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("--replay", "freshet-trace 9 4\ndigest 0", "of another version"),
    ("--replay", "hello", "does not begin with 'freshet-trace"),
    ("--replay", "freshet-trace 1 4 nodes=5\n0 start", "its digest is missing"),
    ("--seed-file", "freshet-seeds 9\n4", "of another version"),
    ("--seed-file", "freshet-seeds 1\nfour", "line 2: 'four' is no seed"),
    ("--seed-file", "freshet-seeds 1\n4 nodes=0", "line 2: nodes=0 is out of range"),
    ("--scenario", "{", "is not a scenario"),
    ("--scenario", #"{"version":9,"faults":[]}"#, "is of version 9"),
    (
      "--scenario",
      #"{"version":1,"nodes":3,"faults":[{"at":"1s","fault":"cut","node":"node-3","lasting":"1s"}]}"#,
      "faults[0].node is 'node-3', which is not a node here; give one of node-0 to node-2"
    ),
    (
      "--scenario", #"{"version":1,"faults":[{"at":"1s","fault":"flood","lasting":"1s"}]}"#,
      "faults[0].fault is 'flood'; give one of cut,"
    ),
  ])
  func `a file that is wrong is refused with the place`(
    option: String, text: String, message: String
  ) async throws {
    let path = try file(text)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let outcome = try await simulate(option, path)
    #expect(outcome.status == CommandStatus.invalidInput.rawValue)
    #expect(outcome.errors.contains(message), "\(outcome.errors)")
  }

  @Test func `a scenario and a list of seeds are played`() async throws {
    let scenario = try file(
      #"{"version":1,"nodes":5,"faults":[{"at":"1s","fault":"cut","node":"node-3","lasting":"3s"}]}"#
    )
    let seeds = try file("freshet-seeds 1\n5 nodes=5 time=2s # a note\n6 nodes=5 time=1s\n")
    defer {
      for path in [scenario, seeds] { try? FileManager.default.removeItem(atPath: path) }
    }
    let played = try await simulate(
      "--scenario", scenario, "--calm", "--seed", "1", "--time", "5s", "--json")
    #expect(played.status == 0, "\(played.errors)")
    #expect(played.output.contains(#""faults":1"#), "\(played.output)")
    let listed = try await simulate("--seed-file", seeds)
    #expect(listed.status == 0, "\(listed.errors)")
    #expect(listed.output.contains("2 seeds, 0 violations"), "\(listed.output)")
  }
}
