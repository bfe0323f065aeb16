import FreshetCore
import FuzzSupport

@testable import FreshetAPI
@testable import FreshetCache

/// Short texts that people and pipelines write: durations, dimensions, media types, digests.
func check(_ input: [UInt8]) {
  guard let text = String(validating: input, as: UTF8.self) else { return }
  if let duration = try? DurationText.parse(text) {
    require(duration >= .zero, "'\(text)' is negative")
    let written = DurationText.format(duration)
    require(
      (try? DurationText.parse(written)) == duration, "\(duration) is written as '\(written)'")
  }
  if let dimension = Dimension(text: text) {
    let written = dimension.description
    require(
      Dimension(text: written) == dimension, "'\(text)' is written as '\(written)'")
    require(dimension.kind.isKnown, "'\(text)' is of an unknown kind")
  }
  if let type = MediaTypeText(text) {
    require(type.name == type.name.lowercased(), "'\(type.name)' is not in lower case")
  }
  if let digest = KeyDigest(hexadecimal: text) {
    require(digest.description == text, "'\(text)' is written as '\(digest)'")
  }
  if let bytes = [UInt8](hexadecimal: text) {
    require(
      bytes.hexadecimal == text.lowercased(), "'\(text)' is written as '\(bytes.hexadecimal)'")
  }
}

func seeds() -> [[UInt8]] {
  [
    "250ms", "5s", "1.5m", "1h", "30d", "0.000001ms", "99999d", "999999999s", "everything",
    "prompt:refund-assistant", "prompt:p#system", "customer:42#plan", "tool-set:a#b",
    "application/json; charset=\"UTF-8\"", String(repeating: "0f", count: 32), "0F",
  ].map { Array($0.utf8) }
}
