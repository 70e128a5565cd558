import GraphModel
import Language

/// An actor of the article in the making.
struct ActorDraft: Sendable {
  var name: String
  var kind: ActorKind
  var code: String?
  var key: String?
  var isNamed: Bool
  var country: String?
  var roles: [String] = []
  var sex: Lexicon.Sex?
  var isPlural = false
  /// The pieces of the fullest name.
  var pieces: [String] = []
  /// The lemma of the noun or institution that an actor without a name is known by.
  var noun: String?
  /// The words that describe an actor without a name.
  var modifiers: [String] = []
  /// Whether nothing at all was said of an actor without a name when it came up: "a judge".
  var isUnqualified = false
  /// The actor that qualifies it: Russia for "Russian Foreign Ministry".
  var whole: Int?
  /// Whether the text itself says that it belongs to ``whole``, and where.
  var wholeSentence: Int?
  /// Forms in order of first use.
  var forms: [SurfaceForm] = []
  /// Where it was last mentioned.
  var last: WordReference?

  /// Counts a mention.
  mutating func count(_ text: String, rule: String, isAlias: Bool) {
    if let index = forms.firstIndex(where: { $0.text == text && $0.isAlias == isAlias }) {
      forms[index].count += 1
    } else {
      forms.append(SurfaceForm(text: text, count: 1, rule: rule, isAlias: isAlias))
    }
  }
}
