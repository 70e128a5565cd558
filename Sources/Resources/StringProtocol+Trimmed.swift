extension StringProtocol {
  /// The text without white space at its ends.
  public var trimmed: SubSequence {
    var part = self[startIndex..<endIndex]
    while let first = part.first, first.isWhitespace { part = part.dropFirst() }
    while let last = part.last, last.isWhitespace { part = part.dropLast() }
    return part
  }
}
