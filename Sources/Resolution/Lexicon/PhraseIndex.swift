/// Phrases of several words, found at a place of a text.
struct PhraseIndex<Value: Sendable>: Sendable {
  private var values: [String: Value] = [:]
  private var longestByFirst: [String: Int] = [:]
  private var longestByLast: [String: Int] = [:]

  /// Whether it holds no phrase.
  var isEmpty: Bool { values.isEmpty }

  /// Adds a phrase; an earlier value of the same phrase is kept.
  mutating func insert(_ phrase: String, _ value: Value) {
    let pieces = NameKey.pieces(phrase)
    guard let first = pieces.first, let last = pieces.last else { return }
    let key = pieces.joined(separator: " ")
    if values[key] == nil { values[key] = value }
    longestByFirst[first] = max(longestByFirst[first] ?? 0, pieces.count)
    longestByLast[last] = max(longestByLast[last] ?? 0, pieces.count)
  }

  /// The value of exactly these pieces.
  subscript(pieces: some Sequence<String>) -> Value? {
    values[pieces.joined(separator: " ")]
  }

  /// The longest phrase at the start of the pieces.
  func longestPrefix(of pieces: ArraySlice<String>) -> (value: Value, count: Int)? {
    guard let first = pieces.first, let most = longestByFirst[first] else { return nil }
    for count in stride(from: min(most, pieces.count), to: 0, by: -1) {
      if let value = self[pieces.prefix(count)] { return (value, count) }
    }
    return nil
  }

  /// The longest phrase at the end of the pieces.
  func longestSuffix(of pieces: ArraySlice<String>) -> (value: Value, count: Int)? {
    guard let last = pieces.last, let most = longestByLast[last] else { return nil }
    for count in stride(from: min(most, pieces.count), to: 0, by: -1) {
      if let value = self[pieces.suffix(count)] { return (value, count) }
    }
    return nil
  }
}
