import FreshetCore
import FuzzSupport

/// One logged event: bounds, and that it comes back as it was.
func check(_ bytes: [UInt8]) {
  guard let event = decoded(bytes, LoggedEvent.init(decoding:)) else { return }
  checkBounds(of: event)
  require(
    decoded(event.encoded(), LoggedEvent.init(decoding:)) == event, "\(event) does not come back")
  // What every node does with it.
  var watermarks = Watermarks()
  for change in event.changes { watermarks.merge(change, at: event.sequence) }
  let once = watermarks
  for change in event.changes { watermarks.merge(change, at: event.sequence) }
  require(watermarks == once, "merging twice differs from once")
}

func seeds() -> [[UInt8]] { Samples.records.map { $0.encoded() } }
