import GraphModel

/// A graph laid out for searching: which actors are next to each other, why, and at what cost.
struct HopGraph {
  /// A step to another actor, for all relations between the two that satisfy a question.
  struct Link {
    /// The position of the actor that it leads to.
    var neighbour: Int

    /// What going there costs by the best relation, without what the neighbour costs.
    var cost: Int
  }

  /// What each hop costs.
  static let hopCost = 1000

  /// What a hop costs more when there is no evidence worth the name.
  static let doubtCost = 500

  /// What an actor between others costs for each doubling of its neighbours.
  static let hubCost = 150

  /// For each actor the steps to the actors next to it, by their positions.
  let links: [[Link]]

  /// For each link of each actor the positions of its relations, best first.
  let relations: [[[Int]]]

  /// What each actor costs when it stands between others.
  let passage: [Int]

  /// Lays out what satisfies a question.
  init(_ base: PathFinder, _ query: PathQuery, ignoring ignored: Set<PathConstraint> = []) {
    passage = base.passage
    let filter = query.evidenceFilter(ignoring: ignored)
    let labels = ignored.contains(.relations) ? nil : query.relations
    let avoided = ignored.contains(.avoided) ? [] : query.avoided
    let kinds = ignored.contains(.kinds) ? nil : query.kinds
    let isDirected = query.isDirected && !ignored.contains(.direction)
    func admits(_ position: Int) -> Bool {
      let actor = base.actors[position]
      if avoided.contains(actor.id) { return false }
      return actor.id == query.source || actor.id == query.target
        || kinds?.contains(actor.kind) ?? true
    }
    let isAdmitted = base.actors.indices.map(admits)
    var found: [[(neighbour: Int, cost: Int, relation: Int)]] = Array(
      repeating: [], count: base.actors.count)
    for (position, relation) in base.relations.enumerated() {
      let (source, target) = base.ends[position]
      guard source != target, isAdmitted[source], isAdmitted[target],
        labels?.contains(relation.relation) ?? true,
        let cost = Self.cost(of: relation.evidence, filter)
      else { continue }
      found[source].append((target, cost, position))
      if !isDirected || query.symmetricRelations.contains(relation.relation) {
        found[target].append((source, cost, position))
      }
    }
    var links: [[Link]] = []
    var relations: [[[Int]]] = []
    for steps in found {
      var linksHere: [Link] = []
      var relationsHere: [[Int]] = []
      for step in steps.sorted(by: {
        ($0.neighbour, $0.cost, $0.relation) < ($1.neighbour, $1.cost, $1.relation)
      }) {
        if linksHere.last?.neighbour == step.neighbour {
          relationsHere[relationsHere.count - 1].append(step.relation)
        } else {
          linksHere.append(Link(neighbour: step.neighbour, cost: step.cost))
          relationsHere.append([step.relation])
        }
      }
      links.append(linksHere)
      relations.append(relationsHere)
    }
    self.links = links
    self.relations = relations
  }

  /// What a relation costs, or nothing when no claim counts.
  ///
  /// Articles are taken as independent witnesses: what remains is the chance that all are wrong. An
  /// article that repeats itself is one witness, and so are articles that print the same sentence.
  /// What may or shall happen is half as much worth.
  private static func cost(of evidence: [Evidence], _ filter: EvidenceFilter) -> Int? {
    guard let first = evidence.firstIndex(where: filter.admits) else { return nil }
    guard let second = evidence[(first + 1)...].firstIndex(where: filter.admits) else {
      return hopCost + Int((Double(doubtCost) * (1 - weight(of: evidence[first]))).rounded())
    }
    let admitted = [evidence[first]] + evidence[second...].filter(filter.admits)
    var witnesses = admitted.map { (claim: $0, weight: weight(of: $0)) }
    witnesses.sort {
      ($1.weight, $0.claim.document, $0.claim.sentence)
        < ($0.weight, $1.claim.document, $1.claim.sentence)
    }
    var doubt = 1.0
    var documents: Set<String> = []
    var sentences: Set<String> = []
    for (claim, weight) in witnesses {
      let isNewDocument = documents.insert(claim.document).inserted
      let isNewSentence = sentences.insert(claim.sentence).inserted
      if isNewDocument && isNewSentence { doubt *= 1 - weight }
    }
    return hopCost + Int((Double(doubtCost) * doubt).rounded())
  }

  private static func weight(of claim: Evidence) -> Double {
    claim.statement.confidence * (claim.statement.modality == .actual ? 0.9 : 0.45)
  }
}

extension PathQuery {
  /// Which claims count when some of the conditions do not.
  func evidenceFilter(ignoring ignored: Set<PathConstraint>) -> EvidenceFilter {
    var filter = evidence
    if ignored.contains(.dates) { (filter.since, filter.until) = (nil, nil) }
    if ignored.contains(.polarity) { filter.polarities = nil }
    if ignored.contains(.modality) { filter.modalities = nil }
    if ignored.contains(.speakers) { filter.speakers = nil }
    if ignored.contains(.confidence) { filter.minimumConfidence = 0 }
    return filter
  }
}
