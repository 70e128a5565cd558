import GraphModel

/// A graph of three actors in which every field is used, with a denial and a plan.
func smallGraph() -> Graph {
  Graph(
    actors: [
      Actor(
        id: 1, name: "Russia", kind: .country, code: "RUS", aliases: ["Moscow", "the Kremlin"]),
      Actor(id: 2, name: "Tajikistan", kind: .country, code: "TJK"),
      Actor(id: 3, name: "Alexei Zaytsev", kind: .person, aliases: ["Zaytsev"]),
    ],
    relations: [
      Relation(
        id: 7, source: 1, target: 2, relation: "urges", plover: "REQUEST", cameo: "020",
        evidence: [
          evidence(
            "Russia has urged Tajikistan to avoid confrontation.", trigger: "urged", speaker: 3,
            content: "to avoid confrontation", confidence: 0.94),
          evidence("Moscow did not urge Tajikistan.", trigger: "urge", polarity: .negated),
        ]),
      Relation(
        id: 8, source: 2, target: 1, relation: "attacks", plover: "ASSAULT", cameo: "190",
        evidence: [evidence("Tajikistan could attack.", trigger: "attack", modality: .possible)]),
      Relation(
        id: 9, source: 3, target: 1, relation: "is spokesperson of",
        evidence: [evidence("Zaytsev, Russia's spokesman", trigger: "spokesman")]),
    ],
    documents: [
      Document(
        id: "d1", title: "Russia urges calm", published: CalendarDate("2021-09-30"),
        publisher: "The Moscow Times", uri: "https://example.org/a?x=1&y=2")
    ])
}

/// A piece of evidence from the document `d1`.
func evidence(
  _ sentence: String, trigger: String, polarity: Polarity = .affirmed,
  modality: Modality = .actual, speaker: Int64? = nil, content: String? = nil,
  confidence: Double = 0.5
) -> Evidence {
  Evidence(
    document: "d1", published: CalendarDate("2021-09-30"), sentence: sentence,
    range: 0..<sentence.utf8.count, speaker: speaker,
    statement: Statement(
      trigger: trigger, polarity: polarity, modality: modality, content: content,
      date: CalendarDate("2021-09"), confidence: confidence, rule: "verb.active"))
}

/// A graph whose every text is meant to break out of a format.
func hostileGraph() -> Graph {
  let names = [
    "\"quoted\" & <b>bold</b>", "back\\slash \\N \\G &eacute;", "line\nbreak\ttab\r\nend",
    "nul\u{0} bell\u{7} delete\u{7F} c1\u{85} nonchar\u{FFFF}", "👩‍🚀 emoji 🇹🇯",
    "שלום مرحبا \u{202E}rtl",
    "]]> --> </script><script>alert(1)</script>", "a,b;c|d'e`f", "", " padded ",
  ]
  let actors = names.enumerated().map { position, name in
    Actor(
      id: Int64(position + 1), name: name, kind: ActorKind.allCases[position % 7], code: name,
      aliases: [name, "x"])
  }
  let relations = names.enumerated().map { position, name in
    var piece = evidence(name, trigger: name, content: name)
    piece.document = "d\(position + 1)"
    return Relation(
      id: Int64(position + 1), source: Int64(position + 1),
      target: Int64((position + 1) % names.count + 1), relation: name, plover: name, cameo: name,
      evidence: [piece, piece])
  }
  let links = [
    "javascript:alert(1)", "JavaScript:alert(1)", "https://x.org/\"><script>alert(1)</script>",
    "http://x.org/?a=1&c=<d>'\\", "data:text/html,<script>", "file:///etc/passwd",
    "https://x.org/ space", "http:///nohost", "https://",
  ]
  let documents = links.enumerated().map { position, link in
    Document(id: "d\(position + 1)", title: names[position], publisher: names[position], uri: link)
  }
  return Graph(actors: actors, relations: relations, documents: documents)
}
