import Entente
import Foundation
import TestSupport

/// A small graph that does not depend on the analysis of texts.
///
/// Norland and Sudmark quarrel, Ole Dahl leads one of them, and the Isle of Fell is far away.
struct SampleGraph {
  /// The folder that the graph is in.
  let folder: TemporaryFolder

  /// Where the graph is.
  var path: String { folder.url.appending(path: "g.sqlite").path(percentEncoded: false) }

  /// Writes the graph.
  ///
  /// - Throws: An error of the store.
  init() throws {
    folder = try TemporaryFolder()
    let identity = CorrectedIdentity(base: IdentityRules(), corrections: Corrections())
    let store = try GraphStore(
      path: folder.url.appending(path: "g.sqlite").path(percentEncoded: false), mode: .create)
    try store.add([Self.may, Self.june], identity: identity)
    try store.finish()
    store.close()
  }

  /// The path of a file in the graph's folder.
  ///
  /// - Parameter name: The file's name.
  /// - Returns: Its path.
  func file(_ name: String) -> String {
    folder.url.appending(path: name).path(percentEncoded: false)
  }

  private static let may = graph(
    of: Article(
      id: "aaaaaaaaaaaaaaaa", title: "Norland calls in envoy",
      text: """
        Norland accused Sudmark of spying. Sudmark denied the accusation. Ole Dahl leads Norland.

        Dahl said Sudmark would attack the Port Authority.
        """,
      published: CalendarDate("2022-05-03"), publisher: "Harbour Post", uri: "news/may.txt"),
    actors: [
      ("Norland", .country), ("Sudmark", .country), ("Ole Dahl", .person),
      ("Port Authority", .organization),
    ],
    claims: [
      claim(0, "accuses", 1, in: 0, "accused", content: "of spying", date: "2022-05-02"),
      claim(1, "denies accusation of", 0, in: 1, "denied"),
      claim(2, "leads", 0, in: 2, "leads"),
      claim(1, "attacks", 3, in: 3, "attack", modality: .future, speaker: 2),
    ])

  private static let june = graph(
    of: Article(
      id: "bbbbbbbbbbbbbbbb", title: "Sudmark stays away",
      text:
        "Sudmark did not meet Norland, which accused it again. The Isle of Fell borders Westfold.",
      published: CalendarDate("2022-06-01"), uri: "news/june.txt"),
    actors: [
      ("Norland", .country), ("Sudmark", .country), ("Isle of Fell", .place),
      ("Westfold", .country),
    ],
    claims: [
      claim(1, "meets", 0, in: 0, "meet", polarity: .negated),
      claim(0, "accuses", 1, in: 0, "accused"),
      claim(2, "borders", 3, in: 1, "borders"),
    ])

  private static func claim(
    _ source: Int, _ relation: String, _ target: Int, in sentence: Int, _ trigger: String,
    polarity: Polarity = .affirmed, modality: Modality = .actual, speaker: Int? = nil,
    content: String? = nil, date: String? = nil
  ) -> ArticleClaim {
    ArticleClaim(
      source: source, target: target, relation: relation, speaker: speaker, sentence: sentence,
      statement: Statement(
        trigger: trigger, polarity: polarity, modality: modality, content: content,
        date: date.flatMap { CalendarDate($0) }, confidence: 0.9, rule: "verb.active"))
  }

  private static func graph(
    of article: Article, actors: [(String, ActorKind)], claims: [ArticleClaim]
  ) -> ArticleGraph {
    var sentences: [Range<Int>] = []
    var start = 0
    let bytes = Array(article.text.utf8)
    for (position, byte) in bytes.enumerated() where byte == UInt8(ascii: ".") {
      sentences.append(start..<position + 1)
      start = position + 1
      while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
    }
    var result = ArticleGraph(article: article, sentences: sentences, claims: claims)
    for (index, (name, kind)) in actors.enumerated() {
      let form = SurfaceForm(text: name, count: 1, rule: "name.exact")
      result.actors.append(ArticleActor(name: name, kind: kind, forms: [form]))
      guard let range = article.text.firstRange(of: name) else { continue }
      let first = article.text.utf8.distance(from: article.text.startIndex, to: range.lowerBound)
      let place = first..<first + name.utf8.count
      let sentence = sentences.firstIndex { $0.contains(first) } ?? 0
      result.mentions.append(
        ArticleMention(actor: index, sentence: sentence, range: place, rule: "name.exact"))
    }
    result.mentions.sort { $0.range.lowerBound < $1.range.lowerBound }
    return result
  }
}
