extension Unicode.Scalar {
  /// A letter of any script (general categories L*).
  var isLetter: Bool {
    if isASCII { return (value | 0x20) &- 0x61 < 26 }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default:
      return false
    }
  }

  /// A capital letter.
  var isCapital: Bool {
    isASCII ? value &- 0x41 < 26 : properties.isUppercase
  }

  /// A small letter.
  var isSmall: Bool {
    isASCII ? value &- 0x61 < 26 : properties.isLowercase
  }

  /// A decimal digit of any script.
  var isDigit: Bool {
    isASCII ? value &- 0x30 < 10 : properties.generalCategory == .decimalNumber
  }

  /// A mark that belongs to the letter or the picture before it.
  var isMark: Bool {
    if isASCII { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: return value == 0x200D || value == 0x200C || properties.isEmojiModifier
    }
  }

  /// White space, a control character, or something else that nobody sees.
  var isBlank: Bool {
    if isASCII { return value <= 0x20 || value == 0x7F }
    switch value {
    case 0x85, 0xA0, 0x200B, 0x2028, 0x2029, 0xFEFF, 0xFFFD: return true
    default: break
    }
    switch properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .surrogate: return true
    default: return false
    }
  }

  /// Punctuation as BERT's tokenizer splits it: categories P* and all ASCII symbols.
  var isPiecePunctuation: Bool {
    if isASCII { return value > 0x20 && value < 0x7F && !isLetter && !isDigit }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default:
      return false
    }
  }

  /// An ideograph that BERT's tokenizer takes for a word of its own.
  var isIdeograph: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }
}
