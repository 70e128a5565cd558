import GraphModel
public import Resources

extension Correction {
  /// Reads a correction.
  ///
  /// - Parameters:
  ///   - text: A line such as `merge "A" "B"`.
  ///   - line: The line's number, from 1.
  ///   - file: The file's name, for errors.
  /// - Throws: `TableError` that says what is wrong and how it is written.
  public init(parsing text: some StringProtocol, line: Int, file: String) throws(TableError) {
    let words: [String]
    do {
      words = try Self.words(of: text)
    } catch {
      throw TableError(table: file, line: line, problem: "a quotation mark is not closed")
    }
    let verb = words.first ?? ""
    let rest = Array(words.dropFirst())
    let action: Action? =
      switch verb {
      case "merge": rest.count >= 2 ? .merge(rest) : nil
      case "split":
        switch rest.count {
        case 3 where rest[1] == "in": .split(rest[0], article: rest[2], name: nil)
        case 5 where rest[1] == "in" && rest[3] == "as":
          .split(rest[0], article: rest[2], name: rest[4])
        default: nil
        }
      case "rename":
        rest.count == 3 && rest[1] == "to" ? .rename(rest[0], to: rest[2]) : nil
      case "retype":
        if rest.count == 3, rest[1] == "as", let kind = ActorKind(rawValue: rest[2]) {
          .retype(rest[0], kind)
        } else {
          nil
        }
      case "reject-relation":
        rest.count == 3
          ? .rejectRelation(
            source: rest[0], relation: rest[1] == "*" ? nil : rest[1], target: rest[2]) : nil
      case "add-alias": rest.count == 2 ? .addAlias(rest[0], alias: rest[1]) : nil
      default: nil
      }
    guard let action else {
      guard let usage = Self.usage[verb] else {
        let known = Self.usage.keys.sorted().joined(separator: ", ")
        throw TableError(
          table: file, line: line, problem: "unknown correction “\(verb)”; there are: \(known)")
      }
      throw TableError(table: file, line: line, problem: "write it as: \(usage)")
    }
    self.init(action, line: line)
    for name in names where NameKey.normalized(name).isEmpty {
      throw TableError(
        table: file, line: line, problem: "the name “\(name)” has no letters or digits")
    }
    if case .merge(let names) = action {
      let different = Set(names.map(NameKey.normalized))
      if different.count < names.count {
        throw TableError(table: file, line: line, problem: "a name stands in this merge twice")
      }
    }
  }

  /// How each correction is written.
  static let usage: [String: String] = [
    "merge": #"merge "A" "B""#,
    "split": #"split "A" in "ARTICLE" as "NEW NAME""#,
    "rename": #"rename "A" to "B""#,
    "retype": #"retype "A" as KIND, where KIND is one of "#
      + ActorKind.allCases.map(\.rawValue).joined(separator: ", "),
    "reject-relation": #"reject-relation "A" "RELATION" "B", with * for every relation"#,
    "add-alias": #"add-alias "A" "ALIAS""#,
  ]

  private struct OpenQuotation: Error {}

  /// The words of a line; what stands between quotation marks is one word.
  private static func words(of text: some StringProtocol) throws(OpenQuotation) -> [String] {
    var words: [String] = []
    var current = ""
    var isQuoted = false
    var hasWord = false
    var isEscaped = false
    for character in text {
      if isEscaped {
        current.append(character)
        isEscaped = false
      } else if character == "\\", isQuoted {
        isEscaped = true
      } else if character == "\"" {
        isQuoted.toggle()
        hasWord = true
      } else if character == "#", !isQuoted, !hasWord {
        break
      } else if character.isWhitespace, !isQuoted {
        if hasWord { words.append(current) }
        current = ""
        hasWord = false
      } else {
        current.append(character)
        hasWord = true
      }
    }
    if isQuoted || isEscaped { throw OpenQuotation() }
    if hasWord { words.append(current) }
    return words
  }
}
