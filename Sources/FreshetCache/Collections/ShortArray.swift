/// A list that stores its first few elements in place, without memory of its own.
struct ShortArray<let room: Int, Element: BitwiseCopyable & Sendable>: Sendable {
  private var near: InlineArray<room, Element>
  private var nearCount: Int32 = 0
  /// The elements for which there is no room in place.
  private var far: [Element] = []

  /// Creates an empty list; `filler` occupies unused places.
  init(filler: Element) {
    near = InlineArray(repeating: filler)
  }

  /// Makes room for exactly `capacity` elements in all.
  mutating func reserveCapacity(_ capacity: Int) {
    if capacity > room { far.reserveCapacity(capacity - room) }
  }

  var count: Int { Int(nearCount) + far.count }
  var isEmpty: Bool { nearCount == 0 }
  var indices: Range<Int> { 0..<count }

  func contains(_ element: Element) -> Bool where Element: Equatable {
    indices.contains { self[$0] == element }
  }

  subscript(position: Int) -> Element {
    get { position < room ? near[position] : far[position - room] }
    set {
      if position < room { near[position] = newValue } else { far[position - room] = newValue }
    }
  }

  mutating func append(_ element: Element) {
    if nearCount < room {
      near[Int(nearCount)] = element
      nearCount += 1
    } else {
      far.append(element)
    }
  }

  /// Removes and returns the last element; there must be one.
  mutating func removeLast() -> Element {
    if let last = far.popLast() { return last }
    nearCount -= 1
    return near[Int(nearCount)]
  }
}
