import Neural

/// The best sequence of name tags of a sentence.
///
/// Viterbi (1967) over log-probabilities without weights of transitions: an `I-` tag may follow only a
/// tag of its type, and a sentence does not begin with one.
struct NameDecoder: Sendable {
  /// The tags in the order of the network's output.
  let tags: [String]

  private let types: [NameType?]
  private let begins: [Bool]

  /// Creates a decoder; fails at a tag that is none.
  init?(_ tags: [String]) {
    var types: [NameType?] = []
    for tag in tags {
      if tag == "O" {
        types.append(nil)
        continue
      }
      guard tag.hasPrefix("B-") || tag.hasPrefix("I-"),
        let type = NameType(rawValue: String(tag.dropFirst(2)))
      else { return nil }
      types.append(type)
    }
    self.tags = tags
    self.types = types
    begins = tags.map { !$0.hasPrefix("I-") }
  }

  /// The names in a sentence.
  ///
  /// - Parameters:
  ///   - scores: The tagging layer's output.
  ///   - rows: The sentence's words.
  ///   - columns: The section of name tags.
  /// - Returns: Names in order, without overlap.
  /// - Complexity: O(*n* · *t*²) for *n* words and *t* tags.
  func names(_ scores: Matrix, rows: Range<Int>, columns: Range<Int>) -> [Name] {
    guard !rows.isEmpty else { return [] }
    var current: [Float] = tags.indices.map {
      begins[$0] ? scores[rows.lowerBound, columns.lowerBound + $0] : -.infinity
    }
    var back: [[Int]] = []
    // Within a row, probabilities differ from scores by a constant: it changes no choice.
    for row in rows.dropFirst() {
      var next = [Float](repeating: -.infinity, count: tags.count)
      var pointers = [Int](repeating: 0, count: tags.count)
      for tag in tags.indices {
        for before in tags.indices
        where current[before] > next[tag] && (begins[tag] || types[before] == types[tag]) {
          next[tag] = current[before]
          pointers[tag] = before
        }
        next[tag] += scores[row, columns.lowerBound + tag]
      }
      current = next
      back.append(pointers)
    }
    var tag = tags.indices.max { current[$0] < current[$1] } ?? 0
    var path = [tags[tag]]
    for pointers in back.reversed() {
      tag = pointers[tag]
      path.append(tags[tag])
    }
    return NameTags.names(path.reversed())
  }
}
