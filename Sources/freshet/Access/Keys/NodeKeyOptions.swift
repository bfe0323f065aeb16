import ArgumentParser
import FreshetRuntime
import FreshetTerminal
import ZeroMQ

/// Where a new key for nodes is written, and which coordinator its nodes trust.
struct NodeKeyOptions: ParsableArguments {
  @Option(
    help: "Write the key file here, for this user alone. Default, and for -: standard output.",
    completion: .file())
  var output: String?

  @Flag(help: "Let --output replace a file.")
  var force = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: "The coordinator's public key, as freshet keys show prints it; repeat for several.")
  var coordinatorKey: [String] = []

  /// The path of the key file; nil for standard output.
  private var path: String? { output == "-" ? nil : output }

  /// The coordinator's keys that were given; one option may hold several, one a line.
  func coordinators() throws(CommandFailure) -> [CurvePublicKey] {
    var keys: [CurvePublicKey] = []
    for text in coordinatorKey.flatMap({ $0.split(whereSeparator: \.isWhitespace) }) {
      guard let key = try? CurvePublicKey(text: String(text)) else {
        throw CommandFailure(
          .invalidInput,
          "--coordinator-key is not a public key; give the 40 characters that `freshet keys show` "
            + "prints, in single quotation marks")
      }
      if !keys.contains(key) { keys.append(key) }
    }
    guard keys.count <= NodeKeyFile.mostCoordinators else {
      throw CommandFailure(
        .invalidInput,
        "--coordinator-key is given \(keys.count) times; at most \(NodeKeyFile.mostCoordinators)")
    }
    if force, path == nil {
      throw CommandFailure(.usage, "--force needs --output and a file")
    }
    return keys
  }

  /// Makes a key pair, writes the file with its secret half, and shows what belongs into the access file.
  ///
  /// `entry` makes the lines for the access file from the public key; `advice` stands before and behind them.
  func make(
    inJSON json: Bool, advice: (before: String, behind: [String]),
    _ entry: (String) -> GrantEntry
  ) throws {
    let coordinators = try coordinators()
    let pair: CurveKeyPair
    do throws(ZeroMQError) {
      pair = try .generate()
    } catch {
      throw CommandFailure(.failure, "no key was made: \(error)")
    }
    let entry = entry(pair.publicKey.text)
    try entry.check()
    let file = NodeKeyFile(secretKey: pair.secretKey, coordinators: coordinators)
      .text(comment: "The key for the nodes of \(entry.name). Keep it secret.")
    if let path {
      do throws(FileFault) {
        try DurableFile.write(file, to: path, replacing: force)
      } catch {
        throw CommandFailure(writing: error)
      }
    }
    // The console ends the last line.
    let printed = path == nil ? String(file.dropLast()) : nil
    if coordinators.isEmpty {
      Console.warn(
        "the key file has no coordinator's key, without which no node can use it; add the line "
          + "'coordinator-key: KEY' with what `freshet keys show` prints")
    }
    if json {
      return try Console.write(
        try JSONText.line(
          MadeKey(
            name: entry.name, publicKey: pair.publicKey.text, keyFile: printed,
            output: path, entry: entry.text)))
    }
    if let printed { try Console.write(printed) }
    let behind = advice.behind.isEmpty ? "" : "\n" + advice.behind.joined(separator: "\n")
    Console.writeToErrors(advice.before + "\n" + entry.text + behind)
  }
}

/// A new key for nodes, for scripts.
private struct MadeKey: Encodable {
  var name: String
  var publicKey: String
  /// The key file with the secret half; absent if it was written to a file.
  var keyFile: String?
  /// The path of the key file; absent if it is in this document.
  var output: String?
  /// The lines for the access file.
  var entry: String
}
