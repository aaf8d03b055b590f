/// The API as an OpenAPI 3.1 document; made from `docs/openapi.json` by
/// `tools/embed-openapi`.
enum OpenAPIDocument {
  static let json = part1 + part2 + part3 + part4
}
