import FreshetCore
import FuzzSupport

/// What a log's floor keeps, in the form of the log.
func check(_ input: [UInt8]) {
  guard let watermarks = base(input) else { return }
  require(base(watermarks.baseBytes) == watermarks, "\(watermarks) does not come back")
  checkBounds(of: watermarks)
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
