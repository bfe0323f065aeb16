/// The JSON Schema of a manifest: what editors check and explain it with.
package enum ManifestSchema {}
