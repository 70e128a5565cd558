public import GraphModel

/// A person's word about the graph, which wins over the machine's.
public struct Correction: Sendable, Hashable, CustomStringConvertible {
  /// What is to be done.
  public enum Action: Sendable, Hashable {
    /// All these names are one actor, shown by the first.
    case merge([String])
    /// What an article calls so is another actor than elsewhere.
    case split(String, article: String, name: String?)
    /// The actor is shown by another name.
    case rename(String, to: String)
    /// The actor is of another kind.
    case retype(String, ActorKind)
    /// The relation does not hold; every relation between the two without a label.
    case rejectRelation(source: String, relation: String?, target: String)
    /// The actor is also called so.
    case addAlias(String, alias: String)
  }

  /// What is to be done.
  public var action: Action

  /// The line of the file, from 1; 0 for one that is in no file.
  public var line: Int

  /// Creates a correction.
  ///
  /// - Parameters:
  ///   - action: What is to be done.
  ///   - line: The line of the file.
  public init(_ action: Action, line: Int = 0) {
    self.action = action
    self.line = line
  }

  /// The correction as a line of the file.
  public var description: String {
    switch action {
    case .merge(let names):
      "merge " + names.map(Self.quoted).joined(separator: " ")
    case .split(let name, let article, let new):
      "split \(Self.quoted(name)) in \(Self.quoted(article))"
        + (new.map { " as " + Self.quoted($0) } ?? "")
    case .rename(let name, let new):
      "rename \(Self.quoted(name)) to \(Self.quoted(new))"
    case .retype(let name, let kind):
      "retype \(Self.quoted(name)) as \(kind.rawValue)"
    case .rejectRelation(let source, let relation, let target):
      "reject-relation \(Self.quoted(source)) \(Self.quoted(relation ?? "*")) \(Self.quoted(target))"
    case .addAlias(let name, let alias):
      "add-alias \(Self.quoted(name)) \(Self.quoted(alias))"
    }
  }

  /// The names of actors that the correction speaks of.
  var names: [String] {
    switch action {
    case .merge(let names): names
    case .split(let name, _, _), .rename(let name, _), .retype(let name, _): [name]
    case .rejectRelation(let source, _, let target): [source, target]
    case .addAlias(let name, let alias): [name, alias]
    }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
