extension Double {
  /// The number as ECMAScript prints it (`Number::toString`, ECMA-262), which RFC 8785 prescribes.
  ///
  /// Swift finds the same digits: the shortest that read back as this number, and of those the nearest. Only their
  /// layout differs.
  var ecmaScriptDescription: String {
    if self == 0 { return "0" }
    let (digits, exponent) = magnitude.decimalDigits
    let sign = self < 0 ? "-" : ""
    let count = digits.count
    // The value is 0.digits × 10^exponent.
    switch exponent {
    case count...21 where exponent >= count:
      return sign + digits + String(repeating: "0", count: exponent - count)
    case 1...21:
      return sign + digits.prefix(exponent) + "." + digits.dropFirst(exponent)
    case -5...0:
      return sign + "0." + String(repeating: "0", count: -exponent) + digits
    default:
      let power = exponent - 1
      let fraction = count > 1 ? "." + digits.dropFirst() : ""
      return sign + digits.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+")
        + String(power.magnitude)
    }
  }

  /// Whether ECMAScript prints these digits of an integer, so that no other integer maps to the same number.
  func isWritten(exactlyBy integer: some Collection<UInt8>) -> Bool {
    let (digits, exponent) = magnitude.decimalDigits
    let zeros = repeatElement(UInt8(ascii: "0"), count: exponent - digits.utf8.count)
    return integer.elementsEqual(Array(digits.utf8) + zeros)
  }

  /// The shortest digits of a positive number without zeros at either end, and the power of ten by which to multiply
  /// the leading `0.` form.
  private var decimalDigits: (digits: String, exponent: Int) {
    let parts = description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let whole = String(mantissa[0])
    let all = whole + (mantissa.count > 1 ? mantissa[1] : "")
    let leading = all.prefix { $0 == "0" }.count
    var digits = all.dropFirst(leading)
    while digits.last == "0" { digits.removeLast() }
    return (String(digits), whole.count - leading + power)
  }
}
