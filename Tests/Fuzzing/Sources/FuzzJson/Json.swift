import FreshetCore
import FuzzSupport
import StrictText

@testable import FreshetAPI
@testable import FreshetCache

/// The reader of JSON: that the canonical form is one, and that both sets of rules agree on what is JSON.
func check(_ input: [UInt8]) {
  guard let text = String(validating: input, as: UTF8.self) else { return }
  var outcome: Result<CanonicalJSON, JSONError>?
  withinMemory(of: input, factor: 1_024) {
    outcome = Result { () throws(JSONError) in try CanonicalJSON(parsing: text) }
  }
  compare(with: outcome, input)
  guard case .success(let canonical)? = outcome else { return }
  do throws(JSONError) {
    let again = try CanonicalJSON(parsing: canonical.text)
    require(again == canonical, "'\(canonical)' becomes '\(again)'")
  } catch {
    // Escapes may be longer than what they were made of.
    guard case .tooLong = error.problem else {
      return require(false, "'\(canonical)' is no JSON: \(error)")
    }
  }
  checkToolSet(text)
}

/// The coordinator's rules and the cache's differ in depth, in how large numbers may be, in whether an
/// integer may be rounded, and in whether two names that only look alike are one.
private func compare(with outcome: Result<CanonicalJSON, JSONError>?, _ input: [UInt8]) {
  do throws(JSONSyntaxError) {
    _ = try withinMemory(of: input, factor: 64) { () throws(JSONSyntaxError) in
      try JSONSyntax.check(input)
    }
    guard case .failure(let error)? = outcome else { return }
    switch error.problem {
    case .numberOutOfRange, .inexactInteger: return
    default: break
    }
    require(false, "the coordinator takes what is no JSON: \(error)")
  } catch {
    guard case .success? = outcome, !error.problem.hasPrefix("nested more"),
      !error.problem.hasSuffix("stands here twice")
    else { return }
    require(false, "the coordinator refuses JSON: \(error)")
  }
}

/// The schemas of a tool set are canonical JSON themselves, and the same set again.
private func checkToolSet(_ text: String) {
  if let set = try? ToolSet("id", parsing: text) { check(set) }
  do {
    let tools = [
      try Tool(name: String(text.prefix(8)), description: text, parameters: text),
      try Tool(name: "other", description: "", parameters: text),
    ]
    check(try ToolSet("id", tools))
  } catch {
    return
  }
}

private func check(_ set: ToolSet) {
  do throws(KeyError) {
    require(try ToolSet("id", parsing: set.schemas) == set, "'\(set.schemas)' is another set")
  } catch {
    guard case .json(_, let problem) = error else {
      return require(false, "'\(set.schemas)' is no tool set: \(error)")
    }
    switch problem.problem {
    case .tooLong, .tooDeep: break
    default: require(false, "'\(set.schemas)' is no JSON: \(error)")
    }
  }
}

func seeds() -> [[UInt8]] {
  [
    #"{"b": 1.0, "a": "\u0041", "\ud83d\ude00": [true, false, null, {}]}"#,
    #"[1e21, 1e-7, 123456789012345680000, 0.000001, 5e-324, -0, 1.7976931348623157e308]"#,
    #""\"\\\/\b\f\n\r\t\u00e9\u20ac""#,
    #"{"type":"object","properties":{"q":{"type":"string"}},"required":["q"]}"#,
    "[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]",
    ##"{"tools":[{"type":"web_search"},{"name":"a","parameters":{"$ref":"#/$defs/b"}}]}"##,
    #"{"jsonrpc":"2.0","result":{"tools":[{"name":"a"}],"nextCursor":null}}"#,
    #"[9007199254740993, 9007199254740994, 1000000000000000000000]"#,
  ].map { Array($0.utf8) }
}
