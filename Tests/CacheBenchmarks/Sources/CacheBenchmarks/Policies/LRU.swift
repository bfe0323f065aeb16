/// Evicts what was not asked for the longest.
struct LRU: Policy {
  private let size: Int
  private var list: KeyList
  private var isHeld: [Bool]

  init(size: Int, keys: Int) {
    self.size = size
    list = KeyList(keys: keys)
    isHeld = [Bool](repeating: false, count: keys)
  }

  mutating func access(_ key: Int) -> Bool {
    let isHit = isHeld[key]
    if isHit {
      list.remove(key)
    } else if list.count == size, let victim = list.oldest {
      list.remove(victim)
      isHeld[victim] = false
    }
    list.append(key)
    isHeld[key] = true
    return isHit
  }
}
