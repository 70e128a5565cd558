import Language

/// Finds what stands between quotation marks, over sentence and paragraph ends, and who says it.
struct QuotationReader {
  let trees: [SentenceTree]
  let effects: PredicateEffects

  /// All quotations of a document, in order.
  func quotations() -> [Quotation] {
    var found = spans()
    for position in found.indices where found[position].speaker == nil {
      found[position].speaker = speaker(of: found[position], among: found)
    }
    return inherited(found)
  }

  // MARK: - Marks

  private enum Mark { case opening, closing, either }

  private func mark(_ text: String) -> Mark? {
    switch text {
    case "“", "„", "«", "``": .opening
    case "”", "»", "''": .closing
    case "\"": .either
    default: nil
    }
  }

  private func spans() -> [Quotation] {
    var found: [Quotation] = []
    var isOpen = false
    var start: WordReference?
    var last: WordReference?
    func close() {
      if let first = start, let end = last {
        found.append(Quotation(first: first, last: end, isSpeech: isSpeech(from: first, to: end)))
      }
      (isOpen, start, last) = (false, nil, nil)
    }
    for (index, tree) in trees.enumerated() {
      if index > 0, isOpen, trees[index - 1].sentence.paragraph != tree.sentence.paragraph {
        // A quotation that goes on opens each of its paragraphs with a mark of its own.
        close()
      }
      for position in tree.words.indices {
        switch mark(tree[position].text) {
        case .opening:
          close()
          isOpen = true
        case .closing:
          close()
        case .either:
          let opens = !isOpen
          close()
          isOpen = opens
        case nil where isOpen:
          start = start ?? tree.reference(position)
          last = tree.reference(position)
        case nil: break
        }
      }
    }
    close()
    return found
  }

  private func isSpeech(from first: WordReference, to last: WordReference) -> Bool {
    if first.sentence != last.sentence { return true }
    let tree = trees[first.sentence]
    guard first.word <= last.word, last.word < tree.words.count else { return false }
    return (first.word...last.word).contains { tree.isPredicate($0) }
  }

  // MARK: - Speakers

  private func speaker(of quotation: Quotation, among all: [Quotation]) -> Argument? {
    for index in quotation.first.sentence...quotation.last.sentence {
      if let found = reporter(of: quotation, in: trees[index]) { return found }
    }
    guard quotation.isSpeech else { return nil }
    return announcer(of: quotation) ?? follower(of: quotation)
  }

  /// A verb of saying in a sentence of the quotation, outside the marks.
  private func reporter(of quotation: Quotation, in tree: SentenceTree) -> Argument? {
    var best: (distance: Int, speaker: Int)?
    for verb in tree.words.indices
    where tree.isVerb(verb) && effects.isReport(tree.lemmas[verb])
      && !quotation.contains(tree.reference(verb))
    {
      guard let distance = distance(from: verb, to: quotation, in: tree) else { continue }
      let clauses = ClauseReader(tree: tree, effects: effects)
      let speaker = clauses.speakers(of: verb, limit: 3).first {
        !quotation.contains(tree.reference($0))
      }
      guard let speaker else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (distance, speaker) }
    }
    return best.map { tree.argument($0.speaker) }
  }

  /// 0 when the tree links verb and quotation, otherwise the words between them when they are few.
  private func distance(
    from verb: Int, to quotation: Quotation, in tree: SentenceTree
  ) -> Int? {
    func isInside(_ position: Int) -> Bool { quotation.contains(tree.reference(position)) }
    if let head = tree.head(verb), isInside(head),
      [.parataxis, .conj, .ccomp, .advcl].contains(tree.relation(verb))
    {
      return 0
    }
    let links: Set<DependencyRelation> = [.ccomp, .parataxis, .xcomp, .obj, .obl, .dep]
    if tree.children(verb).contains(where: { isInside($0) && links.contains(tree.relation($0)) }) {
      return 0
    }
    guard quotation.isSpeech else { return nil }
    let before = quotation.first.sentence == tree.index ? quotation.first.word - 1 - verb : -1
    let after = quotation.last.sentence == tree.index ? verb - quotation.last.word - 1 : -1
    if before > 0, before <= 4 { return before }
    if after > 0, after <= 6 { return after }
    return nil
  }

  /// "He added:" as a sentence of its own before the quotation.
  private func announcer(of quotation: Quotation) -> Argument? {
    let index = quotation.first.sentence - 1
    guard index >= 0, quotation.first.word <= 1 else { return nil }
    let tree = trees[index]
    guard let last = tree.words.last, last.text == ":" || last.text == "," else { return nil }
    return firstReport(in: tree, before: tree.words.count)
  }

  /// "Zaytsev said." as a sentence of its own after the quotation.
  private func follower(of quotation: Quotation) -> Argument? {
    let index = quotation.last.sentence + 1
    guard index < trees.count,
      trees[index].sentence.paragraph == trees[index - 1].sentence.paragraph
    else { return nil }
    let tree = trees[index]
    guard tree.words.count <= 12, !tree.words.contains(where: { mark($0.text) != nil }) else {
      return nil
    }
    guard let root = tree.sentence.root, effects.isReport(tree.lemmas[root]),
      !tree.hasChild(root, .ccomp, .obj)
    else { return nil }
    return firstReport(in: tree, before: 6)
  }

  private func firstReport(in tree: SentenceTree, before end: Int) -> Argument? {
    let clauses = ClauseReader(tree: tree, effects: effects)
    for verb in tree.words.indices.prefix(end).reversed()
    where tree.isVerb(verb) && effects.isReport(tree.lemmas[verb]) {
      if let subject = clauses.subjects(of: verb, limit: 3).heads.first {
        return tree.argument(subject)
      }
    }
    return nil
  }

  /// Gives quotations without a speaker of their own that of the quotation they go on from.
  private func inherited(_ quotations: [Quotation]) -> [Quotation] {
    var found = quotations
    for position in found.indices.dropFirst()
    where found[position].speaker == nil && found[position].isSpeech {
      let before = found[position - 1]
      let gap = paragraph(found[position].first) - paragraph(before.last)
      let isUnclosed = gap == 1 && endsParagraph(before)
      let isContinued = gap == 1 && fillsParagraph(found[position])
      if gap == 0 || isUnclosed || isContinued { found[position].speaker = before.speaker }
    }
    for position in found.indices.dropLast().reversed()
    where found[position].speaker == nil && found[position].isSpeech {
      let next = found[position + 1]
      if paragraph(found[position].last) == paragraph(next.first) {
        found[position].speaker = next.speaker
      }
    }
    return found
  }

  private func paragraph(_ place: WordReference) -> Int {
    trees[place.sentence].sentence.paragraph
  }

  /// Whether a paragraph holds nothing but the quotation, so that whoever spoke last goes on.
  private func fillsParagraph(_ quotation: Quotation) -> Bool {
    let first = quotation.first
    let last = quotation.last
    guard first.word <= 1, trees[last.sentence].words.count - last.word <= 3 else { return false }
    let startsParagraph =
      first.sentence == 0
      || trees[first.sentence - 1].sentence.paragraph != paragraph(first)
    let endsParagraph =
      last.sentence == trees.count - 1
      || trees[last.sentence + 1].sentence.paragraph != paragraph(last)
    return startsParagraph && endsParagraph
  }

  /// Whether a quotation runs to the end of its paragraph without a closing mark.
  private func endsParagraph(_ quotation: Quotation) -> Bool {
    let tree = trees[quotation.last.sentence]
    return quotation.last.word == tree.words.count - 1
  }
}
