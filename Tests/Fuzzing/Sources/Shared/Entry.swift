import FoundationEssentials
import FuzzSupport
import Glibc

/// What libFuzzer calls with each input; every target has this file, by a symbolic link, and a
/// function `check` of its own.
@c(LLVMFuzzerTestOneInput)
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  check(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// What libFuzzer calls at its start: writes the target's seeds if it is asked for them, and ends.
@c(LLVMFuzzerInitialize)
public func initialize(
  _ count: UnsafeMutablePointer<CInt>?,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>?
) -> CInt {
  guard let folder = ProcessInfo.processInfo.environment["FRESHET_FUZZ_SEEDS"] else { return 0 }
  for (number, seed) in seeds().enumerated() {
    let path = "\(folder)/seed-\(number)"
    require(FileManager.default.createFile(atPath: path, contents: Data(seed)), "no \(path)")
  }
  exit(0)
}
