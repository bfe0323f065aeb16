import FreshetCore
import FreshetTerminal

/// An answer's key as given on the command line: its digest, or its readable form.
enum KeyArgument: Equatable {
  case digest(String)
  case readable(String)

  init(_ text: String) throws(CommandFailure) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let digest = text.lowercased()
    if Hexadecimal.isDigest(digest) {
      self = .digest(digest)
    } else if parts.count == 7, let message = parts.last?.lowercased(),
      Hexadecimal.isText(message, digits: 16)
    {
      self = .readable(text)
    } else {
      throw CommandFailure(
        .invalidInput,
        "'\(text.prefix(64))' is not a key; give a digest of 64 hexadecimal digits, or a readable key: "
          + "model:prompt:tools:corpus:customer:params:message")
    }
  }

  /// An answer under this key, as far as it is known.
  func answer(asOf: SequenceNumber, dependencies: [Dependency]) -> Explanation.Answer {
    var answer = Explanation.Answer(
      keyDigest: "", readableKey: "", asOf: asOf, dependencies: dependencies)
    switch self {
    case .digest(let digest): answer.keyDigest = digest
    case .readable(let key): answer.readableKey = key
    }
    return answer
  }
}
