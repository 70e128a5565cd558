import Testing

@testable import Language

@Suite struct EnglishTextTests {
  @Test func knowsEnglishProse() {
    let text = String(
      repeating: "The minister said on Monday that Russia had attacked the bridge. ", count: 5)
    #expect(EnglishText.isEnglish(text))
  }

  @Test(arguments: [
    "Der Minister hat gestern erklärt, dass Russland die Brücke angegriffen habe. ",
    "O ministro declarou ontem que a Rússia atacou a ponte durante a noite. ",
    "Il ministro ha dichiarato ieri che la Russia ha attaccato il ponte di notte. ",
    "Le ministre a déclaré hier que la Russie avait attaqué le pont pendant la nuit. ",
    "Министр заявил вчера, что Россия атаковала мост ночью, и потребовал ответа. ",
  ])
  func knowsOtherLanguages(sentence: String) {
    #expect(!EnglishText.isEnglish(String(repeating: sentence, count: 5)))
  }

  @Test func doesNotJudgeAFewWords() {
    #expect(EnglishText.isEnglish("Angela Merkel, Bundeskanzlerin"))
    #expect(EnglishText.isEnglish(""))
  }
}
