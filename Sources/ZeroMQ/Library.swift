import CZeroMQ

/// Information about the libzmq loaded into the process.
public enum Library {
  /// A version of libzmq, such as 4.3.4.
  public struct Version: Comparable, Hashable, Sendable, CustomStringConvertible {
    /// The major version.
    public let major: Int
    /// The minor version.
    public let minor: Int
    /// The patch version.
    public let patch: Int

    /// Creates a version.
    public init(_ major: Int, _ minor: Int, _ patch: Int) {
      self.major = major
      self.minor = minor
      self.patch = patch
    }

    /// The version as text, such as `4.3.4`.
    public var description: String { "\(major).\(minor).\(patch)" }

    /// Orders by major, then minor, then patch.
    public static func < (left: Version, right: Version) -> Bool {
      (left.major, left.minor, left.patch) < (right.major, right.minor, right.patch)
    }
  }

  /// The oldest version that a ``Context`` accepts.
  ///
  /// Up to 4.3.2, a peer without credentials could stop a CURVE server or corrupt its memory (CVE-2019-13132,
  /// CVE-2020-15166, CVE-2021-20234 to -20237). 4.3.4 is the version tested.
  public static let minimumVersion = Version(4, 3, 4)

  /// The version loaded into the process, which may differ from the one compiled against.
  public static var version: Version {
    var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
    unsafe zmq_version(&major, &minor, &patch)
    return Version(Int(major), Int(minor), Int(patch))
  }

  /// Whether libzmq was built with CURVE, its encryption and authentication.
  public static var supportsCurve: Bool { supports("curve") }

  /// Whether libzmq was built with a capability, such as `ipc`, `curve` or `draft`.
  public static func supports(_ capability: String) -> Bool {
    unsafe zmq_has(capability) == 1
  }

  /// Throws for a version older than ``minimumVersion``.
  package static func require(_ version: Version) throws(ZeroMQError) {
    guard version >= minimumVersion else {
      throw ZeroMQError(.unsupportedVersion, operation: "Context", detail: "libzmq \(version)")
    }
  }
}
