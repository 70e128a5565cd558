/// The network's outputs for a document as the training program computed them.
package struct ReferenceDocument: Sendable, Decodable {
  package struct Window: Sendable, Decodable {
    var pieces: [Int]
    var classes: [Int]

    enum CodingKeys: String, CodingKey {
      case pieces
      case classes = "case"
    }
  }

  package struct Sentence: Sendable, Decodable {
    var words: [String]
    var window: Int
    var firstPieces: [Int]
    var upos: [String]
    var xpos: [String]
    var lemmaRules: [String]
    var entities: [String]
    var ends: [Int]
    var heads: [Int]
    var relations: [String]

    enum CodingKeys: String, CodingKey {
      case words, window, upos, xpos
      case firstPieces = "first_piece"
      case lemmaRules = "lemma_rule"
      case entities = "entity"
      case ends = "sentence_end"
      case heads = "head"
      case relations = "deprel"
    }
  }

  package struct Coreference: Sendable, Decodable {
    var mentions: [Int]
    var antecedents: [Int]

    enum CodingKeys: String, CodingKey {
      case mentions = "mention_words"
      case antecedents = "antecedent"
    }
  }

  package var name: String
  var windows: [Window]
  var sentences: [Sentence]
  var coreference: Coreference
}
