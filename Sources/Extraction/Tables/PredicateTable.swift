import GraphModel
import Resources

/// Predicates that take a clause or another event, from the table `predicates.tsv`.
struct PredicateTable: Sendable {
  /// The rows, in the order of the table.
  let effects: [PredicateEffect]

  private let effectsOfLemma: [RelationFrame.Category: [String: [PredicateEffect]]]

  /// The columns of the table, in order.
  private static let columns = [
    "frame", "complement", "polarity", "modality", "speaker", "controller", "commitment",
  ]

  /// Reads the table that ships with the program.
  static func shipped() throws -> PredicateTable {
    try PredicateTable(TableFile(shipped: "predicates.tsv"))
  }

  /// Reads predicates from a table; the columns are explained in its header.
  ///
  /// - Parameter file: The table.
  /// - Throws: ``TableError`` for the first line that cannot be read.
  init(_ file: TableFile) throws(TableError) {
    var effects: [PredicateEffect] = []
    var keys = TableKeys<[String]>()
    for row in try TextTable(file, columns: Self.columns).rows {
      let frame = try row.frame(row["frame"])
      var complements: [PredicateEffect.Complement] = []
      for word in row["complement"].split(separator: ",").map(String.init) {
        complements.append(
          try row.value(PredicateEffect.Complement.self, of: word, in: "complement"))
        try keys.insert([frame.description, word], of: row, "“\(frame)” with “\(word)”")
      }
      effects.append(
        PredicateEffect(
          frame: frame, complements: complements, negates: try row.negates(),
          modality: try row.value(Modality.self, in: "modality", unless: "keep"),
          speaker: try row.value(PredicateEffect.Role.self, in: "speaker"),
          controller: try row.value(PredicateEffect.Role.self, in: "controller"),
          commitment: try row.value(PredicateEffect.Commitment.self, in: "commitment")))
    }
    self.effects = effects
    var ofLemma: [RelationFrame.Category: [String: [PredicateEffect]]] = [:]
    for effect in effects {
      ofLemma[effect.frame.category, default: [:]][effect.frame.lemma, default: []].append(effect)
    }
    // The sort is stable: rows alike in precision stay in the order of the table.
    effectsOfLemma = ofLemma.mapValues { lemmas in
      lemmas.mapValues { $0.sorted { $0.frame.specificity > $1.frame.specificity } }
    }
  }

  /// What a word may do to its complement, the most specific first; take the first that fits.
  ///
  /// - Parameters:
  ///   - category: The word class.
  ///   - lemma: The lemma in lower case, without particle.
  ///   - complement: The form of what depends on it.
  /// - Returns: The rows; empty for words that leave their complement as it is.
  func effects(
    _ category: RelationFrame.Category, _ lemma: String, _ complement: PredicateEffect.Complement
  ) -> [PredicateEffect] {
    (effectsOfLemma[category]?[lemma] ?? []).filter { $0.complements.contains(complement) }
  }
}
