import FreshetCore

extension CoordinatorConfiguration {
  /// Refuses a listening address on which tokens would travel in clear, and halves of a setting.
  package func checkTransport() throws(CoordinatorError) {
    if tlsCertificate == nil, tlsKey != nil {
      throw .configuration(
        field: "tlsKey", problem: "is given without its certificate; give tlsCertificate as well")
    }
    if tlsCertificate != nil, tlsKey == nil {
      throw .configuration(
        field: "tlsCertificate", problem: "is given without its private key; give tlsKey as well")
    }
    if httpSocketOnly, httpSocket == nil {
      throw .configuration(
        field: "httpSocketOnly", problem: "is set, and there is no socket; name one with httpSocket"
      )
    }
    if httpSocketOnly, tlsCertificate != nil {
      throw .configuration(
        field: "tlsCertificate",
        problem: "is given, and httpSocketOnly is set: a Unix socket needs no TLS; leave one out")
    }
    let http = httpHost ?? host
    guard !httpSocketOnly, !plainHTTP, tlsCertificate == nil, !isLoopback(host: http) else {
      return
    }
    throw .configuration(
      field: httpHost == nil ? "host" : "httpHost",
      problem:
        "is \(http), which other machines may reach, and HTTP shows tokens to whoever listens on the way; give "
        + "tlsCertificate and tlsKey, keep httpHost to 127.0.0.1, or set plainHTTP behind a proxy that ends TLS"
    )
  }
}
