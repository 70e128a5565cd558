import Language

/// Finds what a page says of itself to its readers: appeals for money, newsletter forms, thanks.
///
/// The signs are the second person, or the first person plural of the publisher, outside quotations
/// and without a speaker. One such sentence in the body proves nothing; a run of them at the end,
/// begun by words to the readers, does.
struct PageFurniture {
  let trees: [SentenceTree]
  let quotations: [Quotation]

  /// The positions of the sentences to leave out.
  func sentences() -> Set<Int> {
    guard let start = start() else { return [] }
    return Set(start..<trees.count)
  }

  /// The first sentence of the trailing appeal: everything from there on is furniture when most of
  /// it speaks to the reader.
  private func start() -> Int? {
    let addressed = trees.map(addressesReader)
    guard let last = addressed.lastIndex(of: true) else { return nil }
    var best: Int?
    for index in trees.indices where isOpening(trees[index]) && index <= last {
      let rest = addressed[index...]
      let count = rest.filter { $0 }.count
      if count >= 2, 3 * count >= rest.count { best = index; break }
    }
    if let best { return best }
    // Without an opening: a run of addressed sentences that reaches the end.
    var index = trees.count
    var misses = 0
    var first: Int?
    while index > 0 {
      index -= 1
      if addressed[index] {
        first = index
      } else {
        misses += 1
        if misses > 2 { break }
      }
    }
    guard let first, first > 0 else { return nil }
    let count = addressed[first...].filter { $0 }.count
    return count >= 2 && 2 * count >= trees.count - first ? first : nil
  }

  /// Whether a sentence begins an appeal: "Dear readers", "A message from …".
  private func isOpening(_ tree: SentenceTree) -> Bool {
    let words = tree.forms.prefix(6)
    guard let first = words.first else { return false }
    if first == "dear" { return true }
    if words.contains("message") && words.contains("from") { return true }
    if words.contains("note") && words.contains("readers") { return true }
    return first == "support" && (words.contains("our") || words.contains("us"))
  }

  private func addressesReader(_ tree: SentenceTree) -> Bool {
    for position in tree.words.indices
    where tree[position].tag == .pronoun || tree[position].tag == .determiner {
      switch tree.forms[position] {
      case "you", "your", "yours", "we", "us", "our", "ours":
        if isOutside(tree.reference(position)) { return true }
      default: continue
      }
    }
    guard let root = tree.sentence.root else { return false }
    return tree[root].xpos == "VB" && isOutside(tree.reference(root))
      && !tree.hasChild(root, .nsubj, .aux)
      && [
        "donate", "subscribe", "support", "read", "click", "follow", "sign", "join", "remind",
        "share", "help", "contact", "download",
      ].contains(tree.lemmas[root])
  }

  private func isOutside(_ place: WordReference) -> Bool {
    !quotations.contains { $0.contains(place) }
  }
}
