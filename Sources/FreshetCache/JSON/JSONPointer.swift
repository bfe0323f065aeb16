/// The location of a value in a JSON text (RFC 6901).
package enum JSONPointer {
  /// The pointer token for the member `name`, such as `/a~1b`.
  package static func token(_ name: String) -> String {
    "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
