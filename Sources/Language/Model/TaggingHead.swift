import Neural

/// One linear layer whose output is cut into sections: word classes, lemma rules, mention types, ….
struct TaggingHead: Sendable {
  let layer: Linear
  let sections: [String: Range<Int>]
  let tags: [UniversalTag]
  let xpos: [String]
  let rules: [LemmaRule]
  let entities: [EntityType?]
  let names: NameDecoder?

  init(_ weights: WeightFile, _ configuration: ModelConfiguration) throws {
    func unsupported(_ cause: String) -> WeightFileError {
      WeightFileError(path: weights.path, reason: .unsupported(cause))
    }
    let layout = configuration.layout
    sections = layout.sections
    layer = try weights.linear(
      "tag", inputs: configuration.encoder.hidden, outputs: layout.count)
    tags = try configuration.upos.map {
      guard let tag = UniversalTag(rawValue: $0) else {
        throw unsupported("it has the unknown word class \($0)")
      }
      return tag
    }
    xpos = configuration.xpos
    rules = try configuration.lemmaRules.map {
      guard let rule = LemmaRule($0) else { throw unsupported("it has the lemma rule \($0)") }
      return rule
    }
    entities = try configuration.entity.map {
      if $0 == "_" { return nil }
      guard let type = EntityType(rawValue: $0) else {
        throw unsupported("it has the unknown entity type \($0)")
      }
      return type
    }
    if let tags = configuration.nameTags {
      guard let decoder = NameDecoder(tags) else { throw unsupported("it has unknown name tags") }
      names = decoder
    } else {
      names = nil
    }
  }

  /// The names in a sentence; none when the model has no name tagger.
  func names(_ scores: Matrix, in rows: Range<Int>) -> [Name] {
    guard let names, let section = sections["name"] else { return [] }
    return names.names(scores, rows: rows, columns: section)
  }

  /// The rules that make lemmas, better ones for a word first.
  func rules(_ scores: Matrix, _ row: Int) -> [LemmaRule] {
    guard let section = sections["lemma_rule"] else { return [] }
    let own = section.map { scores[row, $0] }
    return rules.indices.sorted { (own[$0], $1) > (own[$1], $0) }.map { rules[$0] }
  }

  /// The scores of all sections for word vectors.
  func scores(_ words: Matrix) -> Matrix { layer(words) }

  /// For each row the best label of a section; nothing when the model has no such section.
  func best(_ section: String, in scores: Matrix) -> [Int]? {
    sections[section].map { scores.largest(in: $0) }
  }
}
