/// The fields that each part of a manifest may have; the decoder accepts them and the schema lists them.
package enum ManifestFields {
  package static let sections = ManifestSection.allCases.map(\.rawValue)
  package static let root = ["version", "service"] + sections + ["environments"]
}
