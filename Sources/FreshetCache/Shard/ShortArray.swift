/// A list of which the first few elements need no memory of their own.
struct ShortArray<let room: Int, Element: BitwiseCopyable & Sendable>: Sendable {
  private var near: InlineArray<room, Element>
  private var nearCount: Int32 = 0
  /// What there is no room for in place.
  private var far: [Element] = []

  /// An empty list; `filler` stands where nothing is.
  init(filler: Element) {
    near = InlineArray(repeating: filler)
  }

  /// Makes room for so many elements in all, and no more.
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

  /// Removes the element at the last position; there must be one.
  mutating func removeLast() -> Element {
    if let last = far.popLast() { return last }
    nearCount -= 1
    return near[Int(nearCount)]
  }
}
