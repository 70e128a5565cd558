import Entente

/// What is to be said of a claim that is not simply affirmed as a fact by its article.
struct ClaimRemarks {
  /// Remarks in order: "denied", "planned", "says Russia".
  var remarks: [String] = []

  /// The remarks, separated by commas; empty for a plain claim.
  var text: String { remarks.joined(separator: ", ") }

  /// Looks at a claim.
  ///
  /// - Parameters:
  ///   - evidence: The claim.
  ///   - names: The names of actors.
  init(of evidence: Evidence, names: [Int64: String]) {
    if evidence.statement.polarity == .negated { remarks.append("negated") }
    switch evidence.statement.modality {
    case .actual: break
    case let modality: remarks.append(modality.rawValue)
    }
    if let speaker = evidence.speaker, let name = names[speaker] { remarks.append("says \(name)") }
  }
}

extension Graph {
  /// The names of all actors, by number.
  var names: [Int64: String] {
    Dictionary(actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// How to name each article to a person: by its headline, or else by where it comes from.
  var titles: [String: String] {
    Dictionary(
      documents.map { ($0.id, $0.title ?? $0.uri ?? $0.id) },
      uniquingKeysWith: { first, _ in first })
  }
}
