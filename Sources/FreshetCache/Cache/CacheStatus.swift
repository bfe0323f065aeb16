import FreshetCore

/// The value of a `Cache-Status` field (RFC 9211): how a cache dealt with a request.
struct CacheStatus {
  private var text: String

  /// - Parameter name: the cache's name: written as a token if it can be one, else as a quoted string.
  init(name: String) {
    text = Self.isToken(name) ? name : Self.quoted(name)
  }

  mutating func add(_ parameter: String) {
    text += "; " + parameter
  }

  mutating func add(_ parameter: String, _ number: Int64) {
    // Integers in structured fields have at most 15 digits.
    text += "; \(parameter)=\(min(max(number, -999_999_999_999_999), 999_999_999_999_999))"
  }

  mutating func add(_ parameter: String, token: String) {
    text += "; \(parameter)=\(token)"
  }

  mutating func add(_ parameter: String, string: String) {
    text += "; \(parameter)=\(Self.quoted(string))"
  }

  mutating func add(_ reason: MissReason) {
    switch reason {
    case .absent: add("fwd", token: "uri-miss")
    case .bypassed: add("fwd", token: "bypass")
    case .refreshed: add("fwd", token: "request")
    case .startedOver:
      add("fwd", token: "miss")
      add("detail", string: reason.description)
    case .unresolved:
      add("fwd", token: "bypass")
      add("detail", string: reason.description)
    case .expired, .invalidated, .unproven:
      add("fwd", token: "stale")
      add("detail", string: reason.description)
    }
  }

  mutating func add<Value>(_ hit: Hit<Value>) {
    add("hit")
    add("ttl", hit.timeToLive)
    if let similarity = hit.similarity { add("detail", string: "near, similarity \(similarity)") }
  }

  mutating func addStale(by sequence: SequenceNumber) {
    add("hit")
    add("detail", string: "invalidated by \(sequence), within its grace")
  }

  var value: String { text }

  /// Tests for a token by RFC 9651, section 3.3.4.
  private static func isToken(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == UInt8(ascii: "*") || isLetter(first) else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      isLetter(byte) || 48...57 ~= byte || "!#$%&'*+-.^_`|~:/".utf8.contains(byte)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    65...90 ~= byte || 97...122 ~= byte
  }

  /// Quotes a string by RFC 9651, section 3.3.3; a question mark replaces what such a string cannot hold.
  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\" + String(scalar)
      case " "..."~": quoted.unicodeScalars.append(scalar)
      default: quoted += "?"
      }
    }
    return quoted + "\""
  }
}

extension Hit {
  /// The value of an `Age` field, in whole seconds.
  public var ageHeader: String { String(age.nanoseconds / 1_000_000_000) }

  fileprivate var timeToLive: Int64 { remainingLifetime.nanoseconds / 1_000_000_000 }
}

extension Lookup {
  /// The value of a `Cache-Status` field, such as `Freshet; hit; ttl=3512`.
  ///
  /// - Parameter name: the cache's name.
  /// - Returns: an item of a structured field.
  public func cacheStatus(name: String = "Freshet") -> String {
    var status = CacheStatus(name: name)
    switch self {
    case .hit(let hit): status.add(hit)
    case .stale(_, let sequence, _): status.addStale(by: sequence)
    case .miss(let reason): status.add(reason)
    }
    return status.value
  }
}

extension Answer {
  /// The value of an `Age` field, in whole seconds; nil if the model has just made the answer.
  public var ageHeader: String? {
    switch origin {
    case .hit(let hit), .stale(let hit, _): hit.ageHeader
    case .generated: nil
    }
  }

  /// The value of a `Cache-Status` field, such as `Freshet; fwd=uri-miss; stored`.
  ///
  /// - Parameter name: the cache's name.
  /// - Returns: an item of a structured field.
  public func cacheStatus(name: String = "Freshet") -> String {
    var status = CacheStatus(name: name)
    switch origin {
    case .hit(let hit): status.add(hit)
    case .stale(_, let sequence): status.addStale(by: sequence)
    case .generated(let reason, let outcome, let isShared):
      status.add(reason)
      if outcome == .cached { status.add("stored") }
      if isShared { status.add("collapsed") }
    }
    return status.value
  }
}

extension AnswerStream {
  /// The value of an `Age` field, in whole seconds; nil while the model makes the answer.
  public var ageHeader: String? {
    switch origin {
    case .hit(let hit), .stale(let hit, _): hit.ageHeader
    case .generating: nil
    }
  }

  /// The value of a `Cache-Status` field, such as `Freshet; fwd=uri-miss; collapsed`.
  ///
  /// It cannot say whether the answer will be stored: that is unknown while the answer streams.
  ///
  /// - Parameter name: the cache's name.
  /// - Returns: an item of a structured field.
  public func cacheStatus(name: String = "Freshet") -> String {
    var status = CacheStatus(name: name)
    switch origin {
    case .hit(let hit): status.add(hit)
    case .stale(_, let sequence): status.addStale(by: sequence)
    case .generating(let reason, let isShared):
      status.add(reason)
      if isShared { status.add("collapsed") }
    }
    return status.value
  }
}
