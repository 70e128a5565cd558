public import Foundation
internal import GraphModel
public import Resources

/// All corrections of a graph, in the order of their file.
///
/// The file is plain text, one correction a line; empty lines and lines that begin with `#` say
/// nothing to the machine and are kept. See Documentation/Corrections.md.
public struct Corrections: Sendable, Hashable {
  /// The corrections in order.
  public private(set) var list: [Correction]

  /// The file's text.
  public private(set) var text: String

  /// No corrections.
  public init() {
    list = []
    text = ""
  }

  /// Reads corrections.
  ///
  /// - Parameters:
  ///   - text: The file's content.
  ///   - file: The file's name, for errors.
  /// - Throws: `TableError` with the line.
  public init(parsing text: String, file: String) throws(TableError) {
    var list: [Correction] = []
    for line in TextLine.lines(of: text) where !line.isSilent {
      list.append(try Correction(parsing: line.text, line: line.number, file: file))
    }
    self.list = list
    self.text = text
  }

  /// Reads the corrections of a file; none when there is no file.
  ///
  /// - Parameter url: The file.
  /// - Throws: `TableError` with the line, or ``UnreadableFileError``.
  public init(contentsOf url: URL) throws {
    let path = url.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else {
      self.init()
      return
    }
    guard let text = try? String(contentsOf: url, encoding: .utf8) else {
      throw UnreadableFileError(path: path)
    }
    try self.init(parsing: text, file: url.lastPathComponent)
  }

  /// The line of each correction and its text, for keeping beside the graph.
  public var lines: [(line: Int, text: String)] {
    list.map { ($0.line, $0.description) }
  }

  /// Adds a correction at the end.
  ///
  /// - Parameter correction: The correction; its line is set.
  public mutating func append(_ correction: Correction) {
    if let last = text.utf8.last, last != UInt8(ascii: "\n") { text += "\n" }
    text += correction.description + "\n"
    var correction = correction
    // The last line is the empty one after the line break.
    correction.line = TextLine.lines(of: text).count - 1
    list.append(correction)
  }

  /// Takes back the last correction; comments stay.
  ///
  /// - Returns: The correction taken back, or nothing when there is none.
  public mutating func undo() -> Correction? {
    guard let last = list.popLast() else { return nil }
    var lines = TextLine.lines(of: text).map(\.text)
    lines.remove(at: last.line - 1)
    text = lines.joined(separator: "\n")
    return last
  }

  /// Writes the file.
  ///
  /// - Parameter url: The file, replaced in one step.
  /// - Throws: An error of the file system.
  public func write(to url: URL) throws {
    try Data(text.utf8).write(to: url, options: .atomic)
  }

  /// Corrections that contradict an earlier one; the later one wins.
  ///
  /// - Returns: For each, its line and what it contradicts, in the order of the file.
  public func conflicts() -> [CorrectionConflict] {
    var earlier: [String: (said: Correction.Statement, line: Int)] = [:]
    return list.compactMap { correction in
      guard let said = correction.statement else { return nil }
      let before = earlier.updateValue((said, correction.line), forKey: said.subject)
      guard let before, before.said.value != said.value else { return nil }
      return CorrectionConflict(
        line: correction.line, earlierLine: before.line, problem: said.problem(before.said.value))
    }
  }
}

extension Correction {
  /// What a correction says of something of which only one thing can be true.
  fileprivate struct Statement {
    /// What it speaks of.
    var subject: String

    /// What it says of that.
    var value: String

    /// What is wrong when something else was said before.
    var problem: (String) -> String
  }

  fileprivate var statement: Statement? {
    switch action {
    case .rename(let name, let new):
      Statement(subject: "name of " + NameKey.normalized(name), value: new) {
        "“\(name)” was renamed to “\($0)” before; “\(new)” counts"
      }
    case .retype(let name, let kind):
      Statement(subject: "kind of " + NameKey.normalized(name), value: kind.rawValue) {
        "“\(name)” was made a \($0) before; \(kind.rawValue) counts"
      }
    case .addAlias(let name, let alias):
      Statement(
        subject: "bearer of " + NameKey.normalized(alias), value: NameKey.normalized(name)
      ) {
        "“\(alias)” was made an alias of “\($0)” before; both are now one actor"
      }
    case .merge, .split, .rejectRelation: nil
    }
  }
}
