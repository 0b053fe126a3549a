import BreakoutCore
import Testing

/// Drawing findings from what rooms have said.
@Suite struct FindingTests {
  @Test func `a finding is made by linking and has the first origin's text`() throws {
    var fold = try consolidation()
    try fold.perform(LinkFinding(nil, [item("lario.P1"), item("volta.P2")]))
    let finding = try #require(fold.session.consolidation.finding(ItemID(.finding, 1)))
    #expect(finding.text == "One register")
    #expect(finding.origins.map(\.description) == ["lario.P1", "volta.P2"])
    #expect(fold.session.consolidation.finding(from: item("volta.P2"))?.id == finding.id)
  }

  @Test func `the next number makes a finding, any other must exist`() throws {
    var fold = try consolidation()
    #expect(
      fold.refusal(LinkFinding(ItemID(.finding, 2), [item("lario.P1")]))?.reason
        == "There is no finding yet, so no F2."
    )
    try fold.perform(LinkFinding(ItemID(.finding, 1), [item("lario.P1")], text: "One list"))
    try fold.perform(LinkFinding(ItemID(.finding, 1), [item("volta.P2")]))
    #expect(fold.session.consolidation.findings.map(\.text) == ["One list"])
    #expect(fold.session.consolidation.findings[0].origins.count == 2)
  }

  @Test(arguments: [
    ("bellagio.P1", "There is no room “bellagio”; the rooms are lario and volta."),
    ("lario.P9", "In lario: There is no P9; the last proposal is P2."),
    ("volta.P1", "volta.P1 was joined to volta.P2."),
    ("volta.P3", "volta.P3 was withdrawn."),
    (
      "lario.Q1", "A finding is drawn from proposals and contributions; lario.Q1 is a key question."
    ),
  ])
  func `a finding linked to nothing is refused`(_ typed: String, _ reason: String) throws {
    #expect(try consolidation().refusal(LinkFinding(nil, [item(typed)]))?.reason == reason)
  }

  @Test func `findings are made in a consolidation alone`() throws {
    let room = try Fold(.breakout, room: "lario")
    let refusal = room.refusal(LinkFinding(nil, [item("lario.P1")]))
    #expect(refusal?.remedy == .consolidate)
  }

  @Test func `an item is part of one finding`() throws {
    var fold = try consolidation()
    try fold.perform(LinkFinding(nil, [item("lario.P1")]))
    let refusal = fold.refusal(LinkFinding(nil, [item("lario.P1")]))
    #expect(refusal?.reason == "lario.P1 is part of F1.")
    #expect(refusal?.remedy == .unlink(ItemID(.finding, 1), item("lario.P1")))
    #expect(
      fold.refusal(LinkFinding(ItemID(.finding, 1), [item("LARIO.p1")]))?.reason
        == "F1 is drawn from lario.P1 already."
    )
  }

  @Test func `a second proposal of a room needs insistence, a contribution does not`() throws {
    var fold = try consolidation()
    try fold.perform(LinkFinding(nil, [item("lario.P1")]))
    let second = LinkFinding(ItemID(.finding, 1), [item("lario.P2")])
    #expect(fold.refusal(second)?.remedy == .insist)
    #expect(fold.refusal(second, really: true) == nil)
    #expect(fold.refusal(LinkFinding(ItemID(.finding, 1), [item("lario.C1")])) == nil)
  }

  @Test func `what is unlinked can be linked elsewhere, and something stays`() throws {
    var fold = try consolidation()
    let id = ItemID(.finding, 1)
    try fold.perform(LinkFinding(id, [item("lario.P1"), item("volta.P2")]))
    #expect(
      fold.refusal(UnlinkFinding(id, [item("lario.P2")]))?.reason
        == "F1 is not drawn from lario.P2, but from lario.P1 and volta.P2."
    )
    try fold.perform(UnlinkFinding(id, [item("volta.P2")], because: "another matter"))
    #expect(
      fold.refusal(UnlinkFinding(id, [item("lario.P1")]))?.reason
        == "Nothing would be left of what F1 is drawn from."
    )
    try fold.perform(LinkFinding(nil, [item("volta.P2")]))
    #expect(fold.session.consolidation.finding(from: item("volta.P2"))?.id.number == 2)
  }

  @Test func `a split moves origins to a new finding`() throws {
    var fold = try consolidation()
    let id = ItemID(.finding, 1)
    try fold.perform(LinkFinding(id, [item("lario.P1"), item("volta.P2")]))
    #expect(
      fold.refusal(SplitFinding(id, [item("lario.P1"), item("volta.P2")]))?.remedy == .amend(id)
    )
    #expect(
      fold.refusal(SplitFinding(id, []))?.reason
        == "Say what is to move to the new finding, such as volta.P2."
    )
    try fold.perform(SplitFinding(id, [item("volta.P2")]))
    let findings = fold.session.consolidation.findings
    #expect(findings.map(\.text) == ["One register", "A shared hub"])
    #expect(findings.map { $0.origins.map(\.room) } == [["lario"], ["volta"]])
  }

  @Test func `joined findings keep all origins, and what was declared first comes first`() throws {
    var fold = try consolidation()
    try fold.perform(LinkFinding(nil, [item("lario.P1")]))
    try fold.perform(LinkFinding(nil, [item("volta.P2")]))
    try fold.perform(LinkFinding(nil, [item("lario.P2")]))
    try fold.perform(OrderFindings([ItemID(.finding, 3)]))
    #expect(fold.session.consolidation.ordered.map(\.id.number) == [3, 1, 2])
    try fold.perform(JoinProposals(into: ItemID(.finding, 1), ItemID(.finding, 2)))
    #expect(fold.session.consolidation.ordered.map(\.id.number) == [3, 1])
    #expect(fold.session.consolidation.findings[0].origins.count == 2)
    #expect(
      fold.refusal(OrderFindings([ItemID(.finding, 1), ItemID(.finding, 1)]))?.reason
        == "F1 is named twice."
    )
    #expect(
      fold.refusal(OrderFindings([]))?.reason == "Name the findings in order, such as F3 F1 F2."
    )
  }

  @Test func `a finding is amended, decided and objected to as a proposal is`() throws {
    var fold = try consolidation()
    let id = ItemID(.finding, 1)
    try fold.perform(LinkFinding(id, [item("lario.P1")]))
    try fold.perform(AmendProposal(id, to: "One register for all"))
    try fold.perform(DecideProposal(id, .agreed, review: nil))
    let statement = try #require(fold.session.proposal(id))
    #expect(statement.versions.map(\.text) == ["One register", "One register for all"])
    #expect(statement.state == .agreed)
    #expect(fold.session.decision(on: id)?.version == 2)
    #expect(fold.session.proposals.isEmpty)
  }

  private func consolidation() throws -> Fold {
    try Fold(.consolidation, room: "consolidation", rooms: try Fold.twoRooms())
  }

  private func item(_ text: String) -> RoomItem {
    RoomItem(text) ?? RoomItem("none", ItemID(.proposal, 1))
  }
}
