/// Numbers that are written as words.
enum NumberWords {
  private static let values: [String: String] = [
    "zero": "0", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13",
    "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18",
    "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50",
    "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90", "hundred": "100",
    "thousand": "1000", "dozen": "12", "twice": "2", "half": "0.5", "quarter": "0.25",
    "fortnight": "14", "third": "3", "fourth": "4", "fifth": "5", "tenth": "10", "double": "2",
  ]

  /// The digits of a number word; `nil` for other words.
  ///
  /// A compound such as `six-digit` keeps its second part. `one`, `once` and `first` are too common
  /// in other meanings to count.
  static func digits(for word: String) -> String? {
    if let value = values[word] { return value }
    let parts = word.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let value = values[String(parts[0])] else { return nil }
    return values[String(parts[1])] == nil ? "\(value)-\(parts[1])" : nil
  }
}
