import Language

/// Mends two mistakes that parsers make with coordination.
struct TreeRepair {
  /// Whether a noun names a role: "president".
  let isRole: (String) -> Bool

  /// A sentence with better heads, or the same sentence when nothing is to be mended.
  func mended(_ sentence: Sentence) -> Sentence {
    var words = sentence.words
    var isChanged = false
    for position in words.indices where words[position].relation == .conj {
      guard let head = words[position].head else { continue }
      if let better = parallel(position, head, in: sentence) {
        words[position].head = better
        isChanged = true
      } else if isApposition(position, head, in: sentence) {
        words[position].relation = .appos
        isChanged = true
      }
    }
    guard isChanged else { return sentence }
    return Sentence(words: words, names: sentence.names, paragraph: sentence.paragraph)
  }

  /// The verb that a coordinated verb goes with by its form: "using tear gas to disperse protests and
  /// beating demonstrators" joins "beating" to "using".
  private func parallel(_ position: Int, _ head: Int, in sentence: Sentence) -> Int? {
    let form = Self.form(sentence.words[position])
    guard let form, let other = Self.form(sentence.words[head]), other == .bare, form != .bare,
      !sentence.dependents[position].contains(where: {
        [.nsubj, .nsubjPass, .aux, .auxPass, .cop].contains(sentence.words[$0].relation)
      })
    else { return nil }
    var current = head
    var steps = 0
    while let above = sentence.words[current].head, steps < 6 {
      guard sentence.words[current].relation != .aclRelcl else { return nil }
      if Self.form(sentence.words[above]) == form { return above }
      current = above
      steps += 1
    }
    return nil
  }

  private enum Form { case bare, gerund, past }

  private static func form(_ word: Word) -> Form? {
    switch word.xpos {
    case "VB": .bare
    case "VBG": .gerund
    case "VBD": .past
    default: nil
    }
  }

  /// Whether a name after a role is the holder's, not a further member: "President of the Senate,
  /// Bukola Saraki, and two others".
  private func isApposition(_ position: Int, _ head: Int, in sentence: Sentence) -> Bool {
    guard head < position, sentence.words[position].tag == .properNoun,
      sentence.words[position].entity == .person,
      isRole(sentence.words[head].lemma.lowercased()),
      sentence.words[head].entity == .person
    else { return false }
    let below = sentence.dependents[head]
    guard !below.contains(where: { sentence.words[$0].relation == .flat }),
      below.first(where: { sentence.words[$0].relation == .conj }) == position
    else { return false }
    let own = sentence.dependents[position]
    guard !own.contains(where: { sentence.words[$0].relation == .cc }) else { return false }
    // A comma directly before the name and its titles.
    let first = own.first(where: { sentence.words[$0].tag != .punctuation }) ?? position
    let start = min(first, position)
    return start > 0 && sentence.words[start - 1].text == ","
      && (0..<start - 1).contains(where: { $0 > head }) && sentence.words[start - 1].head != nil
  }
}
