extension RelationVocabulary {
  /// The columns of the table, in order.
  private static let columns = [
    "label", "family", "inverse", "plover", "cameo", "quad class", "goldstein", "definition",
  ]

  /// Reads the vocabulary from the text of its table.
  ///
  /// A line with text in its first column defines a relation; a line that begins with a tab holds
  /// further frames of the relation above, separated by ";". "-" means nothing, "=" in the column
  /// "inverse" that the relation is symmetric, and lines that begin with "#" are comments.
  ///
  /// - Parameters:
  ///   - table: The table's text.
  ///   - name: The table's file name, for error messages.
  /// - Throws: ``TableError`` for the first line that cannot be read.
  public init(table: String, name: String = "relations.tsv") throws(TableError) {
    var definitions: [RelationDefinition] = []
    var known: Set<String> = []
    var owners: [RelationFrame: Int] = [:]
    for (number, line) in table.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      func failure(_ problem: String) -> TableError {
        TableError(table: name, line: number + 1, problem: problem)
      }
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard line.hasPrefix("\t") else {
        let definition: RelationDefinition
        do throws(InvalidCell) {
          definition = try Self.definition(line)
        } catch {
          throw failure(error.problem)
        }
        guard known.insert(definition.label).inserted else {
          throw failure("the relation \"\(definition.label)\" is defined twice")
        }
        definitions.append(definition)
        continue
      }
      guard let relation = definitions.last?.label else {
        throw failure("frames stand before the first relation")
      }
      for text in line.split(separator: ";")
      where text.contains(where: { $0 != " " && $0 != "\t" }) {
        let frame: RelationFrame
        do throws(InvalidFrame) {
          frame = try RelationFrame(parsing: text, relation: relation)
        } catch {
          throw failure(error.description)
        }
        var anyRelation = frame
        anyRelation.relation = ""
        if let first = owners.updateValue(number + 1, forKey: anyRelation) {
          throw failure("the frame \"\(frame)\" stands already in line \(first)")
        }
        definitions[definitions.count - 1].frames.append(frame)
      }
    }
    self.init(definitions: definitions)
  }

  private struct InvalidCell: Error {
    var problem: String
  }

  private static func definition(_ line: Substring) throws(InvalidCell) -> RelationDefinition {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == columns.count else {
      throw InvalidCell(
        problem: "\(cells.count) columns instead of \(columns.count) "
          + "(\(columns.joined(separator: ", ")))")
    }
    guard let family = RelationFamily(rawValue: cells[1]) else {
      throw InvalidCell(problem: "\"\(cells[1])\" is no family of relations")
    }
    let isSymmetric = cells[2] == "="
    return RelationDefinition(
      label: cells[0], family: family, definition: cells[7], isSymmetric: isSymmetric,
      inverse: isSymmetric ? cells[0] : text(cells[2]), plover: text(cells[3]),
      cameo: text(cells[4]),
      quadClass: try number(cells[5], column: columns[5], in: 1...4, Int.init),
      goldstein: try number(cells[6], column: columns[6], in: -10...10, Double.init))
  }

  private static func text(_ cell: String) -> String? { cell == "-" ? nil : cell }

  private static func number<Number: Comparable>(
    _ cell: String, column: String, in range: ClosedRange<Number>, _ read: (String) -> Number?
  ) throws(InvalidCell) -> Number? {
    guard let cell = text(cell) else { return nil }
    guard let number = read(cell), range.contains(number) else {
      throw InvalidCell(
        problem: "\"\(cell)\" in the column \"\(column)\" is no number "
          + "from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }
}
