import Entente
import Foundation
import TestSupport
import Testing

@Suite struct OpenClaimTests {
  @Test func putsClaimsIntoTheWordsOfTheText() throws {
    let folder = try TemporaryFolder()
    let text = "Title: none\n\nThe rebels have not attacked the old harbour of Odesa."
    let file = try folder.write(text, to: "story.txt")
    let analysis = try ArticleAnalysis(of: file.path(percentEncoded: false))
    let claim = try #require(analysis.claims.first { $0.label == "attacks" })
    #expect(claim.source?.text == "The rebels")
    #expect(claim.target?.minimal == "old harbour" || claim.target?.minimal == "harbour")
    #expect(claim.target?.text == "the old harbour of Odesa")
    #expect(claim.relation.contains("not"))
    #expect(claim.statement.polarity == .negated)
    #expect(claim.sentence == 0..<text.utf8.count - 13)
    #expect(analysis.conllu.contains("# text = The rebels have not attacked"))
  }

  @Test(arguments: [
    ("Karim Sassi was due to be released by Egypt.", "was due to be released"),
    ("Serbia was not to be attacked by Croatia.", "was not to be attacked"),
    ("Anna Berg has offered to send troops to Norway.", "has offered to send troops to"),
    ("Anna Berg is expected to meet Karim Sassi.", "is expected to meet"),
    ("Norway says that Sweden must leave Finland.", "must leave"),
  ])
  func saysARelationAsTheSentenceDoes(sentence: String, relation: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(sentence, to: "story.txt")
    let analysis = try ArticleAnalysis(of: file.path(percentEncoded: false), verbatim: true)
    let relations = analysis.claims.map(\.relation)
    #expect(relations.contains { $0 == relation || $0 == relation + " by" })
    for relation in relations {
      let words = relation.split(separator: " ")
      #expect(Set(words.filter { $0 != "to" }).count == words.filter { $0 != "to" }.count)
    }
  }

  @Test func keepsTheOffsetsOfTheFileWhenVerbatim() throws {
    let folder = try TemporaryFolder()
    let text = "A headline\n\nThe rebels attacked the harbour.\n\nThe harbour burned for days.\n"
    let file = try folder.write(text, to: "story.txt")
    let path = file.path(percentEncoded: false)
    let verbatim = try ArticleAnalysis(of: path, verbatim: true)
    #expect(verbatim.article.text == text)
    let claim = try #require(verbatim.claims.first { $0.relation.contains("attacked") })
    let range = try #require(claim.target?.range)
    #expect(String(decoding: Array(text.utf8)[range], as: UTF8.self) == "the harbour")
  }
}
