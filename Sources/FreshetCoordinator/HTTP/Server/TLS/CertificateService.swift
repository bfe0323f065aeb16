import FreshetRuntime
import ServiceLifecycle

/// Looks at the certificate's files now and then while the HTTP interface listens.
struct CertificateService: Service {
  let certificate: ServerCertificate

  func run() async {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        certificate.look(at: SystemTime.wall / 1_000_000_000)
        try? await Task.sleep(for: CertificateWatch.interval)
      }
    }
  }
}
