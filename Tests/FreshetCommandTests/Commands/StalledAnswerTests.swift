import CommandTesting
import Foundation
import Testing

/// A coordinator that begins to answer and stops amid it.
@Suite struct StalledAnswerTests {
  @Test(arguments: ["200 OK", "409 Conflict"])
  func `a command does not wait for the rest of an answer for ever`(status: String) async throws {
    let head = "HTTP/1.1 \(status)\r\ncontent-type: application/json\r\ncontent-length: 1000"
    let server = try StallingServer(answer: head + "\r\n\r\n{")
    let outcome = try await FreshetProcess.run([
      "fleet", "--coordinator", "http://127.0.0.1:\(server.port)", "--timeout", "1s",
    ])
    #expect(outcome.status == 4, "\(outcome.errors)")
    #expect(outcome.errors.contains("within 1s"), "\(outcome.errors)")
  }

  @Test(arguments: ["", "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nSQLite"])
  func `a backup does not wait for a silent coordinator, and leaves no file`(
    answer: String
  ) async throws {
    let directory = try TemporaryDirectory()
    let server = try StallingServer(answer: answer)
    let outcome = try await FreshetProcess.run([
      "backup", directory.path + "/log.db", "--coordinator", "http://127.0.0.1:\(server.port)",
      "--timeout", "1s",
    ])
    #expect(outcome.status == 4, "\(outcome.errors)")
    #expect(outcome.errors.contains("within 1s"), "\(outcome.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path).isEmpty)
  }

  @Test(arguments: [["wait", "latest"], ["fleet"]])
  func `a command does not wait for an answer that does not begin`(command: [String]) async throws {
    let server = try StallingServer(answer: "")
    let outcome = try await FreshetProcess.run(
      command + ["--coordinator", "http://127.0.0.1:\(server.port)", "--timeout", "1s"])
    #expect(outcome.status == 4, "\(outcome.errors)")
  }
}
