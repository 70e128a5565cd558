import Neural

/// The best labels of words, read from the tagging layer's output.
struct WordTags: Sendable {
  let tags: [UniversalTag]
  let xpos: [String]
  let rules: [LemmaRule]
  let entities: [EntityType?]

  init(_ head: TaggingHead, _ scores: Matrix) {
    tags = (head.best("upos", in: scores) ?? []).map { head.tags[$0] }
    xpos = (head.best("xpos", in: scores) ?? []).map { head.xpos[$0] }
    rules = (head.best("lemma_rule", in: scores) ?? []).map { head.rules[$0] }
    entities = (head.best("entity", in: scores) ?? []).map { head.entities[$0] }
  }
}
