import Language

extension Sentence {
  /// The word of a range that depends on a word outside, which heads the phrase.
  func head(of range: Range<Int>) -> Int {
    for position in range {
      guard let head = words[position].head else { return position }
      if !range.contains(head), words[position].tag != .punctuation { return position }
    }
    return range.upperBound - 1
  }

  /// The lower-case prepositions that mark a word, in order.
  func caseMarkers(of position: Int) -> [String] {
    dependents(of: position, as: .case).map { words[$0].lowercased }
  }

  /// Whether one word stands above another in the tree.
  func isAncestor(_ above: Int, of below: Int) -> Bool {
    var current = words[below].head
    var steps = 0
    while let position = current, steps < words.count {
      if position == above { return true }
      current = words[position].head
      steps += 1
    }
    return false
  }
}
