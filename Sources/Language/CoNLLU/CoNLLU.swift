import Resources

/// The exchange format of treebanks: ten columns a word, blank lines between sentences.
///
/// Format: https://universaldependencies.org/format.html. Besides `SpaceAfter=No`, the column MISC holds
/// what an analysis adds: `MentionType` and `Cluster` at the head of a mention, `Antecedent` (how much
/// better it scores than "new"), `Name` (a BIO tag), `Factuality`, and `Event`.
public enum CoNLLU {
  /// A sentence with what CoNLL-U says beyond the tree.
  public struct Annotations: Sendable, Hashable {
    /// Its comment lines, without `#` and the blank after it.
    public var comments: [String]

    /// The words of each multiword token ("don't" is "do" and "n't").
    public var multiwordTokens: [Range<Int>]

    /// For each word the attributes of the column MISC as written; empty for `_`.
    public var miscellaneous: [String]

    /// Creates annotations.
    ///
    /// - Parameters:
    ///   - comments: Comment lines.
    ///   - multiwordTokens: The words of each multiword token.
    ///   - miscellaneous: For each word the column MISC.
    public init(comments: [String], multiwordTokens: [Range<Int>], miscellaneous: [String]) {
      self.comments = comments
      self.multiwordTokens = multiwordTokens
      self.miscellaneous = miscellaneous
    }

    /// The value of a comment `name = value`.
    ///
    /// - Parameter name: The comment's name, for example `sent_id`.
    /// - Returns: The value of the first such comment.
    public func value(of name: String) -> String? {
      for comment in comments {
        guard let sign = comment.firstIndex(of: "=") else { continue }
        if comment[..<sign].trimmed == name {
          return String(comment[comment.index(after: sign)...].trimmed)
        }
      }
      return nil
    }
  }

  /// A document of a CoNLL-U file.
  public struct Document: Sendable, Hashable {
    /// The name given after `newdoc id`, or nothing.
    public var id: String?

    /// Its text, rebuilt, with blank lines between paragraphs, and its words, trees and mentions.
    public var analysis: AnalyzedDocument

    /// For each sentence what the file says beyond the tree.
    public var annotations: [Annotations]
  }

  /// Reads a file that is one document or several.
  ///
  /// - Parameter text: The file's content.
  /// - Returns: Its documents; a new one begins at each comment `newdoc`.
  /// - Throws: ``CoNLLUError`` with the number of the line that is wrong.
  /// - Complexity: Linear in the length of the text.
  public static func documents(_ text: String) throws(CoNLLUError) -> [Document] {
    var reader = CoNLLUReader()
    return try reader.read(text)
  }

  /// Reads sentences of one document, for trees written by hand.
  ///
  /// - Parameter text: Sentences in CoNLL-U; columns may also be divided by blanks when none is empty.
  /// - Returns: All sentences of the text as one document.
  /// - Throws: ``CoNLLUError`` with the number of the line that is wrong.
  public static func document(_ text: String) throws(CoNLLUError) -> AnalyzedDocument {
    var reader = CoNLLUReader()
    reader.joinsDocuments = true
    return try reader.read(text).first?.analysis ?? AnalyzedDocument(text: "", sentences: [])
  }

  /// Writes an analysis.
  ///
  /// - Parameters:
  ///   - document: The analysis.
  ///   - id: A name for the document, from which the sentences' names are made.
  /// - Returns: CoNLL-U text that ends with a blank line.
  public static func text(_ document: AnalyzedDocument, id: String? = nil) -> String {
    CoNLLUWriter(document: document, id: id).text()
  }
}
