import Foundation
import Neural

/// The best labels of words, read from the tagging layer's output.
struct WordTags: Sendable {
  let tags: [UniversalTag]
  let xpos: [String]
  let rules: [LemmaRule]
  let entities: [EntityType?]
  /// Empty when the model has no such head.
  let factuality: [Double]
  /// Empty when the model has no such head.
  let eventProbabilities: [Double]

  init(_ head: TaggingHead, _ scores: Matrix) {
    tags = (head.best("upos", in: scores) ?? []).map { head.tags[$0] }
    xpos = (head.best("xpos", in: scores) ?? []).map { head.xpos[$0] }
    rules = (head.best("lemma_rule", in: scores) ?? []).map { head.rules[$0] }
    entities = (head.best("entity", in: scores) ?? []).map { head.entities[$0] }
    factuality =
      head.sections["factuality"].map { section in
        (0..<scores.rows).map { Double(scores[$0, section.lowerBound]) }
      } ?? []
    eventProbabilities =
      head.sections["event_noun"].map { section in
        (0..<scores.rows).map {
          let margin = scores[$0, section.lowerBound + 1] - scores[$0, section.lowerBound]
          return 1 / (1 + exp(-Double(margin)))
        }
      } ?? []
  }
}
