/// Returns whether `host` is this machine alone: a listener there is reachable from no other, and what is sent there
/// crosses no network.
///
/// Of all names, only `localhost` counts as local. Other names are not resolved, because their addresses can change.
package func isLoopback(host: String) -> Bool {
  let host = EndpointHost(host)
  if ["localhost", "::1"].hasIdentical(to: host.text) { return true }
  return host.ipv4?.first == 127
}
