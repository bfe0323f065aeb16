/// The OpenAPI 3.1 description of the HTTP interface, as it stands in `openapi.json`.
package enum APIDescription {}
