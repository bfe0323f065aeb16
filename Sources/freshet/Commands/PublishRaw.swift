import ArgumentParser
import Foundation
import FreshetCoordinator

/// `freshet publish raw`: a body as it is.
struct PublishRaw: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "raw",
    abstract: "Publish a file of JSON as it is: an event, or a batch of them.",
    discussion: "What may stand in it is described at /openapi.json of the coordinator.")

  @Argument(help: "The file, or - for standard input.")
  var file: String

  @Option(help: "What it is, such as application/cloudevents+json.")
  var contentType = "application/json"

  @OptionGroup var blast: BlastOptions
  @OptionGroup var waiting: WaitOptions
  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    try await Publisher(connection: connection, wait: try waiting.duration, blast: blast)
      .publish(try body(), contentType: contentType)
  }

  private func body() throws(CommandFailure) -> Data {
    let body: Data
    do {
      let input =
        file == "-"
        ? FileHandle.standardInput
        : try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
      body = try Self.read(input)
    } catch {
      throw CommandFailure(
        .invalidInput, "\(file) cannot be read: \(error.localizedDescription); name another file")
    }
    guard body.count <= APILimits.bodyBytes else {
      throw CommandFailure(
        .invalidInput,
        "\(file) has more than \(APILimits.bodyBytes) bytes, the most that a publish may have; "
          + "publish in smaller batches")
    }
    return body
  }

  /// Reads one byte more than may be published, so that the excess is seen.
  private static func read(_ input: FileHandle) throws -> Data {
    var body = Data()
    while body.count <= APILimits.bodyBytes {
      guard let piece = try input.read(upToCount: APILimits.bodyBytes + 1 - body.count),
        !piece.isEmpty
      else { break }
      body += piece
    }
    return body
  }
}
