import ArgumentParser
import Foundation
import FreshetCore
import FreshetRuntime
import FreshetTerminal

/// The source of a command's token: never its arguments, which others see in `ps`.
struct TokenOption: ParsableArguments {
  static let environmentVariable = "FRESHET_TOKEN"
  /// The largest size of a token, in bytes.
  private static let longest = 16 << 10

  @Option(
    help: ArgumentHelp(
      "A file with the token, which nobody else may read. Default: the token in \(environmentVariable), if any.",
      valueName: "file"), completion: .file())
  var tokenFile: String?

  /// The token; nil if none was given.
  func token() throws(CommandFailure) -> String? {
    let environment = ProcessInfo.processInfo.environment[Self.environmentVariable]
    guard let tokenFile else {
      return try environment.flatMap { $0.isEmpty ? nil : $0 }
        .map { text throws(CommandFailure) in try Self.check(text, Self.environmentVariable) }
    }
    let bytes: [UInt8]
    do throws(FileFault) {
      bytes = try ConfiguredFile.bytes(at: tokenFile, atMost: Self.longest, kept: .secret)
    } catch {
      throw CommandFailure(.identity, "--token-file: \(error)")
    }
    return try Self.check(String(decoding: bytes, as: UTF8.self), "--token-file")
  }

  private static func check(_ text: String, _ origin: String) throws(CommandFailure) -> String {
    let token = text.trimmingCharacters(in: .whitespacesAndNewlines)
    // The text may be a secret, so the message does not show it.
    guard !token.isEmpty, token.utf8.count <= longest,
      token.utf8.allSatisfy({ 33...126 ~= $0 })
    else {
      throw CommandFailure(
        .identity, "\(origin) holds no token; give one line of printable characters")
    }
    return token
  }
}
