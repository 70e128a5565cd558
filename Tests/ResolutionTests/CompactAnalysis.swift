import Extraction
import GraphModel
import Language

@testable import Resolution

/// Analyses written by hand in one line a sentence.
///
/// Words are separated by spaces, each `form/TAG/head/relation`, with the head's number from 1 and 0
/// for the root, and optionally `/entity`. A form may be given with its lemma, `met|meet`; a plural
/// noun is tagged `NOUNS` or `PROPNS`. A sentence is written with a space between all words.
enum CompactAnalysis {
  static func document(_ lines: [String], links: [Link] = []) -> AnalyzedDocument {
    var text = ""
    var sentences: [Sentence] = []
    var mentions: [Mention] = []
    for (number, line) in lines.enumerated() {
      var words: [Word] = []
      for item in line.split(separator: " ") {
        let cells = item.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let forms = cells[0].split(separator: "|").map(String.init)
        let isPlural = cells[1].hasSuffix("S") && (cells[1] == "NOUNS" || cells[1] == "PROPNS")
        let name = isPlural ? String(cells[1].dropLast()) : cells[1]
        let tag = UniversalTag(rawValue: name) ?? .other
        if !text.isEmpty { text += " " }
        let start = text.utf8.count
        text += forms[0]
        let head = (Int(cells[2]) ?? 0) - 1
        words.append(
          Word(
            text: forms[0], range: start..<text.utf8.count,
            lemma: forms.count > 1
              ? forms[1] : tag == .properNoun ? forms[0] : forms[0].lowercased(),
            tag: tag, xpos: xpos(tag, isPlural), head: head < 0 ? nil : head,
            relation: DependencyRelation(rawValue: cells[3]) ?? .dep,
            entity: cells.count > 4 ? EntityType(rawValue: cells[4]) : nil))
      }
      sentences.append(Sentence(words: words))
      for (position, word) in words.enumerated() {
        guard let type = word.entity else { continue }
        mentions.append(
          Mention(
            head: WordReference(sentence: number, word: position), words: position..<position + 1,
            type: type))
      }
    }
    for link in links {
      guard let from = mentions.firstIndex(where: { $0.head == link.from }),
        let to = mentions.firstIndex(where: { $0.head == link.to })
      else { continue }
      mentions[from].antecedent = to
      mentions[from].antecedentScore = link.score
    }
    return AnalyzedDocument(text: text, sentences: sentences, mentions: mentions)
  }

  /// An antecedent that the model would give; words are numbered from 1.
  struct Link {
    var from: WordReference
    var to: WordReference
    var score: Double

    init(_ from: (Int, Int), _ to: (Int, Int), score: Double = 2) {
      self.from = WordReference(sentence: from.0, word: from.1 - 1)
      self.to = WordReference(sentence: to.0, word: to.1 - 1)
      self.score = score
    }
  }

  private static func xpos(_ tag: UniversalTag, _ isPlural: Bool) -> String {
    switch tag {
    case .noun: isPlural ? "NNS" : "NN"
    case .properNoun: isPlural ? "NNPS" : "NNP"
    case .pronoun: "PRP"
    case .verb: "VBD"
    case .adjective: "JJ"
    default: "X"
    }
  }
}

/// A claim between words, numbered from 1.
func claim(
  _ source: (Int, Int), _ relation: String, _ target: (Int, Int), speaker: (Int, Int)? = nil
) -> Claim {
  func argument(_ place: (Int, Int)) -> Argument {
    Argument(head: WordReference(sentence: place.0, word: place.1 - 1))
  }
  return Claim(
    predicate: WordReference(sentence: source.0, word: 0), relation: relation,
    source: argument(source), target: argument(target), speaker: speaker.map(argument),
    statement: Statement(trigger: relation, rule: "test"))
}
