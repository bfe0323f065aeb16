import NIOSSL
import Testing

@testable import FreshetClient

@Suite struct CoordinatorURLTests {
  @Test(arguments: [
    "", "freshet", "ftp://a", "http://", "http://a?b=c", "http://a#b", "unix:", "unix:relative",
    "unix:/a\0b", "http://127.0.0.1:74000", "https://a:65536", "http://a:0",
  ]) func `what is no address is refused`(text: String) {
    #expect(CoordinatorURL(text) == nil)
  }

  @Test func `a socket keeps its name, whatever is in it`() throws {
    let url = try #require(CoordinatorURL("unix:/run/a b/http.sock"))
    #expect(url.base == "http+unix://%2Frun%2Fa%20b%2Fhttp.sock")
    #expect(url.isSocket && url.clearHost == nil && url.secure == nil)
    #expect(url.text == "unix:/run/a b/http.sock")
  }

  @Test func `it is known to whom what is sent goes in clear`() throws {
    func host(_ text: String) throws -> String? { try #require(CoordinatorURL(text)).clearHost }
    #expect(try host("http://freshet.example:7400/") == "freshet.example")
    #expect(try host("http://[2001:db8::1]:7400") == "2001:db8::1")
    for text in ["https://freshet.example", "http://127.0.0.1:7400", "http://[::1]:7400"] {
      #expect(try host(text) == nil, "\(text)")
    }
    #expect(
      CoordinatorURL("https://freshet.example")?.secure == .init(host: "freshet.example", port: 443)
    )
    #expect(CoordinatorURL("https://[::1]:7")?.secure == .init(host: "::1", port: 7))
  }

  @Test func `an error of something else is no fault of TLS`() {
    struct Other: Error {}
    #expect(TLSFault(Other(), host: "a", certificates: [], at: 0) == nil)
    #expect(TLSFault(NIOSSLError.uncleanShutdown, host: "a", certificates: [], at: 0) == nil)
  }

  @Test func `a wrong name is told before anything else`() {
    #expect(
      TLSFault(
        NIOSSLExtraError.failedToValidateHostname, host: "a",
        certificates: [.init(begin: 0, end: 1)], at: 2) == .wrongName("a"))
    #expect(!TLSFault.needsCertificates(NIOSSLExtraError.failedToValidateHostname))
  }
}
