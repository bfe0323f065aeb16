import CommandTesting
import FreshetTerminal
import Testing

@testable import freshet

@Suite struct DidYouMeanTests {
  @Test(
    arguments: [
      ("befor", "before"), ("afetr", "after"), ("BEFORE", "before"), ("now", nil), ("", nil),
      ("after", nil), (String(repeating: "x", count: 100), nil),
    ] as [(String, String?)])
  func `the nearest is meant, if any is near`(text: String, meant: String?) {
    #expect(DidYouMean.nearest(text, among: ["before", "after"]) == meant)
  }

  @Test(
    arguments: [
      (["wait", "lates"], "did you mean 'latest'?"),
      (["apply", "--stage", "befor"], "did you mean 'before'?"),
      (["purge", "dimension", "promt:x"], "did you mean 'prompt'?"),
      (["token", "new", "--name", "x", "--read", "event"], "did you mean 'events'?"),
      (
        ["token", "new", "--name", "x", "--publish", "PromtDeploy", "--dimension", "*"],
        "did you mean 'PromptDeploy'?"
      ),
      (
        ["coordinator", "--data-directory", "d", "--log-level", "inf"], "did you mean 'info'?"
      ),
    ])
  func `values of which there are few are suggested, too`(
    arguments: [String], says: String
  ) async throws {
    let outcome = try await FreshetProcess.run(arguments)
    #expect(outcome.status != 0 && outcome.errors.contains(says), "\(outcome.errors)")
  }
}
