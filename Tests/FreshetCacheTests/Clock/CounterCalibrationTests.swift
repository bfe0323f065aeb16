import FreshetCore
import Testing

@testable import FreshetCache

/// A machine's clock and counter, of three counts a nanosecond unless another rate is given.
private final class Machine {
  var calibration = CounterCalibration()
  var time: Int64 = 5_000_000_000
  var counter: UInt64 = 77_000_000_000
  let countsPerMicrosecond: UInt64

  init(countsPerMicrosecond: UInt64 = 3_000) {
    self.countsPerMicrosecond = countsPerMicrosecond
  }

  /// Looks at the clock after so many milliseconds; nil if the counter may not stand for it.
  @discardableResult
  func look(
    after milliseconds: Double, gap: UInt64 = 90
  ) -> CounterCalibration.Line? {
    pass(milliseconds)
    return calibration.take(
      CounterCalibration.Sample(counter: counter, gap: gap, time: Instant(nanoseconds: time)))
  }

  /// Whether the counter may stand for the clock after so many milliseconds.
  func isBelieved(after milliseconds: Double, gap: UInt64 = 90) -> Bool {
    look(after: milliseconds, gap: gap) != nil
  }

  func pass(_ milliseconds: Double) {
    time += Int64(milliseconds * 1e6)
    counter += UInt64(milliseconds * 1e3) * countsPerMicrosecond
  }

  /// Three looks: the counter is believed from the third.
  static func confirmed() throws -> Machine {
    let machine = Machine()
    machine.look(after: 0)
    machine.look(after: 100)
    try #require(machine.isBelieved(after: 100))
    return machine
  }
}

@Suite struct CounterCalibrationTests {
  @Test func `a counter is believed once a second interval has confirmed its rate`() {
    let machine = Machine()
    #expect(!machine.isBelieved(after: 0))
    #expect(!machine.isBelieved(after: 99))
    #expect(!machine.isBelieved(after: 1))
    #expect(!machine.isBelieved(after: 99))
    #expect(machine.isBelieved(after: 1))
    #expect(machine.isBelieved(after: 0.1))
  }

  @Test(arguments: [1_000, 2_400, 5_700]) func `a line tells the time to within its error`(
    counts: UInt64
  ) throws {
    let machine = Machine(countsPerMicrosecond: counts)
    machine.look(after: 0)
    machine.look(after: 150)
    let line = try #require(machine.look(after: 130))
    var last = Instant.distantPast
    for _ in 0..<99 {
      machine.pass(1)
      let told = try #require(line.time(at: machine.counter))
      #expect(abs(told.nanoseconds - machine.time) < 1_000)
      #expect(told > last)
      last = told
    }
  }

  @Test func `a line is believed for its span, and not before it`() throws {
    let machine = try Machine.confirmed()
    let line = try #require(machine.look(after: 100))
    #expect(line.time(at: line.counter) != nil)
    #expect(line.time(at: line.counter - 1) == nil)
    #expect(line.time(at: 0) == nil)
    machine.pass(99.9)
    #expect(line.time(at: machine.counter) != nil)
    machine.pass(0.2)
    #expect(line.time(at: machine.counter) == nil)
    #expect(line.time(at: .max) == nil)
  }

  @Test func `the time of the next line goes on where that of the last one was`() throws {
    let machine = try Machine.confirmed()
    let lines = [machine.look(after: 100), machine.look(after: 100)].compactMap { $0 }
    try #require(lines.count == 2)
    #expect(lines[0].rate == lines[1].rate)
    let first = try #require(lines[0].time(at: machine.counter - 1_000))
    let second = try #require(lines[1].time(at: machine.counter))
    #expect(abs((second - first).nanoseconds) < 1_000)
  }

  @Test func `a counter that goes back is measured anew`() throws {
    let machine = try Machine.confirmed()
    machine.counter = 12
    #expect(!machine.isBelieved(after: 100))
    #expect(!machine.isBelieved(after: 100))
    #expect(machine.isBelieved(after: 100))
  }

  @Test func `a clock that has slept while the counter stood is measured anew`() throws {
    let machine = try Machine.confirmed()
    machine.time += 60_000_000_000
    #expect(!machine.isBelieved(after: 100))
    #expect(!machine.isBelieved(after: 99))
  }

  @Test func `a counter that runs ahead of the clock is measured anew`() throws {
    let machine = try Machine.confirmed()
    machine.counter += 3_000_000
    #expect(!machine.isBelieved(after: 100))
    #expect(!machine.isBelieved(after: 99))
  }

  @Test(arguments: [true, false]) func `what happens while a rate is measured does not become one`(
    isAhead: Bool
  ) {
    let machine = Machine()
    machine.look(after: 0)
    if isAhead { machine.counter += 100_000_000 } else { machine.time += 400_000_000 }
    machine.look(after: 100)
    #expect(!machine.isBelieved(after: 100))
    // Two sound intervals after it.
    #expect(!machine.isBelieved(after: 100))
    #expect(machine.isBelieved(after: 100))
  }

  @Test func `a rate that no processor has is none`() {
    for counts: UInt64 in [1, 99, 10_100, 1_000_000] {
      let machine = Machine(countsPerMicrosecond: counts)
      for _ in 0..<6 { #expect(!machine.isBelieved(after: 100)) }
    }
  }

  @Test func `a look that took long says nothing`() throws {
    let machine = try Machine.confirmed()
    #expect(!machine.isBelieved(after: 100, gap: 160_000))
    #expect(machine.isBelieved(after: 0.001))
    let fresh = Machine()
    fresh.look(after: 0, gap: 1_000_000)
    fresh.look(after: 100)
    #expect(!fresh.isBelieved(after: 100), "the first look counts for nothing")
    #expect(fresh.isBelieved(after: 100))
  }

  @Test func `a counter that was not asked for an hour is still believed`() throws {
    let machine = try Machine.confirmed()
    machine.time += 500
    #expect(machine.isBelieved(after: 3_600_000))
    #expect(machine.isBelieved(after: 100))
  }

  @Test func `a counter that fails time and again is given up`() throws {
    let machine = Machine()
    for fault in 0..<CounterCalibration.mostFaults {
      #expect(!machine.calibration.isGivenUp, "\(fault)")
      machine.look(after: 100)
      machine.look(after: 100)
      machine.counter = 5
      machine.look(after: 100)
    }
    #expect(machine.calibration.isGivenUp)
    for _ in 0..<10 { #expect(!machine.isBelieved(after: 100)) }
  }

  @Test func `faults are forgotten after a thousand looks that found none`() throws {
    let machine = Machine()
    for _ in 0..<CounterCalibration.mostFaults * 2 {
      machine.look(after: 100)
      machine.look(after: 100)
      for _ in 0..<1_000 { machine.look(after: 100) }
      machine.counter = 5
      machine.look(after: 100)
    }
    #expect(!machine.calibration.isGivenUp)
  }
}
