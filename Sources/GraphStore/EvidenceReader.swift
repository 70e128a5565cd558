import GRDB
import GraphModel

/// Reads the claims of articles one article after the other, which is faster than one large join
/// that has to be sorted, and lets the claims of a sentence share its text.
struct EvidenceReader {
  let database: Database

  /// Dates by their texts, since the same few days occur again and again.
  private var dates: [String: CalendarDate] = [:]

  init(database: Database) { self.database = database }

  /// The claims of an article that have a relation, in order of the text.
  ///
  /// - Parameters:
  ///   - number: The article's number.
  ///   - document: The article's identifier.
  ///   - published: The article's day of publication.
  /// - Returns: The numbers of relations, and claims.
  /// - Throws: An error of SQLite.
  mutating func evidence(
    of number: Int64, document: String, published: String?
  ) throws -> [(relation: Int64, evidence: Evidence)] {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT relation, sentence, actor, "trigger", polarity, modality, content, date,
            confidence, evidence.rule, doubts
          FROM evidence LEFT JOIN article_actor AS speaker
            ON speaker.article = evidence.article AND speaker.position = speaker_position
          WHERE evidence.article = ? ORDER BY evidence.position
          """), arguments: [number])
    var sentences: [Int: (text: String, range: Range<Int>)] = [:]
    var found: [(relation: Int64, evidence: Evidence)] = []
    while let row = try rows.next() {
      guard let relation = row[0] as Int64? else { continue }
      if sentences.isEmpty { sentences = try self.sentences(of: number) }
      guard let sentence = sentences[row[1]] else { continue }
      found.append(
        (
          relation,
          Evidence(
            document: document, published: date(published), sentence: sentence.text,
            range: sentence.range, speaker: row[2],
            statement: GraphModel.Statement(
              trigger: row[3], polarity: Polarity(rawValue: row[4]) ?? .affirmed,
              modality: Modality(rawValue: row[5]) ?? .actual, content: row[6],
              date: date(row[7]), confidence: row[8],
              doubts: ClaimDoubt.doubts(row[10]), rule: row[9]))
        ))
    }
    return found
  }

  private func sentences(of number: Int64) throws -> [Int: (text: String, range: Range<Int>)] {
    var sentences: [Int: (text: String, range: Range<Int>)] = [:]
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: "SELECT position, text, start_offset, end_offset FROM sentence WHERE article = ?"),
      arguments: [number])
    while let row = try rows.next() {
      let (start, end): (Int, Int) = (row[2], row[3])
      sentences[row[0]] = (row[1], start..<end)
    }
    return sentences
  }

  private mutating func date(_ text: String?) -> CalendarDate? {
    guard let text else { return nil }
    if let known = dates[text] { return known }
    let date = CalendarDate(text)
    dates[text] = date
    return date
  }
}
