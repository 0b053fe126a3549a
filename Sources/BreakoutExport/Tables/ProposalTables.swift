import BreakoutCore
import BreakoutReport

/// Proposals and findings, and what was said against them.
enum ProposalTables {
  static let proposals = ItemTable<Proposal>(
    "proposals",
    statement + [
      ItemColumn("carried_from") { item, export in
        .optional(
          item.carried.map { export.voice.openText($0.description, in: item.id.description) }
        )
      }
    ]
  )

  static let versions = versionTable("versions", of: "proposals", "proposal")

  static let findings = ItemTable<Finding>(
    "findings",
    statement.map { column in
      ItemColumn(column.name, column.type) { column.value($0.statement, $1) }
    } + [
      ItemColumn("origins", .list) { finding, _ in .list(finding.origins.map(\.description)) }
    ]
  )

  static let findingVersions = versionTable("finding_versions", of: "findings", "finding")

  static let objections = ItemTable<Objection>(
    "objections",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("proposal") { .text($1.id($0.proposal)) },
      ItemColumn("poll") { $1.reference($0.poll) },
      ItemColumn("objector") { .text($1.who($0.objector)) },
      ItemColumn("text") { $1.text($0.text, $0.id) },
      ItemColumn("state") { item, _ in .text(item.state.rawValue) },
      ItemColumn("reply") { $1.text($0.reply, $0.id) },
      ItemColumn("remark") { $1.text($0.remark, $0.id) },
    ]
  )

  /// Statements whose author asked not to be named have none, at every level.
  static let dissents = ItemTable<Dissent>(
    "dissents",
    ItemColumn.item(\.id, entry: \.entry) + [
      ItemColumn("proposal") { .text($1.id($0.proposal)) },
      ItemColumn("author") { $0.unnamed ? .none : .text($1.who($0.author)) },
      ItemColumn("text") { .text($1.voice.text(of: $0)) },
      ItemColumn("struck") { $1.text($0.struck, $0.id) },
    ]
  )

  static let decisions = ItemTable<Decision>(
    "decisions",
    [ItemColumn("id") { .text($1.id(entry: $0.entry)) }]
      + ItemColumn.origin(\.entry)
      + [
        ItemColumn("proposal") { .text($1.id($0.proposal)) },
        ItemColumn("version", .number) { decision, _ in .number(decision.version) },
        ItemColumn("text") { decision, export in
          let versions = export.session.proposal(decision.proposal)?.versions ?? []
          guard versions.indices.contains(decision.version - 1) else { return .none }
          return export.text(versions[decision.version - 1].text, decision.proposal)
        },
        ItemColumn("outcome") { decision, _ in .text(decision.outcome.rawValue) },
        ItemColumn("review") { decision, _ in .optional(decision.review?.description) },
        ItemColumn("chair") { $1.who($0.chair) },
        ItemColumn("standing", .flag) { decision, export in
          .flag(export.session.decision(on: decision.proposal)?.entry == decision.entry)
        },
      ]
  )

  private static let statement: [ItemColumn<Proposal>] =
    ItemColumn.item(\.id, entry: { $0.versions.first?.entry ?? 0 }) + [
      ItemColumn("text") { $1.text($0.text, $0.id) },
      ItemColumn("state") { item, _ in .text(item.state.rawValue) },
      ItemColumn("proposer") { $1.who($0.proposer) },
      ItemColumn("question") { $1.reference($0.question) },
      ItemColumn("contributions", .list) { $1.references($0.origins) },
      ItemColumn("joined_to") { $1.reference($0.joinedTo) },
      ItemColumn("reason") { $1.text($0.reason, $0.id) },
    ]

  private static func versionTable(
    _ name: String,
    of parent: String,
    _ key: String
  ) -> ItemTable<(of: ItemID, place: Int, version: Proposal.Version)> {
    ItemTable(
      name,
      of: parent,
      [
        ItemColumn(key) { .text($1.id($0.of)) },
        ItemColumn("version", .number) { part, _ in .number(part.place) },
        ItemColumn("source_id") { $1.source($0.version.entry) },
        ItemColumn("entry", .number) { part, _ in .number(part.version.entry) },
        ItemColumn("text") { $1.text($0.version.text, $0.of) },
      ]
    )
  }
}
