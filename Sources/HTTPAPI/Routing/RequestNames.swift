import Foundation

/// Makes names of requests: 32 hexadecimal digits.
enum RequestNames {
  static func make() -> String {
    UUID().uuidString.replacing("-", with: "").lowercased()
  }
}
