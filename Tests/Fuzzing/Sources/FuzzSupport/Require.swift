import CAllocations

/// Ends the process, which libFuzzer records as a crash, when a property does not hold.
package func require(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError("property violated: \(what())") }
}

/// Runs `body`, and requires that it asks for no more memory, all in all, than `base` bytes and
/// `factor` times the input.
package func withinMemory<Result, Failure: Error>(
  of input: [UInt8], factor: Int = 256, base: Int = 65_536, _ body: () throws(Failure) -> Result
) throws(Failure) -> Result {
  freshet_allocations_begin()
  defer {
    let asked = freshet_allocations_end()
    require(
      asked <= base + factor * input.count,
      "\(asked) bytes were allocated for \(input.count) bytes of input")
  }
  return try body()
}

/// What `decode` makes of `bytes`; nil if it refuses them.
package func decoded<Value, Failure: Error>(
  _ bytes: [UInt8], factor: Int = 256, _ decode: ([UInt8]) throws(Failure) -> Value
) -> Value? {
  do throws(Failure) {
    return try withinMemory(of: bytes, factor: factor) { () throws(Failure) in
      try decode(bytes)
    }
  } catch {
    return nil
  }
}
