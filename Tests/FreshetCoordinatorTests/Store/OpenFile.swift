import Glibc

/// The number of this process's open file at `path`, if it has one.
func openFile(_ path: String) -> Int32? {
  (0..<4_096).first { number in
    var target = [CChar](repeating: 0, count: 4_096)
    let count = unsafe readlink("/proc/self/fd/\(number)", &target, target.count)
    return count > 0
      && String(decoding: target.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        == path
  }
}
