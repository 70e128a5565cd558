import Extraction
import Foundation
import GraphModel
import Testing

@Suite struct ShippedVocabularyTests {
  private let vocabulary: RelationVocabulary

  init() throws {
    vocabulary = try RelationVocabulary.shipped()
  }

  @Test func coversGeneralNews() {
    #expect(vocabulary.definitions.count >= 150)
    #expect(vocabulary.definitions.reduce(0) { $0 + $1.frames.count } >= 1500)
    for family in RelationFamily.allCases {
      #expect(vocabulary.definitions.contains { $0.family == family }, "\(family)")
    }
  }

  @Test func everyRelationSaysWhichWayItGoesAndHasAFrame() {
    for definition in vocabulary.definitions {
      #expect(!definition.frames.isEmpty, "\(definition.label)")
      #expect(definition.inverse != nil, "\(definition.label)")
      let text = definition.definition.lowercased()
      #expect(text.contains("source") && text.contains("target"), "\(definition.label)")
    }
  }

  /// The quad class follows from the root, and conflict scores below zero.
  @Test func codesAgreeWithEachOther() {
    for definition in vocabulary.definitions {
      guard let cameo = definition.cameo, let root = Int(cameo.prefix(2)) else {
        #expect(definition.quadClass == nil && definition.goldstein == nil)
        continue
      }
      let quadClass =
        switch root {
        case ...5: 1
        case ...8: 2
        case ...13: 3
        default: 4
        }
      #expect(definition.quadClass == quadClass, "\(definition.label)")
      #expect((definition.goldstein ?? 0) < 0 || quadClass < 3, "\(definition.label)")
    }
  }

  /// Words whose reading hangs on the words beside them.
  @Test(arguments: [
    ("call", "v:call +on +upon", "calls on"), ("call", "v:call +for", "calls for"),
    ("turn", "v:turn_over", "hands over"), ("strike", "v:strike =deal", "agrees with"),
    ("hold", "v:hold =talk", "talks with"), ("hold", "v:hold =exercise", "cooperates with"),
    ("carry", "v:carry_out =exercise", "cooperates with"),
    ("take", "v:take =responsibility", "claims responsibility for"),
    ("charge", "v:charge &with", "charges"), ("give", "v:give =weapon", "arms"),
  ])
  func tellsReadingsApart(lemma: String, start: String, relation: String) {
    let items = start.split(separator: " ")
    let frame = vocabulary.frames(.verb, lemma).first { frame in
      let words = frame.description.split(separator: " ")
      return items.allSatisfy { words.contains($0) }
    }
    #expect(frame?.relation == relation)
  }

  @Test(arguments: ["call", "phone", "play", "say", "be", "have", "make", "do", "get", "put"])
  func vagueVerbsHaveNoFrameOfTheirOwn(lemma: String) {
    let bare = vocabulary.frames(.verb, lemma).filter { $0.description == "v:\(lemma)" }
    #expect(bare.map(\.relation) == (lemma == "phone" ? ["phones"] : []))
  }

  @Test func theDocumentationIsUpToDate() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appending(path: "Documentation/Relations.md"), encoding: .utf8)
    #expect(page == vocabulary.page(), "run make relations")
  }
}
