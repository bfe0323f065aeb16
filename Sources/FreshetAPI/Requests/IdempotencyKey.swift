import FreshetCore

extension PublishRequest {
  /// Returns the publish with the key of an `Idempotency-Key` header added to its events.
  ///
  /// In the IETF's draft, the key is a string in double quotes. A key without quotes is accepted as well, because many
  /// clients send it so. In a batch, each event gets a key of its own: the header's, a number sign and its index.
  ///
  /// - Throws: a problem if the header has no valid key, or an event already has a different one.
  package func with(idempotencyKeyHeader text: String) throws(Problem) -> PublishRequest {
    let key = try Self.key(in: text)
    var events = events
    for index in events.indices {
      let own = layout.index(index) == nil ? key : "\(key)#\(index)"
      if let given = events[index].idempotencyKey, given != own {
        let field = layout.path(of: "idempotencyKey", at: index)
        throw Problem(
          .conflictingFields,
          "\(field) is '\(given.shown(64))', and the header idempotency-key says '\(own.shown(64))'; give one",
          field: field, index: layout.index(index))
      }
      events[index].idempotencyKey = own
    }
    return PublishRequest(events: events, layout: layout)
  }

  private static func key(in text: String) throws(Problem) -> String {
    let isQuoted = text.hasPrefix("\"") && text.hasSuffix("\"") && text.utf8.count >= 2
    var key = ""
    var isEscaped = false
    for character in (isQuoted ? text.dropFirst().dropLast() : text[...]).unicodeScalars {
      // Within quotes a quote or backslash must be escaped, and nothing else may be.
      let isSpecial = character == "\"" || character == "\\"
      let isRight = isEscaped ? isSpecial : character != "\""
      guard character.isASCII, 32...126 ~= character.value, isQuoted ? isRight : !isSpecial else {
        throw .idempotencyKeyHeader
      }
      if isQuoted, !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      isEscaped = false
      key.unicodeScalars.append(character)
    }
    guard !isEscaped, !key.isEmpty else { throw .idempotencyKeyHeader }
    return key
  }
}

extension Problem {
  fileprivate static let idempotencyKeyHeader = Problem(
    .invalidValue,
    "the header idempotency-key is no string of printable ASCII; give one such as \"deploy-1181\"",
    field: "idempotency-key")
}
