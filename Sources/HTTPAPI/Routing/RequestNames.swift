/// Makes names of requests: 32 hexadecimal digits.
enum RequestNames {
  private static let digits = Array("0123456789abcdef".utf8)

  static func make() -> String {
    var name: [UInt8] = []
    name.reserveCapacity(32)
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<2 {
      var word = generator.next()
      for _ in 0..<16 {
        name.append(digits[Int(word & 15)])
        word >>= 4
      }
    }
    return String(decoding: name, as: UTF8.self)
  }
}
