/// What is known before an article is read.
struct Knowledge: Sendable {
  var gazetteer: Gazetteer
  var lexicon: Lexicon
}
