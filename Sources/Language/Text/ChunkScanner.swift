/// Takes apart a chunk of text that has no white space in it.
struct ChunkScanner {
  let scalars: [Unicode.Scalar]
  /// The chunk after it in the paragraph; empty at the end.
  let next: [Unicode.Scalar]
  let table: SpellingTable
  var parts: [Range<Int>] = []
  private var place = 0

  init(_ scalars: [Unicode.Scalar], next: [Unicode.Scalar], table: SpellingTable) {
    self.scalars = scalars
    self.next = next
    self.table = table
  }

  /// The words of the chunk, as ranges of its characters; together all of them.
  mutating func scan() -> [Range<Int>] {
    while place < scalars.count {
      let end = max(
        web(at: place) ?? emoticon(at: place) ?? word(at: place) ?? symbol(at: place), place + 1)
      split(place..<end)
      place = end
    }
    return parts
  }

  /// A character, or a space beyond the ends.
  func scalar(_ place: Int) -> Unicode.Scalar {
    scalars.indices.contains(place) ? scalars[place] : " "
  }

  /// A part in lower case with straight apostrophes.
  func folded(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    for place in range {
      let scalar = scalars[place]
      text.append(scalar.isApostrophe ? "'" : scalar)
    }
    return String(text).lowercased()
  }

  /// The end of a web or mail address that begins here.
  private func web(at start: Int) -> Int? {
    guard start == 0 || !scalar(start - 1).isWordy else { return nil }
    let rest = scalars.count - start
    guard rest > 4 else { return nil }
    let head = folded(start..<start + min(rest, 8))
    if ["http://", "https://", "ftp://", "www."].contains(where: { head.hasPrefix($0) }) {
      var end = start
      while end < scalars.count, !scalars[end].endsAddress { end += 1 }
      let hasBracket = scalars[start..<end].contains("(")
      while end > start + 1,
        scalar(end - 1).isTrailing && !(hasBracket && scalar(end - 1) == ")")
      {
        end -= 1
      }
      return end
    }
    var at = start
    while at < scalars.count, scalars[at].isMailName { at += 1 }
    guard at > start, scalar(at) == "@" else { return nil }
    var end = at + 1
    while end < scalars.count, scalars[end].isMailName { end += 1 }
    while end > at, [".", "-", "_"].contains(scalar(end - 1)) { end -= 1 }
    return scalars[at..<max(end, at)].contains(".") ? end : nil
  }

  /// The end of an emoticon that stands by itself here.
  private func emoticon(at start: Int) -> Int? {
    let isFree = start == 0 || !scalar(start - 1).isWordy
    // "ride:)" at the end, too.
    guard isFree || scalars[start] == ":" || scalars[start] == ";" else { return nil }
    for form in table.emoticons
    where scalars.count - start >= form.count
      && scalars[start..<start + form.count].elementsEqual(form)
      && !scalar(start + form.count).isWordy
      && (isFree || start + form.count == scalars.count)
    {
      return start + form.count
    }
    return nil
  }

  /// The end of a run of other characters that begins here.
  private func symbol(at start: Int) -> Int {
    let first = scalars[start]
    var end = start + 1
    switch first {
    case "!", "?", ".":
      while scalar(end) == "!" || scalar(end) == "?" || scalar(end) == "." { end += 1 }
    case "$", "-", "*", "=", "_", "~", "#", "<", ">", "+", "…", "`", "'", "’", "‘", "—", "–", "|":
      while scalar(end) == first { end += 1 }
      if end == start + 1, first.isApostrophe { return apostrophe(at: start) }
    default:
      while scalar(end).isMark { end += 1 }
      // A joiner ties the next picture to this one.
      while scalar(end - 1).value == 0x200D, end < scalars.count {
        end += 1
        while scalar(end).isMark { end += 1 }
      }
    }
    return end
  }

  /// The end of what an apostrophe begins: "'s" after a word, "'90s", "'em", or the mark alone.
  private func apostrophe(at start: Int) -> Int {
    var end = start + 1
    while scalar(end).isWordy { end += 1 }
    guard end > start + 1 else { return start + 1 }
    let form = folded(start..<end)
    if start > 0, !scalar(start - 1).isOpening, table.clitics.contains(form) { return end }
    if table.apostrophes.contains(form) { return end }
    let digits = scalars[start + 1..<end].prefix { $0.isDigit }.count
    let isDecade = digits == 2 && (end == start + 3 || end == start + 4 && scalar(end - 1) == "s")
    return isDecade && start == 0 ? end : start + 1
  }
}

extension Unicode.Scalar {
  /// A straight or curly apostrophe.
  var isApostrophe: Bool { self == "'" || self == "’" || self == "‘" || self == "ʼ" }

  /// What words are made of.
  var isWordy: Bool { isLetter || isDigit || isMark || self == "_" || value == 0xAD }

  /// Opening brackets and quotation marks.
  var isOpening: Bool { ["(", "[", "{", "“", "‘", "\"", "«", "<", "„"].contains(self) }

  fileprivate var endsAddress: Bool { ["\"", "<", ">", "“", "”", "«", "»"].contains(self) }

  fileprivate var isTrailing: Bool {
    [".", ",", ";", ":", "!", "?", ")", "]", "'", "’", "…"].contains(self)
  }

  fileprivate var isMailName: Bool {
    isASCII && (isLetter || isDigit || [".", "_", "%", "+", "-"].contains(self))
  }
}
