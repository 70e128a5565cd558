extension ChunkScanner {
  /// The end of the word that begins here; nothing when none does.
  func word(at start: Int) -> Int? {
    var end = start
    // "@name" and "#name" are words in social media.
    if scalar(start) == "@" || scalar(start) == "#" {
      guard start == 0, scalar(1).isLetter else { return nil }
      end = 1
    } else if scalar(start) == "+", start == 0, scalar(1).isDigit {
      end = 1
    }
    if let slash = slash(at: start) { return slash }
    guard scalar(end).isWordy, scalar(end) != "_" else { return nil }
    var segment = end
    while end < scalars.count {
      if scalars[end].isWordy {
        end += 1
      } else if joins(at: end, start: start, segment: segment) {
        end += 1
        segment = end
      } else {
        break
      }
    }
    if scalar(end) == "$", end - start <= 3, scalars[start..<end].allSatisfy(\.isCapital) {
      return end + 1
    }
    return keepsFullStop(start..<end) ? end + 1 : end
  }

  /// Whether the character between two word characters belongs to the word around it.
  private func joins(at place: Int, start: Int, segment: Int) -> Bool {
    let (before, after) = (scalar(place - 1), scalar(place + 1))
    guard place > start, before.isWordy, after.isWordy else { return false }
    let areDigits = before.isDigit && after.isDigit
    switch scalars[place] {
    case ".": return areDigits || joinsAtFullStop(place, segment: segment)
    case ",", ":", "/": return areDigits
    case "'", "’", "ʼ": return before.isLetter && after.isLetter || before.isDigit && after == "s"
    case "@": return before.isLetter && after.isLetter
    case "&": return place - start <= 2 && before.isCapital && after.isCapital
    case "*": return before.isLetter && after.isLetter
    case "-", "‐", "‑":
      return table.prefixes.contains(folded(segment..<place)) || isNumberWithHyphens(start)
    default: return false
    }
  }

  /// "U.S", "e.g", "Ph.D", "example.com", "report.doc", but not "end.Next".
  private func joinsAtFullStop(_ place: Int, segment: Int) -> Bool {
    var end = place + 1
    while scalar(end).isWordy { end += 1 }
    let (left, right) = (place - segment, end - place - 1)
    if left == 1, scalar(place - 1).isLetter, right == 1 || scalar(place + 1).isLetter && right <= 3
    {
      return true
    }
    if right == 1, left <= 3, scalar(end) == "." || end == scalars.count {
      return scalar(place + 1).isLetter && scalar(place - 1).isLetter
    }
    // A name of a host or a file goes on to its last part.
    var last = place + 1..<end
    var parts = segment > 0 && scalar(segment - 1) == "." ? 3 : 2
    while scalar(last.upperBound) == "." || scalar(last.upperBound) == "-",
      scalar(last.upperBound + 1).isWordy
    {
      var end = last.upperBound + 1
      while scalar(end).isWordy { end += 1 }
      if scalar(last.upperBound) == "." { parts += 1 }
      last = last.upperBound + 1..<end
    }
    // "alt.religion.scientology"
    if parts > 2, left > 1, scalar(place - 1).isSmall, scalar(place + 1).isSmall { return true }
    let ending = folded(last)
    guard table.endings.contains(ending) else { return false }
    // "the city.In" is two sentences: a capital there is no ending, unless all is in capitals.
    return !scalar(last.lowerBound).isCapital || scalar(place - 1).isCapital
  }

  /// The end of "b/c", "w/" and the like.
  private func slash(at start: Int) -> Int? {
    guard start == 0 || !scalar(start - 1).isWordy else { return nil }
    var end = start
    while scalar(end).isLetter, end - start < 3 { end += 1 }
    guard scalar(end) == "/" else { return nil }
    end += 1
    while scalar(end).isLetter { end += 1 }
    return table.slashes.contains(folded(start..<end)) ? end : nil
  }

  /// "713-853-3989", "345-9945", "2001-05-03".
  private func isNumberWithHyphens(_ start: Int) -> Bool {
    var groups: [Int] = []
    var place = start
    while true {
      let first = place
      while scalar(place).isDigit { place += 1 }
      guard place > first else { return false }
      groups.append(place - first)
      guard scalar(place) == "-" else { break }
      place += 1
    }
    return !scalar(place).isWordy && (groups.count > 2 || groups == [3, 4])
  }

  /// Whether the full stop after a word belongs to it.
  private func keepsFullStop(_ range: Range<Int>) -> Bool {
    let stop = range.upperBound
    guard scalar(stop) == ".", !range.isEmpty else { return false }
    // "Inc.." is an abbreviation at the end of a sentence, "etc..." is not.
    if scalar(stop + 1) == "." {
      return scalar(stop + 2) != "." && table.abbreviations.contains(folded(range))
    }
    let form = folded(range)
    let follower = stop + 1 < scalars.count ? scalar(stop + 1) : next.first
    if range.count == 1 {
      guard scalars[range.lowerBound].isCapital else {
        return table.numberAbbreviations.contains(form) && follower?.isDigit == true
      }
      // An initial before a name, but "Vitamin C." at the end, and "I." anywhere.
      guard let follower else { return false }
      if form == "i" { return stop + 1 < scalars.count && !follower.isApostrophe }
      return true
    }
    if form.utf8.contains(0x2E) {
      return isAcronym(range) || table.abbreviations.contains(form)
    }
    if table.abbreviations.contains(form) { return true }
    if table.capitalisedAbbreviations.contains(form) {
      return scalars[range.lowerBound].isCapital && follower != nil
    }
    return table.numberAbbreviations.contains(form) && follower?.isDigit == true
  }

  /// "U.S", "a.m": letters with full stops between them.
  private func isAcronym(_ range: Range<Int>) -> Bool {
    var letters = 0
    for place in range {
      if scalars[place] == "." {
        letters = 0
      } else {
        letters += 1
        if letters > 1 || !scalars[place].isLetter { return false }
      }
    }
    return letters == 1
  }

  /// Appends a part, split where clitics, contractions and units are.
  mutating func split(_ range: Range<Int>) {
    if range.count > 1, range.count < 40, scalars[range.lowerBound].isWordy {
      if let middle = splitPoint(range) {
        split(range.lowerBound..<middle)
        split(middle..<range.upperBound)
        return
      }
    }
    parts.append(range)
  }

  private func splitPoint(_ range: Range<Int>) -> Int? {
    let form = folded(range)
    if let first = table.contractions[form] { return range.lowerBound + first }
    let digits = scalars[range].prefix { $0.isDigit || $0 == "." || $0 == "," || $0 == ":" }.count
    if digits > 0, digits < range.count {
      let rest = range.lowerBound + digits
      // "1990's" and "60's" are one word, as in the treebanks.
      if scalar(rest).isApostrophe, scalar(rest - 1) == "0" { return nil }
      if table.units.contains(folded(rest..<range.upperBound)) { return rest }
    }
    guard scalars[range].contains(where: \.isApostrophe) else { return nil }
    for length in [3, 2] where range.count > length {
      let middle = range.upperBound - length
      if table.clitics.contains(folded(middle..<range.upperBound)),
        scalar(middle - 1).isWordy || scalar(middle - 1) == "."
      {
        return middle
      }
    }
    return nil
  }
}
