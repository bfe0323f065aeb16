/// Where a value stands in a JSON text (RFC 6901).
package enum JSONPointer {
  /// The token that leads to the member `name`, such as `/a~1b`.
  package static func token(_ name: String) -> String {
    "/" + name.replacing("~", with: "~0").replacing("/", with: "~1")
  }
}
