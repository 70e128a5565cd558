/// How a lemma is made from a form: cut off some characters, add others.
///
/// Written `L3:y`: lower-case the form, cut three characters, add "y"; `K` keeps the form's case.
struct LemmaRule: Sendable, Hashable {
  let foldsCase: Bool
  let cut: Int
  let suffix: String

  /// Reads a rule.
  init?(_ text: String) {
    guard let kind = text.first, kind == "L" || kind == "K", let colon = text.firstIndex(of: ":"),
      let cut = Int(text[text.index(after: text.startIndex)..<colon]), cut >= 0
    else { return nil }
    foldsCase = kind == "L"
    self.cut = cut
    suffix = String(text[text.index(after: colon)...])
  }

  /// The lemma of a form; never empty.
  func apply(to form: String) -> String {
    let base = foldsCase ? form.lowercased() : form
    let scalars = base.unicodeScalars
    let lemma =
      cut <= scalars.count
      ? String(String.UnicodeScalarView(scalars.dropLast(cut))) + suffix : suffix
    return lemma.isEmpty ? base : lemma
  }
}
