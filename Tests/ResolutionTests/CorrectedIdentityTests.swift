import GraphModel
import Testing

@testable import Resolution

@Suite struct CorrectedIdentityTests {
  let base: IdentityRules

  init() throws { base = IdentityRules(gazetteer: try Gazetteer.shipped()) }

  private func identity(_ text: String) throws -> CorrectedIdentity {
    CorrectedIdentity(base: base, corrections: try Corrections(parsing: text, file: "c.txt"))
  }

  private let members = [
    ActorMember(
      article: "a1", position: 0, actor: ArticleActor(name: "Ivan Petrov", kind: .person)),
    ActorMember(article: "a2", position: 0, actor: ArticleActor(name: "Vanya", kind: .person)),
    ActorMember(
      article: "b1", position: 0, actor: ArticleActor(name: "Ivan Petrov", kind: .person)),
    ActorMember(
      article: "b2", position: 0,
      actor: ArticleActor(name: "Russia", kind: .country, code: "RUS", key: "country:RUS")),
  ]

  private func clusters(_ identity: CorrectedIdentity, _ members: [ActorMember]) -> [String:
    [String]]
  {
    var result: [String: [String]] = [:]
    for block in Dictionary(grouping: members, by: { identity.block(of: $0.actor) }).values {
      for cluster in identity.clusters(of: block) {
        result[cluster.name, default: []] += cluster.members.map { block[$0].article }.sorted()
      }
    }
    return result
  }

  @Test func mergeJoinsWhatTheRulesKeepApart() throws {
    let merged = try identity(#"merge "Ivan Petrov" "Vanya""#)
    #expect(clusters(merged, members) == ["Ivan Petrov": ["a1", "a2", "b1"], "Russia": ["b2"]])
    #expect(clusters(merged, members.reversed()) == clusters(merged, members))
  }

  @Test func mergeReachesActorsOfTheGazetteer() throws {
    let merged = try identity(#"merge "Russia" "Vanya""#)
    #expect(clusters(merged, members) == ["Russia": ["a2", "b2"], "Ivan Petrov": ["a1", "b1"]])
    #expect(merged.settledCluster(of: members[3]) == nil)
    #expect(try identity("rename X to Y").settledCluster(of: members[3]) != nil)
  }

  @Test func mergeReachesBodiesAndGroupsOfStates() throws {
    let own = [
      ActorMember(
        article: "a1", position: 0,
        actor: ArticleActor(
          name: "U.S. forces", kind: .group, code: "USAMIL", key: "group:USA:forces",
          isNamed: false, forms: [SurfaceForm(text: "American troops", count: 1, rule: "x")])),
      ActorMember(
        article: "a2", position: 0,
        actor: ArticleActor(
          name: "U.S. military", kind: .organization, code: "USAMIL",
          key: "institution:USA:military")),
    ]
    let merged = try identity(#"merge "U.S. military" "American troops""#)
    #expect(clusters(merged, own) == ["U.S. military": ["a1", "a2"]])
  }

  @Test func splitTakesAnArticleOut() throws {
    let split = try identity(#"split "Ivan Petrov" in "b1" as "Ivan Petrov (painter)""#)
    #expect(
      clusters(split, members) == [
        "Ivan Petrov": ["a1"], "Ivan Petrov (painter)": ["b1"], "Vanya": ["a2"], "Russia": ["b2"],
      ])
  }

  @Test func renameAndRetypeChangeTheActorAndNothingElse() throws {
    let changed = try identity("rename Vanya to \"Ivan the Terrible\"\nretype Russia as place")
    #expect(clusters(changed, members)["Ivan the Terrible"] == ["a2"])
    let block = [members[3]]
    #expect(changed.clusters(of: block).first?.kind == .place)
  }

  @Test func laterCorrectionsSeeEarlierOnes() throws {
    let text = "rename Vanya to Ivan\nmerge Ivan \"Ivan Petrov\"\n"
    #expect(clusters(try identity(text), members)["Ivan"]?.contains("a2") == true)
  }

  @Test func rejectionsAreHandedOn() throws {
    let rejecting = try identity("reject-relation A accuses B\nreject-relation A * C")
    #expect(
      rejecting.rejections == [
        RelationRejection(source: "A", relation: "accuses", target: "B"),
        RelationRejection(source: "A", relation: nil, target: "C"),
      ])
  }

  @Test func versionChangesWithEveryCorrection() throws {
    let versions = try ["", "rename A to B", "rename A to C"].map { try identity($0).version }
    #expect(Set(versions).count == 3)
    #expect(try identity("# only a comment").version == base.version)
  }
}
