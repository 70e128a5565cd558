import Foundation
import GraphModel

/// Reads specifications from the plain text described in the README beside them.
public struct SpecificationReader {
  private let file: String
  private var published: CalendarDate?
  private var specifications: [Specification] = []
  private var text: [String] = []
  private var expectations: [Expectation] = []
  private var start = 0

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The content of a file of specifications.
  ///   - file: The file's name, for messages.
  /// - Returns: The specifications in order.
  /// - Throws: ``SpecificationError`` for the first line that cannot be read.
  public static func read(
    _ text: String, file: String
  ) throws(SpecificationError) -> [Specification] {
    var reader = SpecificationReader(file: file)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      try reader.read(line, number: number + 1)
    }
    try reader.finishBlock()
    return reader.specifications
  }

  private init(file: String) { self.file = file }

  private mutating func read(_ line: Substring, number: Int) throws(SpecificationError) {
    if line.hasPrefix("#") { return }
    if line.allSatisfy({ $0 == " " }) {
      try finishBlock()
    } else if line.hasPrefix("published: ") {
      guard let date = CalendarDate(line.dropFirst(11)) else {
        throw failure(number, "\"\(line.dropFirst(11))\" is no date such as 2021-09-30")
      }
      published = date
    } else if line.hasPrefix("  ") {
      guard !text.isEmpty else { throw failure(number, "a claim stands before its sentence") }
      expectations += try claims(String(line.dropFirst(2)), number: number)
    } else {
      guard expectations.isEmpty else {
        throw failure(number, "a sentence follows claims without an empty line")
      }
      if text.isEmpty { start = number }
      text.append(String(line))
    }
  }

  private mutating func finishBlock() throws(SpecificationError) {
    guard !text.isEmpty else { return }
    guard !expectations.isEmpty else { throw failure(start, "the sentence has no claims") }
    specifications.append(
      Specification(
        file: file, line: start, text: text.joined(separator: " "), published: published,
        expectations: expectations))
    text = []
    expectations = []
  }

  private func failure(_ line: Int, _ problem: String) -> SpecificationError {
    SpecificationError(file: file, line: line, problem: problem)
  }

  // MARK: - Claims

  /// The claims of a line: one for each pair of sources and targets joined by "&".
  private func claims(
    _ line: String, number: Int
  ) throws(SpecificationError) -> [Expectation] {
    let kind = Expectation.Kind(rawValue: String(line.prefix(1))) ?? .required
    let fields = split(kind == .required ? line : String(line.dropFirst()), "|")
    let arrow = fields[0].components(separatedBy: "-->")
    guard arrow.count == 2 else { throw failure(number, "no claim of the form A --label--> B") }
    let start = arrow[0].components(separatedBy: " --")
    guard start.count == 2 else { throw failure(number, "no claim of the form A --label--> B") }

    var claim = Expectation(
      kind: kind, source: [], relations: split(start[1], "/"), target: [], modes: [],
      speaker: kind == .required ? .nobody : .anybody, line: number)
    for field in fields.dropFirst() {
      if let name = value(of: "speaker", field) {
        claim.speaker =
          switch name {
          case "any": .anybody
          case "-": .nobody
          default: .named(split(name, "/"))
          }
      } else if let content = value(of: "content", field) {
        claim.content = content
      } else if let date = value(of: "date", field) {
        guard let date = CalendarDate(date) else {
          throw failure(number, "\"\(date)\" is no date such as 2021-09-30")
        }
        claim.date = date
      } else {
        for mode in split(field, "/") { claim.modes.append(try self.mode(mode, number: number)) }
      }
    }
    if claim.modes.isEmpty, kind == .required {
      claim.modes = [Expectation.Mode(polarity: .affirmed, modality: .actual)]
    }
    var claims: [Expectation] = []
    for source in split(start[0], "&") {
      for target in split(arrow[1], "&") {
        var single = claim
        single.source = split(source, "/")
        single.target = split(target, "/")
        guard !single.source.contains(""), !single.target.contains("") else {
          throw failure(number, "a claim without source or target")
        }
        claims.append(single)
      }
    }
    return claims
  }

  private func mode(
    _ text: String, number: Int
  ) throws(SpecificationError) -> Expectation.Mode {
    var mode = Expectation.Mode(polarity: .affirmed, modality: .actual)
    for word in split(text, " ") where !word.isEmpty {
      if let polarity = Polarity(rawValue: word) {
        mode.polarity = polarity
      } else if let modality = Modality(rawValue: word) {
        mode.modality = modality
      } else {
        throw failure(number, "\"\(word)\" is neither a polarity nor a modality nor a field")
      }
    }
    return mode
  }

  private func value(of key: String, _ field: String) -> String? {
    guard field.hasPrefix("\(key): ") else { return nil }
    return String(field.dropFirst(key.count + 2)).trimmingCharacters(in: .whitespaces)
  }

  private func split(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
