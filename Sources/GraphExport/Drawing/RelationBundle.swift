import GraphModel

/// Relations that one line of a picture stands for.
///
/// Relations from one actor to another share a line, so that dense graphs stay legible; but a denial
/// never shares one with what is affirmed, nor a relation without direction with one that has it.
struct RelationBundle {
  /// One relation in the bundle, as far as it is actual or not.
  struct Row {
    var text: String
    var look: RelationLook
    var isActual: Bool
    var count: Int
  }

  /// Positions of the actors in the picture.
  var source: Int
  var target: Int
  var isNegated: Bool
  var isSymmetric: Bool
  var isHighlighted: Bool
  /// The relations, by evidence.
  var relations: [Relation] = []
  /// What the label says, by evidence.
  var rows: [Row] = []
  /// The pieces of evidence of the bundle's polarity, the surest first.
  var evidence: [(relation: Relation, evidence: Evidence)] = []

  /// How many pieces of evidence there are.
  var count: Int { evidence.count }

  /// The family with the most evidence; of equals, the one whose row stands first.
  var family: RelationFamily? {
    var counts: [RelationFamily?: Int] = [:]
    for row in rows { counts[row.look.family, default: 0] += row.count }
    var best: (family: RelationFamily?, count: Int) = (nil, 0)
    for row in rows {
      let count = counts[row.look.family] ?? 0
      if count > best.count { best = (row.look.family, count) }
    }
    return best.family
  }

  private struct Key: Hashable, Comparable {
    var source: Int
    var target: Int
    var isNegated: Bool
    var isSymmetric: Bool
    var isHighlighted: Bool

    private var order: [Int] {
      [
        source, target, isNegated ? 1 : 0, isSymmetric ? 1 : 0, isHighlighted ? 1 : 0,
      ]
    }

    static func < (left: Key, right: Key) -> Bool {
      left.order.lexicographicallyPrecedes(right.order)
    }
  }

  /// Bundles the relations of a graph.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - positions: The actors of the picture; relations of others are left out.
  ///   - looks: What is known of a relation's label.
  ///   - highlighted: The relations to stand out.
  /// - Returns: The bundles, by their actors.
  static func all(
    in graph: Graph, between positions: [Int64: Int], looks: (Relation) -> RelationLook,
    highlighted: Set<Int64>
  ) -> [RelationBundle] {
    var bundles: [Key: RelationBundle] = [:]
    for relation in graph.relations {
      guard let source = positions[relation.source], let target = positions[relation.target] else {
        continue
      }
      let look = looks(relation)
      for isNegated in [false, true] {
        let evidence = relation.evidence.filter {
          ($0.statement.polarity == .negated) == isNegated
        }
        guard !evidence.isEmpty else { continue }
        // What was asked for rests on what is affirmed, where there is any.
        let isHighlighted =
          highlighted.contains(relation.id)
          && (!isNegated || evidence.count == relation.evidence.count)
        let isSwapped = look.isSymmetric && target < source
        let key = Key(
          source: isSwapped ? target : source, target: isSwapped ? source : target,
          isNegated: isNegated, isSymmetric: look.isSymmetric,
          isHighlighted: isHighlighted)
        var bundle =
          bundles[key]
          ?? RelationBundle(
            source: key.source, target: key.target, isNegated: isNegated,
            isSymmetric: look.isSymmetric, isHighlighted: key.isHighlighted)
        bundle.add(relation, evidence, look: look)
        bundles[key] = bundle
      }
    }
    return bundles.sorted { $0.key < $1.key }.map { $0.value.sorted() }
  }

  private mutating func add(_ relation: Relation, _ pieces: [Evidence], look: RelationLook) {
    relations.append(relation)
    evidence += pieces.map { (relation, $0) }
    let actual = pieces.filter { $0.statement.modality == .actual }
    let other = pieces.filter { $0.statement.modality != .actual }
    for (part, isActual) in [(actual, true), (other, false)] where !part.isEmpty {
      var text = isNegated ? "not: " + relation.relation : relation.relation
      if !isActual { text += " (\(Self.word(for: part)))" }
      // The same label in both directions of a relation without direction is one row.
      if let position = rows.firstIndex(where: { $0.text == text }) {
        rows[position].count += part.count
      } else {
        rows.append(Row(text: text, look: look, isActual: isActual, count: part.count))
      }
    }
  }

  /// A word for how claims hold that are not said to have happened.
  private static func word(for evidence: [Evidence]) -> String {
    let modalities = Set(evidence.map(\.statement.modality))
    guard modalities.count == 1, let modality = modalities.first else { return "not yet" }
    return switch modality {
    case .actual: "actual"
    case .future: "planned"
    case .possible: "possible"
    case .requested: "wanted"
    case .conditional: "if"
    }
  }

  private func sorted() -> RelationBundle {
    var result = self
    result.relations.sort { left, right in
      left.evidence.count == right.evidence.count
        ? left.id < right.id : left.evidence.count > right.evidence.count
    }
    result.rows.sort { left, right in
      if left.isActual != right.isActual { return left.isActual }
      return left.count == right.count ? left.text < right.text : left.count > right.count
    }
    for position in result.rows.indices where result.rows[position].count > 1 {
      result.rows[position].text += " ×\(result.rows[position].count)"
    }
    result.evidence = evidence.enumerated().sorted { left, right in
      let (first, second) = (left.element.evidence.statement, right.element.evidence.statement)
      return first.confidence == second.confidence
        ? left.offset < right.offset : first.confidence > second.confidence
    }.map(\.element)
    return result
  }
}
