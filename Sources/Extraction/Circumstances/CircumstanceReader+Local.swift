import GraphModel
import Language

/// What the words of a predicate's own clause say about it.
extension CircumstanceReader {
  /// Polarity and modality from auxiliaries, adverbs, negated arguments and the verb's form.
  func local(_ position: Int) -> Circumstance {
    var result = Circumstance()
    func add(_ modifier: Modifier?) {
      guard let modifier else { return }
      if modifier.negates { result.negate() }
      result.weaken(to: modifier.modality)
    }
    for child in tree.children(position) {
      switch tree.relation(child) {
      case .advmod, .ccPreconj, .cc, .discourse:
        add(adverb(child))
      case .aux:
        guard let modal = effects.auxiliary(child, in: tree) else { continue }
        if tree.forms[child] == "would" || tree.forms[child] == "'d",
          ["like", "love", "prefer", "hate"].contains(tree.lemmas[position])
        {
          // "would like to" is a wish of now.
          continue
        }
        if tree.forms[child] == "would", comesLater(position) { continue }
        // After a report in the past, "would" is the future seen from there.
        if modal.modality != modal.reportedModality, isReported(position) {
          result.weaken(to: modal.reportedModality)
        } else {
          add(modal)
        }
      case .nsubj, .nsubjPass, .obj, .iobj, .obl, .oblUnmarked:
        if isDenied(child) { result.negate() }
        if tree.relation(child) == .obl, let first = tree.sentence.subtree(of: child).first,
          tree.children(child, .det).isEmpty || first != child
        {
          add(effects.modifier(.adverb, at: first, in: tree))
        }
      case .det where tree.hasChild(position, .cop):
        // "is no threat"
        if tree.forms[child] == "no", effects.exception(at: child, in: tree) == nil {
          result.negate()
        }
      case .amod where tree.hasChild(position, .cop):
        add(effects.modifier(.adjective, at: child, in: tree))
      case .mark where tree.forms[child] == "due":
        // "was due to be released", read as "because of".
        result.weaken(to: .future)
      case .advcl:
        if let marker = tree.marker(child),
          effects.introducer(marker)?.modality == .conditional,
          tree.children(position, .aux).contains(where: { tree[$0].xpos == "MD" })
        {
          result.weaken(to: .conditional)
        }
      default: break
      }
    }
    if isImperative(position) { result.weaken(to: .requested) }
    if isYetToCome(position) { result.negate() }
    return result
  }

  /// "has yet to recognize": it has not.
  func isYetToCome(_ position: Int) -> Bool {
    tree.children(position, .mark).contains {
      tree.forms[$0] == "to" && $0 > 0 && tree.forms[$0 - 1] == "yet"
    }
  }

  /// "would later become president": a story's future, over when it is told.
  private func comesLater(_ position: Int) -> Bool {
    !isReported(position)
      && tree.children(position, .advmod).contains {
        ["later", "subsequently", "eventually", "ultimately"].contains(tree.forms[$0])
      }
      && !tree.hasChild(position, .advcl)
  }

  /// The effect of an adverb: nothing inside a phrase that only looks like one.
  private func adverb(_ child: Int) -> Modifier? {
    // "Far from supporting X, they condemned it": the adverb is about the clause below it.
    guard !tree.hasChild(child, .advcl) else { return nil }
    let first = tree.sentence.subtree(of: child).first ?? child
    for place in Set([child, first]).sorted() {
      if let exception = effects.exception(at: place, in: tree) { return exception }
    }
    for place in Set([child, first]).sorted() {
      if let found = effects.modifier(.negator, at: place, in: tree)
        ?? effects.modifier(.adverb, at: place, in: tree)
      {
        return found
      }
    }
    return nil
  }

  private func isReported(_ position: Int) -> Bool {
    var top = position
    while tree.relation(top) == .conj || tree.relation(top) == .xcomp, let above = tree.head(top) {
      top = above
    }
    return tree.relation(top) == .ccomp
  }

  /// Whether an argument denies its predicate: "no one", "not the U.S.", "no threat".
  private func isDenied(_ argument: Int) -> Bool {
    func denies(_ position: Int) -> Bool {
      effects.exception(at: position, in: tree) == nil
        && effects.modifier(.negator, at: position, in: tree) != nil
    }
    if tree[argument].tag == .pronoun || tree[argument].tag == .noun
      || tree[argument].tag == .determiner
    {
      if denies(argument) { return true }
    }
    // "Few believe that …", but not "a few".
    if tree.lemmas[argument] == "few", !tree.hasChild(argument, .det) { return true }
    return tree.children(argument).contains { child in
      switch tree.relation(child) {
      case .det, .ccPreconj, .cc: denies(child) && child < argument
      // "Not the U.S. …" denies; "all but", "almost 200" do not.
      case .advmod: ["not", "n't", "never"].contains(tree.lemmas[child]) && denies(child)
      default: false
      }
    }
  }

  /// Whether a phrase before the subject denies a clause: "At no point did …", "Never has …".
  func deniesFromTheFront(_ position: Int) -> Bool {
    guard let subject = tree.children(position, .nsubj, .nsubjPass).first else { return false }
    return tree.children(position, .obl, .oblUnmarked, .advmod).contains { child in
      guard child < subject else { return false }
      return tree.relation(child) == .advmod
        ? adverb(child)?.negates ?? false : isDenied(child)
    }
  }

  /// A bare verb form without subject that begins a sentence or a quotation.
  private func isImperative(_ position: Int) -> Bool {
    guard tree.isVerb(position), tree[position].xpos == "VB",
      !tree.hasChild(position, .nsubj, .nsubjPass, .aux, .mark, .expl)
    else { return false }
    switch tree.relation(position) {
    case .root, .parataxis: return true
    case .ccomp: return tree.marker(position) == nil
    case .conj:
      guard let first = tree.head(position), tree.isVerb(first) else { return false }
      return isImperative(first)
    default: return false
    }
  }
}
