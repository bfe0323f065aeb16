/// What is wrong with a value of a document, and where.
package struct DocumentFault: Equatable, Sendable {
  package enum Problem: Equatable, Sendable {
    /// It is no object. The fields are those that it may have; empty if it may have any.
    case noObject(fields: [String])
    /// The object has a field that it may not have. The name is nil if it is no text.
    case unknownField(String?, allowed: [String])
    case missingField(String)
    case noList
    case tooManyElements(Int, limit: Int)
    /// It is no text, or an empty one.
    case noText
    /// The text is longer than the limit; both numbers are bytes.
    case tooLong(Int, limit: Int)
    case noTruth
    case noChoice(String, allowed: [String])
    /// Something that only this kind of document refuses, in its own words.
    case other(String)
  }

  package let problem: Problem
  /// What the reader calls the value; empty if it goes by the path.
  package let what: String
  /// The document's file; empty if the reader did not say.
  package let file: String
  /// The path of the value; of an unknown field, that of the object.
  package let path: DocumentPath
  /// Where the value begins; of an unknown field, where its name does.
  package let place: TextPlace?

  /// The file, with line and column if they are known.
  package var location: String { place?.location(in: file) ?? file }
}

/// An error that puts a fault of a document into words.
package protocol DocumentFailure: Error {
  init(_ fault: DocumentFault)
}
