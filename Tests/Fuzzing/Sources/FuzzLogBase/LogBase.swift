import FreshetCore
import FuzzSupport

/// What a log's floor keeps, in the form of the log or, after a first byte of 1, in that of the wire.
func check(_ input: [UInt8]) {
  let bytes = Array(input.dropFirst())
  if input.first == 1 {
    guard let watermarks = decoded(bytes, Watermarks.init(decoding:)) else { return }
    require(
      decoded(watermarks.encoded(), Watermarks.init(decoding:)) == watermarks,
      "\(watermarks) does not come back")
    checkBounds(of: watermarks)
  } else {
    guard let watermarks = base(bytes) else { return }
    require(base(watermarks.baseBytes) == watermarks, "\(watermarks) does not come back")
    checkBounds(of: watermarks)
  }
}

private func base(_ bytes: [UInt8]) -> Watermarks? {
  decoded(bytes) { bytes throws(StoreError) in try Watermarks(baseBytes: bytes) }
}

private func checkBounds(of watermarks: Watermarks) {
  require(watermarks.prefixes.count <= EventLimits.keyPrefixes, "\(watermarks.prefixes.count)")
  for (dimension, watermark) in watermarks.sorted {
    checkBounds(of: dimension)
    checkBounds(of: watermark.active)
  }
  var forgetful = watermarks
  forgetful.forget(through: .max)
  require(forgetful.prefixes.isEmpty, "a prefix that is not forgotten")
}

func seeds() -> [[UInt8]] {
  var watermarks = Watermarks()
  for event in Samples.records {
    for change in event.changes { watermarks.merge(change, at: event.sequence) }
  }
  return [watermarks.baseBytes, []]
}
