/// Which words end sentences: the verdict of the model, corrected where the spelling decides.
enum SentenceEnds {
  /// A longer sentence is cut: trees of more words are not what the network learnt.
  static let longestSentence = 400

  /// Decides for each word of a paragraph whether it ends a sentence.
  ///
  /// - Parameters:
  ///   - tokens: The paragraph's words.
  ///   - isEnd: What the model says of a word, by its place in the text.
  /// - Returns: For each word whether it ends a sentence; true for the last.
  static func decide(_ tokens: ArraySlice<Token>, isEnd: (Int) -> Bool) -> [Bool] {
    guard let last = tokens.indices.last else { return [] }
    let words = Array(tokens)
    let first = tokens.startIndex
    var ends = tokens.indices.map(isEnd)
    ends[last - first] = true
    moveToClosingMarks(words, &ends)
    for place in words.indices.dropLast() where ends[place] {
      if forbids(words, place) { ends[place] = false }
    }
    var start = 0
    for place in words.indices {
      if place - start + 1 >= longestSentence { ends[place] = true }
      if ends[place] { start = place + 1 }
    }
    return ends
  }

  /// Whether a word is a full stop, a question mark, or the like, closing marks after it included.
  static func isFinal(_ tokens: [Token], _ place: Int) -> Bool {
    var place = place
    while place > 0, isClosing(tokens[place].text), !tokens[place - 1].isFollowedBySpace {
      place -= 1
    }
    return isFinalMark(tokens[place].text)
  }

  /// "." "?!" "…" "...".
  static func isFinalMark(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { [".", "!", "?", "…"].contains($0) }
  }

  /// Closing quotation marks and brackets.
  static func isClosing(_ text: String) -> Bool {
    ["\"", "'", "”", "’", "''", "»", ")", "]", "’’"].contains(text)
  }

  /// Whether a word looks like the first of a sentence.
  static func startsSentence(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return true }
    return first.isCapital || first.isDigit || first.isOpening
  }

  /// No sentence ends inside a word, before a closing mark, or between an abbreviation and lower case.
  private static func forbids(_ words: [Token], _ place: Int) -> Bool {
    let (word, next) = (words[place], words[place + 1])
    // A mark that stands close to the next word only opens a quotation.
    if !word.isFollowedBySpace,
      isClosing(word.text) || word.text.unicodeScalars.first?.isOpening == true,
      place == 0 || words[place - 1].isFollowedBySpace
    {
      return true
    }
    if !word.isFollowedBySpace, !isFinalMark(word.text), !isClosing(word.text),
      next.text.unicodeScalars.first.map({ !$0.isCapital && !$0.isOpening }) ?? false
    {
      return true
    }
    let nextIsSmall = next.text.unicodeScalars.first?.isSmall == true
    if word.isAbbreviation, nextIsSmall { return true }
    return ["(", "[", "“", "$"].contains(word.text)
      || [",", ";", ")", "]", "%"].contains(next.text)
  }

  /// What closes a sentence after its end belongs to it: quotation marks and brackets without a space
  /// between, more full stops, and marks of references such as "[6]".
  private static func moveToClosingMarks(_ words: [Token], _ ends: inout [Bool]) {
    for place in words.indices.dropLast() where ends[place] {
      let next = words[place + 1]
      if isFinalMark(next.text) || !words[place].isFollowedBySpace && isClosing(next.text) {
        ends[place] = false
        if next.isFollowedBySpace || isFinalMark(next.text) { ends[place + 1] = true }
      } else if place + 3 < words.count, next.text == "[", words[place + 3].text == "]",
        words[place + 2].text.unicodeScalars.allSatisfy(\.isDigit)
      {
        ends[place] = false
        ends[place + 3] = true
      }
    }
  }
}
