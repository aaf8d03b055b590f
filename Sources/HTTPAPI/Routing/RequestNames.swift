import HTTPTypes
import Synchronization

/// Makes names of requests: 32 hexadecimal digits, of which half are drawn once for the process.
///
/// They have to differ, not to be unpredictable, so that the system's randomness is asked once and
/// not for every request.
enum RequestNames {
  private static let digits = Array("0123456789abcdef".utf8)
  private static let process = UInt64.random(in: .min ... .max)
  private static let count = Atomic<UInt64>(0)

  static func make() -> String {
    let number = count.wrappingAdd(1, ordering: .relaxed).oldValue
    var name: [UInt8] = []
    name.reserveCapacity(32)
    // An odd factor takes each number to another one, so that neighbours do not look alike.
    for word in [process, (process ^ number) &* 0x9E37_79B9_7F4A_7C15] {
      for place in stride(from: 60, through: 0, by: -4) {
        name.append(digits[Int(word >> UInt64(place) & 15)])
      }
    }
    return String(decoding: name, as: UTF8.self)
  }

  /// The client's name for its request if it is short and plain, and otherwise one of ours.
  static func name(of headers: HTTPFields) -> String {
    if let given = headers[.requestID], (1...64).contains(given.utf8.count),
      given.utf8.allSatisfy({ isPlain($0) })
    {
      return given
    }
    return make()
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
