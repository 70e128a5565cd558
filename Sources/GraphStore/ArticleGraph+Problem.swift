import GraphModel

extension ArticleGraph {
  /// How the value contradicts itself, or nothing when it may be stored.
  ///
  /// The tables refuse the same values, but cannot say so in a sentence that helps.
  ///
  /// - Complexity: O(n) in the size of the text and the number of sentences, mentions and claims.
  var problem: String? {
    if article.id.isEmpty { return "it has no identifier" }
    let bytes = Array(article.text.utf8)
    func isBoundary(_ offset: Int) -> Bool {
      offset == bytes.count || offset < bytes.count && bytes[offset] & 0xC0 != 0x80
    }
    for (position, range) in sentences.enumerated()
    where range.lowerBound < 0 || !isBoundary(range.lowerBound) || !isBoundary(range.upperBound) {
      return "sentence \(position) lies outside of its text or inside of a character"
    }
    for (position, actor) in actors.enumerated() {
      if actor.name.isEmpty { return "actor \(position) has no name" }
      if actor.forms.contains(where: { $0.count < 0 }) {
        return "actor \(position) has a form with a negative count"
      }
    }
    for (position, mention) in mentions.enumerated() {
      guard actors.indices.contains(mention.actor), sentences.indices.contains(mention.sentence)
      else { return "mention \(position) names an actor or a sentence that it does not have" }
      let sentence = sentences[mention.sentence]
      guard sentence.lowerBound <= mention.range.lowerBound,
        mention.range.upperBound <= sentence.upperBound
      else { return "mention \(position) lies outside of its sentence" }
    }
    for (position, claim) in claims.enumerated() {
      guard actors.indices.contains(claim.source), actors.indices.contains(claim.target),
        claim.speaker.map(actors.indices.contains) ?? true,
        sentences.indices.contains(claim.sentence)
      else { return "claim \(position) names an actor or a sentence that it does not have" }
      if claim.relation.isEmpty { return "claim \(position) has no relation" }
      if !(0...1).contains(claim.statement.confidence) {
        return "claim \(position) has a confidence that is not between 0 and 1"
      }
    }
    return nil
  }
}
