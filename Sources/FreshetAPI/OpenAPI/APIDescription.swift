/// The OpenAPI 3.1 description of the HTTP interface, from `openapi.json`.
package enum APIDescription {}
