import GRDB

/// The index of words in sentences.
///
/// SQLite keeps it as pieces that are merged now and then, so that its bytes depend on the order in
/// which sentences came and went. To keep the bytes of a graph a function of its articles, it is
/// either empty or built in one go: every change empties it, and ``GraphStore/finish()`` fills it
/// while the graph is small enough for that to take no time to speak of.
struct FullTextIndex {
  let database: Database

  /// How many sentences are indexed without being asked: about a fifth of a second of work.
  static let automaticLimit = 20_000

  /// Whether sentences can be found in it.
  var isReady: Bool {
    get throws { try Meta.fullText.value(in: database) == "ready" }
  }

  /// Empties it.
  func empty() throws {
    if try isReady {
      try database.execute(
        sql: "INSERT INTO sentence_search (sentence_search) VALUES ('delete-all')")
    }
    try Meta.fullText.set("empty", in: database)
  }

  /// Fills it with all sentences.
  func fill() throws {
    guard try !isReady else { return }
    try database.execute(sql: "INSERT INTO sentence_search (sentence_search) VALUES ('rebuild')")
    try database.execute(sql: "INSERT INTO sentence_search (sentence_search) VALUES ('optimize')")
    try Meta.fullText.set("ready", in: database)
  }
}
