import FreshetCoordinator
import FreshetTerminal
import Testing

@testable import freshet

struct ListenFaultTests {
  @Test(arguments: [
    ("bind tcp://[::]:7401: Address already in use", ListenFault.inUse),
    (
      "http://127.0.0.1:7400: bind(descriptor:ptr:bytes:): Address already in use (errno: 98)",
      .inUse
    ),
    ("bind tcp://[fd99::4]:7401: Cannot assign requested address", .noSuchAddress),
    ("bind tcp://freshet.internal:7401: No such device", .noSuchAddress),
    ("bind tcp://127.0.0.1:401: Permission denied", .forbidden),
    ("bind /run/agents/session.sock cannot get its mode: Permission denied", .other),
    (
      "bind /run/agents/session.sock cannot be given to the directory's group, 65534, "
        + "without the coordinator in it: Invalid argument", .other
    ),
  ])
  func `what is to be done fits what failed`(reason: String, fault: ListenFault) {
    #expect(ListenFault(reason) == fault)
    let stops = fault.remedy?.contains("stop the process") ?? false
    #expect(stops == (fault == .inUse))
  }
}
