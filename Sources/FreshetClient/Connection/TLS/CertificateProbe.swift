import NIOCore
import NIOPosix
import NIOSSL

/// Asks a server for its certificates, trusts none and sends nothing, to say what is wrong with them.
enum CertificateProbe {
  /// When each of the certificates of `endpoint` is valid; empty if it shows none within `timeout`.
  static func certificates(
    of endpoint: CoordinatorURL.Endpoint, within timeout: Duration
  ) async -> [TLSFault.Validity] {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let found = loop.makePromise(of: [TLSFault.Validity].self)
    let deadline = loop.scheduleTask(in: TimeAmount(timeout)) { found.succeed([]) }
    do {
      let context = try NIOSSLContext(configuration: .makeClientConfiguration())
      let channel = try await ClientBootstrap(group: loop)
        .connectTimeout(TimeAmount(timeout))
        .channelInitializer { channel in
          channel.closeFuture.whenComplete { _ in found.succeed([]) }
          return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(handler(context, endpoint.host, found))
          }
        }.connect(host: endpoint.host, port: endpoint.port).get()
      let certificates = try await found.futureResult.get()
      deadline.cancel()
      channel.close(promise: nil)
      return certificates
    } catch {
      deadline.cancel()
      found.succeed([])
      return []
    }
  }

  private static func handler(
    _ context: NIOSSLContext, _ host: String, _ found: EventLoopPromise<[TLSFault.Validity]>
  ) throws -> NIOSSLClientHandler {
    // An address is no name to ask for (RFC 6066, 3).
    let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
    return try NIOSSLClientHandler(
      context: context, serverHostname: isAddress ? nil : host
    ) { (certificates, isTrusted: EventLoopPromise<NIOSSLVerificationResult>) in
      found.succeed(
        certificates.map {
          TLSFault.Validity(begin: Int64($0.notValidBefore), end: Int64($0.notValidAfter))
        })
      isTrusted.succeed(NIOSSLVerificationResult.failed)
    }
  }
}
