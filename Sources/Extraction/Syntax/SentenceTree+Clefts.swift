import Language

/// "It was Iraq that attacked": a sentence that sets one participant apart.
extension SentenceTree {
  /// Whether a predicate noun is what "it is … that" sets apart.
  func isCleft(_ noun: Int) -> Bool {
    hasChild(noun, .cop)
      && children(noun, .nsubj, .expl).contains { forms[$0] == "it" || forms[$0] == "this" }
  }

  /// Who is meant instead of somebody who is denied: Iraq in "not Iran but Iraq".
  func contrasted(with noun: Int) -> Int? {
    guard children(noun, .advmod).contains(where: { $0 < noun && Self.isNegator(forms[$0]) }) else {
      return nil
    }
    return children(noun, .conj).first { other in
      children(other, .cc).contains { forms[$0] == "but" }
    }
  }
}
