/// How frames are delayed, lost, repeated, reordered and corrupted.
struct NetworkFaults: Sendable {
  var lossPermille = 0
  var repeatPermille = 0
  var reorderPermille = 0
  var corruptPermille = 0
  var shortest: Nanoseconds = .microseconds(80)
  var longest: Nanoseconds = .milliseconds(2)
  /// How often a frame is delayed by up to ``latest``.
  var latePermille = 0
  var latest: Nanoseconds = .seconds(3)
  /// The most frames that may wait for one node; further ones are silently dropped, as in ZeroMQ.
  var highWaterMark = 1_000

  static let none = NetworkFaults()

  private init() {}

  init(_ dice: inout Dice) {
    if dice.chance(permille: 500) { lossPermille = dice.pick([5, 50, 200]) }
    if dice.chance(permille: 400) { repeatPermille = dice.pick([10, 100]) }
    if dice.chance(permille: 300) { reorderPermille = dice.pick([20, 300]) }
    if dice.chance(permille: 250) { corruptPermille = dice.pick([5, 50]) }
    longest = .milliseconds(dice.pick([1, 10, 80, 300]))
    if dice.chance(permille: 300) { latePermille = dice.pick([2, 20]) }
    highWaterMark = dice.pick([4, 32, 1_000])
  }

  var summary: String {
    "delay \(longest / 1_000_000) ms, loss \(lossPermille), repeat \(repeatPermille), reorder "
      + "\(reorderPermille), corrupt \(corruptPermille), late \(latePermille) permille, "
      + "high-water mark \(highWaterMark)"
  }
}
