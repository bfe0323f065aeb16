/// SIEVE: a hand goes from the oldest to the newest and evicts what was not asked for since it last came by.
///
/// Source: Zhang et al., "SIEVE is simpler than LRU", NSDI 2024.
struct Sieve: Policy {
  private let size: Int
  private var list: KeyList
  private var isHeld: [Bool]
  private var isVisited: [Bool]
  private var hand: Int?

  init(size: Int, keys: Int) {
    self.size = size
    list = KeyList(keys: keys)
    isHeld = [Bool](repeating: false, count: keys)
    isVisited = isHeld
  }

  mutating func access(_ key: Int) -> Bool {
    if isHeld[key] {
      isVisited[key] = true
      return true
    }
    if list.count == size { evict() }
    list.append(key)
    isHeld[key] = true
    isVisited[key] = false
    return false
  }

  private mutating func evict() {
    guard var victim = hand ?? list.oldest else { return }
    while isVisited[victim] {
      isVisited[victim] = false
      guard let next = list.after(victim) ?? list.oldest else { return }
      victim = next
    }
    hand = list.after(victim)
    list.remove(victim)
    isHeld[victim] = false
  }
}
