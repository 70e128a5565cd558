public import GraphModel

/// A text with the claims that are to be found in it, written by a linguist.
public struct Specification: Sendable, Hashable {
  /// The file it stands in.
  public let file: String

  /// The number of its first line, from 1.
  public let line: Int

  /// The sentence or sentences.
  public let text: String

  /// The day of publication, from which relative dates are reckoned.
  public let published: CalendarDate?

  /// The claims that must, may or must not be found.
  public let expectations: [Expectation]
}

/// A claim that must, may or must not be found in a text.
public struct Expectation: Sendable, Hashable {
  /// What the line asks for.
  public enum Kind: String, Sendable {
    /// The claim must be found.
    case required = ""
    /// The claim may be found: it is true, but minor.
    case allowed = "~"
    /// The claim must not be found.
    case forbidden = "!"
  }

  /// How a claim holds.
  public struct Mode: Sendable, Hashable {
    /// Whether it is said to be so.
    public var polarity: Polarity
    /// In which way it holds.
    public var modality: Modality

    /// Creates a mode.
    ///
    /// - Parameters:
    ///   - polarity: Whether it is said to be so.
    ///   - modality: In which way it holds.
    public init(polarity: Polarity, modality: Modality) {
      self.polarity = polarity
      self.modality = modality
    }
  }

  /// Who has to be the speaker.
  public enum Speaker: Sendable, Hashable {
    /// Nobody: the article itself says so.
    case nobody
    /// Whoever it is.
    case anybody
    /// An actor, by one of its names.
    case named([String])
  }

  /// What the line asks for.
  public var kind: Kind

  /// The names of the source, alternatives of one actor.
  public var source: [String]

  /// The labels that are right.
  public var relations: [String]

  /// The names of the target, alternatives of one actor.
  public var target: [String]

  /// The ways of holding that are right; of a forbidden claim, those that are forbidden, all when
  /// empty.
  public var modes: [Mode]

  /// Who has to be the speaker.
  public var speaker: Speaker

  /// Words that the content must contain.
  public var content: String?

  /// The date, as precisely as it is given.
  public var date: CalendarDate?

  /// The number of its line in the file.
  public var line: Int
}
