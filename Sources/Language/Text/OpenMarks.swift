/// Which marks that come in pairs are open after a word.
struct OpenMarks {
  var brackets = 0
  var quotation = false

  /// What is open after each word of a paragraph.
  ///
  /// A single quotation mark may be an apostrophe, and opens nothing.
  static func after(_ words: [Token], shapes: [TokenShape]) -> [OpenMarks] {
    var open = OpenMarks()
    return zip(words, shapes).map { word, shape in
      switch shape {
      case .openingBracket: open.brackets += 1
      case .closingBracket: open.brackets = max(0, open.brackets - 1)
      case .openingQuotation: open.quotation = true
      case .closingQuotation: open.quotation = false
      case .quotation where word.text == "\"": open.quotation.toggle()
      default: break
      }
      return open
    }
  }

  /// The names of what is open.
  var names: [String] {
    (brackets > 0 ? ["in brackets"] : []) + (quotation ? ["in quotation"] : [])
  }
}
