/// A word of the text before analysis.
struct Token: Sendable, Hashable {
  /// The word as written.
  var text: String

  /// UTF-8 byte offsets in the text.
  var range: Range<Int>

  /// Whether white space or the end of the paragraph follows.
  var isFollowedBySpace: Bool

  /// Whether it keeps a full stop that belongs to it, as in "Mr.".
  var isAbbreviation: Bool {
    guard text.utf8.last == 0x2E else { return false }
    return text.utf8.contains { $0 != 0x2E }
  }
}
