import FreshetCore

/// The name of a draft: that of its file, the process that writes it, and a number.
struct DraftName: Equatable {
  private static let end = ".draft"

  let path: String

  /// Makes the name of another draft of the file at `path`.
  init(of path: String, by process: Int32) {
    self.path = "\(path).\(process)-\(UInt64.random(in: .min ... .max))\(Self.end)"
  }

  /// The process that writes the draft `name` of the file at `path`, in the same directory; nil if it is none.
  static func maker(of name: String, beside path: String) -> Int32? {
    let bytes = Array(name.utf8)
    let file = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? [])
    let (start, end) = (file + [UInt8(ascii: ".")], Array(Self.end.utf8))
    guard !file.isEmpty, bytes.starts(with: start), bytes.count > start.count + end.count,
      bytes.suffix(end.count).elementsEqual(end)
    else { return nil }
    let middle = bytes.dropFirst(start.count).dropLast(end.count)
    let parts = middle.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 2, let process: Int32 = number(parts[0]), process > 0,
      let _: UInt64 = number(parts[1])
    else { return nil }
    return process
  }

  /// The number that is written as it would be printed; nil for any other text.
  private static func number<Number: FixedWidthInteger>(_ bytes: ArraySlice<UInt8>) -> Number? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let number = Number(text), String(number).utf8.elementsEqual(bytes) else { return nil }
    return number
  }
}
