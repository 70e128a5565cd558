/// How a word is written, which the lower-cased word pieces do not show.
enum CaseClass: Int, Sendable, CaseIterable {
  /// The marks at the borders of a window.
  case special
  case noLetters
  case lower
  case upper
  /// One capital, at the front; a word of one capital letter counts here.
  case capitalised
  case mixed

  /// Classifies a word.
  init(_ word: some StringProtocol) {
    var (scalars, letters, capitals) = (0, 0, 0)
    var startsWithCapital = false
    for scalar in word.unicodeScalars {
      scalars += 1
      guard scalar.isLetter else { continue }
      letters += 1
      if scalar.isCapital {
        capitals += 1
        if letters == 1 { startsWithCapital = true }
      }
    }
    self =
      if letters == 0 {
        .noLetters
      } else if capitals == 0 {
        .lower
      } else if capitals == letters, scalars > 1 {
        .upper
      } else if startsWithCapital, capitals == 1 {
        .capitalised
      } else {
        .mixed
      }
  }
}
