import Glibc

/// Makes the calling thread wait, on threads of our own that wait for what tells nothing.
///
/// - Parameter duration: how long, at most a minute.
package func pauseThread(for duration: Duration) {
  let bounded = min(max(duration, .zero), .seconds(60)).components
  var asked = timespec(
    tv_sec: Int(bounded.seconds), tv_nsec: Int(bounded.attoseconds / 1_000_000_000))
  var left = timespec()
  // A signal ends a wait early; what is left is then waited for.
  while unsafe nanosleep(&asked, &left) != 0, errno == EINTR { asked = left }
}
