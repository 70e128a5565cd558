import Language

extension Word {
  /// Whether it starts with a capital letter.
  var isCapitalized: Bool { text.unicodeScalars.first?.properties.isUppercase ?? false }

  /// The lower-case form.
  var lowercased: String { NameKey.folded(text) }

  /// Whether it is tagged as (part of) a proper name.
  var isProper: Bool { tag == .properNoun || xpos.hasPrefix("NNP") }

  /// Whether it is a noun in the plural.
  var isPluralNoun: Bool { xpos == "NNS" || xpos == "NNPS" }
}
