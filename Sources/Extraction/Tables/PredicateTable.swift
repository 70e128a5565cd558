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
    try PredicateTable(table: ShippedFile.table("predicates.tsv"))
  }

  /// Reads predicates from the text of a table; the columns are explained in its header.
  ///
  /// - Parameters:
  ///   - table: The table's text.
  ///   - name: The table's file name, for error messages.
  /// - Throws: ``TableError`` for the first line that cannot be read.
  init(table: String, name: String = "predicates.tsv") throws(TableError) {
    var effects: [PredicateEffect] = []
    var lines: [String: Int] = [:]
    for line in TableRow.lines(of: table) {
      let row = try TableRow(line, of: name, columns: Self.columns)
      let cells = row.cells
      func value<Value: RawRepresentable<String>>(
        _ type: Value.Type, _ cell: String, column: Int
      ) throws(TableError) -> Value {
        guard let value = Value(rawValue: cell) else {
          throw row.failure("\"\(cell)\" is unknown in the column \"\(Self.columns[column])\"")
        }
        return value
      }
      let frame: RelationFrame
      do throws(InvalidFrame) {
        frame = try RelationFrame(parsing: cells[0], relation: "")
      } catch {
        throw row.failure(error.description)
      }
      var complements: [PredicateEffect.Complement] = []
      for cell in cells[1].split(separator: ",") {
        complements.append(
          try value(PredicateEffect.Complement.self, String(cell), column: 1))
        if let first = lines.updateValue(row.line, forKey: "\(frame)\t\(cell)") {
          throw row.failure("\"\(frame)\" with \"\(cell)\" stands already in line \(first)")
        }
      }
      guard ["keep", "negate"].contains(cells[2]) else {
        throw row.failure("\"\(cells[2])\" is unknown in the column \"polarity\"")
      }
      effects.append(
        PredicateEffect(
          frame: frame, complements: complements, negates: cells[2] == "negate",
          modality: cells[3] == "keep" ? nil : try value(Modality.self, cells[3], column: 3),
          speaker: try value(PredicateEffect.Role.self, cells[4], column: 4),
          controller: try value(PredicateEffect.Role.self, cells[5], column: 5),
          commitment: try value(PredicateEffect.Commitment.self, cells[6], column: 6)))
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
