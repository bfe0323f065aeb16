package import FreshetTerminal
package import StrictText

extension CommandFailure: DocumentFailure {
  /// Puts a fault of a JSON document that the command was given into words.
  package init(_ fault: DocumentFault) {
    let problem =
      switch fault.problem {
      case .noObject(let fields):
        "is not an object; give one"
          + (fields.isEmpty ? "" : " with " + fields.joined(separator: ", "))
      case .unknownField(let name, let allowed):
        "has an unknown member '\(PlainText.line(String((name ?? "").prefix(64))))'; give one of "
          + allowed.joined(separator: ", ")
      case .missingField(let name): "has no \(name); add it"
      case .noList: "is not a list; give one"
      case .tooManyElements(let count, let limit): "has \(count) elements; give at most \(limit)"
      case .noText: "is not a string; give one"
      case .tooLong(let bytes, let limit): "has \(bytes) bytes; give at most \(limit)"
      case .noTruth: "is neither true nor false; give one"
      case .noChoice(let text, let allowed):
        "is '\(PlainText.line(String(text.prefix(64))))'; give one of "
          + allowed.joined(separator: ", ")
      case .other(let problem): problem
      }
    let place = fault.path.isEmpty ? "\(fault.file): " : "\(fault.file): \(fault.path.pointer) "
    self.init(.invalidInput, place + problem)
  }
}
