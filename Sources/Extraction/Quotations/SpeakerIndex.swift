import Language

/// The speakers of quoted words, sentence by sentence.
struct SpeakerIndex {
  private let quotations: [Quotation]
  private var next = 0

  init(_ quotations: [Quotation]) { self.quotations = quotations }

  /// Who says the quoted words of a sentence; sentences have to be asked for in order.
  ///
  /// - Parameter tree: The sentence.
  /// - Returns: Speakers by word position; words outside quotations have none.
  mutating func speakers(in tree: SentenceTree) -> [Int: Argument] {
    while next < quotations.count, quotations[next].last.sentence < tree.index { next += 1 }
    var found: [Int: Argument] = [:]
    for quotation in quotations[next...] {
      guard quotation.first.sentence <= tree.index else { break }
      guard let speaker = quotation.speaker, quotation.last.sentence >= tree.index else { continue }
      let first = quotation.first.sentence == tree.index ? quotation.first.word : 0
      let last =
        quotation.last.sentence == tree.index ? quotation.last.word : tree.words.count - 1
      guard first <= last else { continue }
      for position in first...last { found[position] = speaker }
    }
    return found
  }
}
