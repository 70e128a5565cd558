extension RelationVocabulary {
  /// The vocabulary as a page of Markdown for people: families, relations, codes, and what
  /// expresses them.
  ///
  /// - Returns: The page, which ends with a line break.
  public func page() -> String {
    let frameCount = definitions.reduce(0) { $0 + $1.frames.count }
    var page = """
      # The relation vocabulary

      The labels that a relation can have: \(definitions.count) relations, expressed by \
      \(frameCount) patterns of words. What the vocabulary does not know keeps its own verb as an \
      open label.

      This page is made from the table `Sources/Resources/Tables/relations.tsv` by \
      `make relations`; change the table, not the page.

      - **Codes**: the PLOVER root, the CAMEO code, the quad class (1 verbal cooperation, 2 material \
      cooperation, 3 verbal conflict, 4 material conflict) and the Goldstein score of the CAMEO \
      code, from -10 (conflict) to 10 (cooperation). Standing relations have none.
      - **Verbs, nouns, adjectives**: "with …" is the phrase that names the target; words in angle \
      brackets are alternatives; "(turned)" means that source and target change places, "(about \
      the object)" that the object is the source.

      Sources of the codes: PLOVER draft 0.8 (2021) and its conversion table from CAMEO; CAMEO \
      codebook 1.1b3 (Schrodt 2012); Goldstein, "A Conflict-Cooperation Scale for WEIS Events \
      Data", Journal of Conflict Resolution 36 (1992), in the published extension to CAMEO codes.


      """
    page += "| family | relations |\n|---|---|\n"
    let families = RelationFamily.allCases.map { family in
      (family, definitions.filter { $0.family == family })
    }
    for (family, members) in families {
      page += "| \(family.rawValue) | \(members.map(\.label).joined(separator: ", ")) |\n"
    }
    for (family, members) in families {
      page += "\n## \(family.rawValue.prefix(1).uppercased())\(family.rawValue.dropFirst())\n"
      for definition in members { page += Self.section(definition) }
    }
    return page
  }

  private static func section(_ definition: RelationDefinition) -> String {
    var lines = ["", "### \(definition.label)", "", definition.definition]
    if definition.isSymmetric {
      lines[3] += " It holds both ways."
    } else if let inverse = definition.inverse {
      lines[3] += " The other way round: \(inverse)."
    }
    if let cameo = definition.cameo {
      let codes = [
        definition.plover.map { "PLOVER \($0)" }, "CAMEO \(cameo)",
        definition.quadClass.map { "quad class \($0)" },
        definition.goldstein.map { "Goldstein \($0)" },
      ]
      lines += ["", codes.compactMap(\.self).joined(separator: ", ") + "."]
    }
    lines.append("")
    let names: [(RelationFrame.Category, String)] = [
      (.verb, "Verbs"), (.eventNoun, "Nouns"), (.roleNoun, "Roles"), (.adjective, "Adjectives"),
    ]
    for (category, name) in names {
      let frames = definition.frames.filter { $0.category == category }.map(\.reading)
      if !frames.isEmpty { lines.append("- \(name): \(frames.joined(separator: "; "))") }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension RelationFrame {
  /// The frame as one reads it: "carry out <exercise, drill> at …".
  var reading: String {
    var words = [lemma]
    func add(_ word: String) { words.append(word.replacing("_", with: " ")) }
    func alternatives(_ words: [String]) -> String {
      words.count == 1 ? words[0] : "<\(words.joined(separator: ", "))>"
    }
    if let particle { add(particle) }
    if !objects.isEmpty {
      add(alternatives(objects))
    } else if category == .verb, prepositions.isEmpty || isObjectSource {
      add("…")
    }
    if !companions.isEmpty {
      add(
        alternatives(
          companions.map { companion in
            switch companion.preposition {
            case "inf": "to do"
            case "that": "that"
            case "pred": companion.noun ?? "so"
            default: "\(companion.preposition) \(companion.noun ?? "something")"
            }
          }))
    }
    if !prepositions.isEmpty { add("\(alternatives(prepositions)) …") }
    var conditions: [String] = []
    if !excludedObjects.isEmpty {
      conditions.append("not \(excludedObjects.joined(separator: ", "))")
    }
    if !sourceKinds.isEmpty {
      conditions.append("by a \(sourceKinds.map(\.rawValue).joined(separator: ", "))")
    }
    if !targetKinds.isEmpty {
      conditions.append("a \(targetKinds.map(\.rawValue).joined(separator: ", "))")
    }
    if isReversed { conditions.append("turned") }
    if isExplicit { conditions.append("not by a name before") }
    if isObjectSource { conditions.append("about the object") }
    let suffix = conditions.isEmpty ? "" : " (\(conditions.joined(separator: "; ")))"
    return words.joined(separator: " ") + suffix
  }
}
