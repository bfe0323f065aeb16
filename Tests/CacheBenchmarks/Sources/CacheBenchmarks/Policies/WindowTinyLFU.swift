/// W-TinyLFU, as Caffeine has it, with a window of 1 %: what leaves the window takes the place of another
/// only if it was asked for more often.
///
/// Source: Einziger, Friedman, Manes, "TinyLFU: A Highly Efficient Cache Admission Policy", TOS 2017.
struct WindowTinyLFU: Policy {
  private enum Place: UInt8 { case none, window, probation, protected }

  private let windowSize: Int
  private let protectedSize: Int
  private let mainSize: Int
  private var places: [Place]
  private var window: KeyList
  private var probation: KeyList
  private var protected: KeyList
  private var sketch: FrequencySketch

  init(size: Int, keys: Int) {
    windowSize = max(1, size / 100)
    mainSize = max(1, size - windowSize)
    protectedSize = mainSize * 8 / 10
    places = [Place](repeating: .none, count: keys)
    window = KeyList(keys: keys)
    probation = window
    protected = window
    sketch = FrequencySketch(entries: size)
  }

  mutating func access(_ key: Int) -> Bool {
    sketch.increment(key)
    switch places[key] {
    case .window:
      window.remove(key)
      window.append(key)
    case .protected:
      protected.remove(key)
      protected.append(key)
    case .probation: promote(key)
    case .none:
      window.append(key)
      places[key] = .window
      if window.count > windowSize { admit() }
      return false
    }
    return true
  }

  private mutating func promote(_ key: Int) {
    probation.remove(key)
    protected.append(key)
    places[key] = .protected
    if protected.count > protectedSize, let demoted = protected.oldest {
      protected.remove(demoted)
      probation.append(demoted)
      places[demoted] = .probation
    }
  }

  private mutating func admit() {
    guard let candidate = window.oldest else { return }
    window.remove(candidate)
    places[candidate] = .none
    if probation.count + protected.count >= mainSize {
      guard let victim = probation.oldest ?? protected.oldest,
        sketch.frequency(candidate) > sketch.frequency(victim)
      else { return }
      if places[victim] == .probation { probation.remove(victim) } else { protected.remove(victim) }
      places[victim] = .none
    }
    probation.append(candidate)
    places[candidate] = .probation
  }
}

/// How often keys were asked for of late, about: four rows of counters up to 15, halved now and then.
struct FrequencySketch {
  private var rows: [[UInt8]]
  private let mask: UInt64
  private let sample: Int
  private var additions = 0

  init(entries: Int) {
    var width = 16
    while width < entries { width *= 2 }
    rows = [[UInt8]](repeating: [UInt8](repeating: 0, count: width), count: 4)
    mask = UInt64(width - 1)
    sample = entries * 10
  }

  private func index(_ key: Int, _ row: Int) -> Int {
    var hash = (UInt64(key) &+ UInt64(row + 1) &* 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 31)) &* 0x94D0_49BB_1331_11EB
    return Int((hash ^ (hash >> 29)) & mask)
  }

  mutating func increment(_ key: Int) {
    for row in 0..<4 where rows[row][index(key, row)] < 15 { rows[row][index(key, row)] += 1 }
    additions += 1
    guard additions >= sample else { return }
    additions /= 2
    for row in 0..<4 {
      for index in rows[row].indices { rows[row][index] /= 2 }
    }
  }

  func frequency(_ key: Int) -> UInt8 {
    (0..<4).reduce(UInt8.max) { min($0, rows[$1][index(key, $1)]) }
  }
}
