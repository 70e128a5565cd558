import Language

/// Names and roles that are one person.
extension TreeRepair {
  /// Whether a name after a role is the holder's, not a further member: "President of the Senate,
  /// Bukola Saraki, and two others".
  func isApposition(_ position: Int, _ head: Int, in sentence: Sentence) -> Bool {
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
    return start > head + 1 && sentence.words[start - 1].text == ","
  }

  /// Whether a role after a person's name and a comma is that person's: "Philip Luther, Research and
  /// Advocacy Director", with "and" taken for the one between two persons.
  func isHoldersRole(_ position: Int, _ head: Int, in sentence: Sentence) -> Bool {
    let words = sentence.words
    guard head < position, words[head].tag == .properNoun, words[head].entity == .person,
      isRole(words[position].lemma.lowercased()), !words[position].lemma.hasSuffix("s"),
      !sentence.dependents[position].contains(where: { words[$0].relation == .cc }),
      !sentence.dependents[position].contains(where: { words[$0].relation == .flat })
    else { return false }
    guard let comma = (head + 1..<position).last(where: { words[$0].text == "," }) else {
      return false
    }
    return words[head + 1..<comma].allSatisfy { $0.tag == .properNoun }
      && words[comma + 1..<position].allSatisfy {
        [.properNoun, .noun, .adjective, .coordinator, .determiner].contains($0.tag)
          && $0.entity != .person
      }
  }

  /// The role directly before a phrase that says where it is held, when the phrase hangs on its holder or on
  /// the verb of saying before them, or on a word from which it must cross another arc.
  func lostRole(before position: Int, in sentence: Sentence) -> Int? {
    let words = sentence.words
    guard [.obl, .nmod].contains(words[position].relation),
      let head = words[position].head, words[position].tag == .properNoun,
      isMarked(position, by: "at", "for", "of", "with", "from", in: sentence),
      let start = sentence.subtree(of: position).first, head < start
    else { return nil }
    return (head + 1..<start).last { role in
      guard isRole(words[role].lemma.lowercased()),
        [.appos, .conj].contains(words[role].relation),
        sentence.subtree(of: role).last == start - 1
      else { return false }
      return isReport(words[head].lemma) || !sentence.subtree(of: head).contains(role)
        || words[role].head == head && words[head].entity == .person
    }
  }
}
