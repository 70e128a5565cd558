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
    /// The rest is there when the model has such heads.
    var treeHeads: [Int]?
    var treeRelations: [String]?
    var names: [String]?
    var factuality: [Double]?
    var events: [Int]?
    var roles: [Role]?

    enum CodingKeys: String, CodingKey {
      case words, window, upos, xpos
      case firstPieces = "first_piece"
      case lemmaRules = "lemma_rule"
      case entities = "entity"
      case ends = "sentence_end"
      case heads = "head"
      case relations = "deprel"
      case treeHeads = "tree_head"
      case treeRelations = "tree_deprel"
      case names = "name"
      case factuality
      case events = "event_noun"
      case roles = "noun_roles"
    }
  }

  /// What a word does in the event that a noun names: `[noun, word, role, score]`.
  struct Role: Sendable, Decodable {
    var role: EventRole?

    init(from decoder: any Decoder) throws {
      var container = try decoder.unkeyedContainer()
      let noun = try container.decode(Int.self)
      let argument = try container.decode(Int.self)
      role = EventRole.Role(rawValue: try container.decode(String.self)).map {
        EventRole(noun: noun, argument: argument, role: $0)
      }
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
