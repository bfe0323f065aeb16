import Glibc

/// The number of this process's open file at `path`, if it has one.
func openFile(_ path: String) -> Int32? {
  (0..<4_096).first { openPath(of: $0) == path }
}

/// The path of the open file with this number; nil if there is none.
func openPath(of number: Int32) -> String? {
  var target = [CChar](repeating: 0, count: 4_096)
  let count = unsafe readlink("/proc/self/fd/\(number)", &target, target.count)
  guard count > 0 else { return nil }
  return String(decoding: target.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
