import Foundation
import ZeroMQ

/// What a result depends on besides the code.
struct Machine: Encodable {
  let cores = ProcessInfo.processInfo.activeProcessorCount
  let kernel = Self.firstLine(of: "/proc/sys/kernel/osrelease")
  let processor = Self.processorName
  let libzmq = Library.version.description
  let loadBefore = Self.firstLine(of: "/proc/loadavg")

  var text: String {
    """
    \(cores) cores (\(processor)), Linux \(kernel), libzmq \(libzmq), load before \(loadBefore)
    """
  }

  private static func firstLine(of path: String) -> String {
    let text = try? String(contentsOfFile: path, encoding: .utf8)
    return text?.split(separator: "\n").first.map(String.init) ?? "unknown"
  }

  private static var processorName: String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
      ?? "unknown"
  }
}
