import Foundation
import HTTPTypes
import Testing

@testable import FreshetCoordinator

/// What webhooks are signed with.
@Suite struct WebhookSecretTests {
  @Test func `two secrets are in force at a time, so that a change leaves no gap`() async throws {
    let next = Array("the next secret, as long as that".utf8)
    let third = Array("a third secret of enough length ".utf8)
    let text = { (secrets: [[UInt8]]) in
      secrets.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n\n") + "\n"
    }
    let both = [next, AccessRig.secret]
    #expect(WebhookSignature.secrets(in: text(both)) == both)
    #expect(WebhookSignature.secrets(in: text([AccessRig.secret])) == [AccessRig.secret])
    for wrong in [text([]), text([next, AccessRig.secret, third]), text([next]) + "short"] {
      #expect(WebhookSignature.secrets(in: wrong) == nil)
    }
    for secrets in [[next, AccessRig.secret], [AccessRig.secret, next]] {
      for secret in [next, AccessRig.secret, third] {
        let isTaken = secret != third
        let headers = Webhooks.headers(Webhooks.order, secret: secret)
        let checked = WebhookSignature.check(
          Array(Webhooks.order.utf8), secrets: secrets, at: AccessRig.wall
        ) { name in HTTPField.Name(name).flatMap { headers[$0] } }
        #expect(checked == (isTaken ? .success("d1") : .failure(.wrong)))
        let push = Webhooks.gitHub(Webhooks.order, secret: secret)
        let pushed = WebhookSignature.checkGitHub(Array(Webhooks.order.utf8), secrets: secrets) {
          name in HTTPField.Name(name).flatMap { push[$0] }
        }
        let isPushed = if case .success = pushed { true } else { false }
        #expect(isPushed == isTaken)
      }
    }
  }

  @Test func `a secret is long enough, in either form`() {
    #expect(
      WebhookSignature.secret(in: "whsec_" + Data(AccessRig.secret).base64EncodedString() + "\n")
        == AccessRig.secret)
    #expect(WebhookSignature.secret(in: "short") == nil)
    #expect(WebhookSignature.secret(in: "whsec_!!!") == nil)
  }
}
