/// The JSON Schema with which editors check and explain a manifest.
package enum ManifestSchema {}
