import StrictText
import Testing

@Suite struct TextPlaceTests {
  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (3, 1, 3), (4, 2, 1), (6, 3, 1),
  ])
  func `lines and columns count from 1, and columns count characters`(
    offset: Int, line: Int, column: Int
  ) {
    let place = TextPlace(offset: offset, in: Array("aé\nb\n".utf8))
    #expect(place == TextPlace(line: line, column: column))
    #expect(place.location(in: "f") == "f:\(line):\(column)")
  }
}
