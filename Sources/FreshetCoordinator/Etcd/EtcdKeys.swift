import FoundationEssentials

/// The keys of one log, all of which begin with its prefix.
struct EtcdKeys {
  let prefix: String

  /// What is at the end of the log, and who owns it.
  var head: Data { key("head") }
  /// What an owner that has nothing to log writes, to show that it lives.
  var sign: Data { key("sign") }
  /// A key that never exists: to delete it changes nothing, and goes the way of every write.
  var tick: Data { key("tick") }

  /// One of the pieces of the commit with this number.
  func group(_ number: UInt64, piece: Int) -> Data {
    key("groups/\(Self.digits(number))/\(Self.digits(UInt64(piece)))")
  }

  /// The keys of all commits from `first` to before `end`.
  func groups(from first: UInt64, to end: UInt64) -> (Data, Data) {
    (key("groups/\(Self.digits(first))/"), key("groups/\(Self.digits(end))/"))
  }

  /// One of the pieces of the base with this number.
  func base(_ number: UInt64, piece: Int) -> Data {
    key("bases/\(Self.digits(number))/\(Self.digits(UInt64(piece)))")
  }

  /// The keys of all pieces of bases from `first` to before `end`.
  func bases(from first: UInt64, to end: UInt64) -> (Data, Data) {
    (key("bases/\(Self.digits(first))/"), key("bases/\(Self.digits(end))/"))
  }

  /// The number of the commit whose piece has this key; nil for another key.
  func groupNumber(of key: Data) -> UInt64? {
    let text = String(decoding: key, as: UTF8.self)
    let start = "\(prefix)/groups/"
    guard text.utf8.starts(with: start.utf8) else { return nil }
    return text.dropFirst(start.count).split(separator: "/").first.flatMap { UInt64($0, radix: 16) }
  }

  private func key(_ name: String) -> Data { Data("\(prefix)/\(name)".utf8) }

  /// Hexadecimal digits, always as many, so that keys are ordered as their numbers are.
  private static func digits(_ number: UInt64) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
