import CZeroMQ
import Glibc

extension Socket {
  /// How long ``rebind(_:as:)`` waits for the port that it has just given back.
  private static let rebindPatience: Duration = .seconds(2)
  /// The pause between two attempts to take the port again, in microseconds.
  private static let rebindPause: UInt32 = 2_000

  /// Ends all connections of a bound endpoint of a CURVE server, and accepts them again under another key.
  ///
  /// Peers that know the new key are back after their own reconnect interval. The calling thread is blocked while the
  /// port is still taken, usually for one or two milliseconds.
  ///
  /// The file of an `ipc` endpoint is another one afterwards, with the mode of a new file.
  ///
  /// - Parameters:
  ///   - endpoint: as ``lastEndpoint`` returned it.
  ///   - keys: the server's new keys.
  /// - Throws: ``ZeroMQError/Code/addressInUse`` if another process has taken the port meanwhile. The endpoint is then
  ///   not bound any more.
  public func rebind(_ endpoint: String, as keys: CurveKeyPair) throws(ZeroMQError) {
    try unbind(endpoint)
    // Applies to later binds alone.
    try handle.set(ZMQ_CURVE_SECRETKEY, keys.secretKey.bytes, "curveSecretKey")
    let deadline = Deadline(after: Self.rebindPatience)
    while true {
      // libzmq ends the connections and gives the port back when its socket is called.
      _ = try events
      do throws(ZeroMQError) {
        return try bind(endpoint)
      } catch {
        guard error.code == .addressInUse, !deadline.hasPassed else { throw error }
      }
      usleep(Self.rebindPause)
    }
  }
}
