import Extraction
import Foundation
import GraphModel
import Language
import Resources
import Testing

@testable import Resolution

/// Articles with name variants and namesakes, analysed with the shipped model.
@Suite struct IdentityCorpusTests {
  private struct GoldArticle {
    var id: String
    var text = ""
    var actors: [(form: String, actor: String)] = []
  }

  private func corpus() throws -> [GoldArticle] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/identity-corpus.txt")
    var articles: [GoldArticle] = []
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      if line.hasPrefix("== ") {
        articles.append(GoldArticle(id: String(line.dropFirst(3))))
      } else if line.hasPrefix("> ") {
        let parts = line.dropFirst(2).components(separatedBy: " = ")
        articles[articles.count - 1].actors.append((parts[0], parts[1]))
      } else {
        articles[articles.count - 1].text += line + "\n"
      }
    }
    return articles
  }

  /// B³ of Bagga and Baldwin (1998): precision and recall of each mention's cluster, averaged.
  @Test func actorsAreTheSameWhereAReaderTakesThemForTheSame() throws {
    let articles = try corpus()
    #expect(articles.count >= 40)
    let model = try LanguageModel(contentsOf: ShippedFile.url("Model/language-model.safetensors"))
    let analyzer = try Analyzer(model: model)
    let resolver = try Resolver.shipped()
    let rules = IdentityRules(gazetteer: resolver.gazetteer)
    let extractor = try Extractor.shipped()
    var members: [ActorMember] = []
    for article in articles {
      let document = analyzer.analyze(article.text)
      var extraction = extractor.extract(from: document)
      // Actors without a name are kept where a claim needs them; here every subject is of interest.
      extraction.claims += subjects(of: document)
      let graph = resolver.resolve(
        Article(id: article.id, text: article.text), document: document, extraction: extraction)
      members += graph.members(for: rules)
    }
    var system: [String: Int] = [:]
    var number = 0
    for block in Dictionary(grouping: members.indices, by: { rules.block(of: members[$0].actor) })
      .values
    {
      for cluster in rules.clusters(of: block.map { members[$0] }) {
        number += 1
        for position in cluster.members {
          let member = members[block[position]]
          for form in member.actor.forms where form.isAlias {
            system["\(member.article)/\(NameKey.normalized(form.text))"] = number
          }
        }
      }
    }
    var items: [(gold: String, system: Int)] = []
    for article in articles {
      for (form, actor) in article.actors {
        number += 1
        let found = system["\(article.id)/\(NameKey.normalized(form))"]
        items.append((actor, found ?? number))
      }
    }
    var precision = 0.0
    var recall = 0.0
    for item in items {
      let sameGold = items.filter { $0.gold == item.gold }
      let sameSystem = items.filter { $0.system == item.system }
      let both = Double(sameGold.count { $0.system == item.system })
      precision += both / Double(sameSystem.count)
      recall += both / Double(sameGold.count)
    }
    precision /= Double(items.count)
    recall /= Double(items.count)
    let f1 = 2 * precision * recall / (precision + recall)
    #expect(f1 >= 0.95, "B³ precision \(precision), recall \(recall), F1 \(f1)")
  }

  private func subjects(of document: AnalyzedDocument) -> [Claim] {
    var claims: [Claim] = []
    for (number, sentence) in document.sentences.enumerated() {
      let heads = sentence.words.indices.filter {
        [.nsubj, .nsubjPass, .obj].contains(sentence.words[$0].relation)
      }
      for pair in zip(heads, heads.dropFirst()) {
        claims.append(
          Claim(
            predicate: WordReference(sentence: number, word: pair.0), relation: "test",
            source: Argument(head: WordReference(sentence: number, word: pair.0)),
            target: Argument(head: WordReference(sentence: number, word: pair.1)),
            statement: Statement(trigger: "test", rule: "test")))
      }
    }
    return claims
  }
}
