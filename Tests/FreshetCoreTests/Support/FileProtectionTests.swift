import Testing

@testable import FreshetCore

struct FileProtectionTests {
  private func fault(
    _ mode: UInt32, of owner: UInt32 = 7, _ protection: FileProtection = .secret
  ) -> FileProtection.Fault? {
    protection.fault(in: .init(owner: owner, mode: mode), for: 7)
  }

  @Test func `of every mode those are taken that keep others out`() {
    for mode in 0...0o777 as ClosedRange<UInt32> {
      let othersWrite = mode & 0o022 != 0
      #expect((fault(mode) == nil) == (mode & 0o066 == 0), "\(String(mode, radix: 8))")
      // Root can give a service a secret through a group.
      #expect((fault(mode, of: 0) == nil) == (mode & 0o026 == 0), "\(String(mode, radix: 8))")
      #expect((fault(mode, .trusted) == nil) == !othersWrite)
      #expect((fault(mode, of: 0, .trusted) == nil) == !othersWrite)
      #expect((fault(mode, .own) == nil) == (mode & 0o077 == 0))
      #expect(fault(mode, of: 0, .own) == .foreign(owner: 0, user: 7))
      #expect(fault(mode, of: 8) == .foreign(owner: 8, user: 7))
      #expect(fault(mode, of: 8, .trusted) == .foreign(owner: 8, user: 7))
    }
  }

  @Test(
    arguments: [(0o400, 7), (0o400, 0), (0o440, 0), (0o600, 7), (0o640, 0)] as [(UInt32, UInt32)])
  func `what systemd, Kubernetes and packages make is taken`(mode: UInt32, owner: UInt32) {
    // The kind of the file is part of the mode as the system tells it.
    #expect(fault(0o100_000 | mode, of: owner) == nil)
  }

  @Test func `a fault names the file, its mode and the remedy`() {
    #expect(
      fault(0o644)?.description(of: "/etc/s")
        == "/etc/s holds a secret and can be read by others (mode 644); run: chmod 600 /etc/s")
    #expect(
      fault(0o620)?.description(of: "/etc/s")
        == "/etc/s can be changed by others (mode 620); run: chmod 600 /etc/s")
    #expect(
      fault(0o664, .trusted)?.description(of: "/etc/a")
        == "/etc/a can be changed by others (mode 664); run: chmod go-w /etc/a")
    #expect(
      fault(0o600, of: 8)?.description(of: "/etc/s")
        == "/etc/s belongs to user 8 instead of user 7; run: chown 7 /etc/s")
  }
}
