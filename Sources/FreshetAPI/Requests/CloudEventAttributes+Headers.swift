extension CloudEventAttributes {
  /// Reads the attributes of a CloudEvent in binary form: percent-encoded headers.
  init(header: (String) -> String?) throws(Problem) {
    func required(_ attribute: String) throws(Problem) -> String {
      let name = "ce-" + attribute
      guard let value = header(name) else {
        throw Problem(.missingField, "the header \(name) is missing", field: name)
      }
      guard let text = Self.decoded(value) else {
        throw Problem(
          .invalidValue, "\(name) is not a text; give UTF-8 in percent-encoding", field: name)
      }
      return text
    }
    try self.init(
      specversion: try required("specversion"), id: try required("id"),
      source: try required("source"), type: try required("type"), dataContentType: nil,
      name: { "ce-" + $0 }, index: nil)
  }

  private static func decoded(_ value: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(value.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%") {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        // The initializer alone would accept a sign as a digit.
        guard digits.utf8.count == 2, digits.allSatisfy(\.isHexDigit),
          let byte = UInt8(digits, radix: 16)
        else { return nil }
        bytes.append(byte)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
