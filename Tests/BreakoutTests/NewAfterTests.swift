import BreakoutTestSupport
import Foundation
import Testing

/// `breakout new WORKSHOP --after OTHER`, with real folders.
@Suite struct NewAfterTests {
  private let rome = """
    present+ Dan Bell, Gita Rao
    prop One register
    prop A yearly report
    decide P2 deferred
    act dan to circulate the fields from P1
    accept N1
    act gita to list the courses
    act "Secretariat" to book a room
    done N3: booked
    park who pays
    """

  private func workshops() throws -> TemporaryWorkshop {
    let folder = try TemporaryWorkshop()
    let run = try folder.breakout("run", "rome/plenary", typing: rome)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    return folder
  }

  @Test func `the first room takes over what is open, and the second nothing`() throws {
    let folder = try workshops()
    let made = try folder.breakout("new", "como", "--after", "rome")
    #expect(
      made.output.contains(
        "Open in rome: 2 next steps, 1 deferred proposal and 1 parked item."
      )
    )
    let first = try folder.breakout("run", "como/lario", typing: "carried?\n")
    #expect(first.output.contains("N1 from rome (plenary.N1): circulate the fields"))
    #expect(first.output.contains("N2 from rome (plenary.N2): list the courses"))
    #expect(first.output.contains("P1 from rome (plenary.P2): A yearly report"))
    #expect(first.output.contains("L1 from rome (plenary.L1): who pays"))
    let second = try folder.breakout("run", "como/volta", typing: "carried?\n")
    #expect(second.output.contains("All that is open in rome was carried over already."))
    #expect(second.output.contains("Nothing was carried over."))
    #expect(try folder.breakout("gaps", "como").output.contains("N1 was carried over"))
    #expect(try folder.breakout("verify", "como/lario.jsonl").code == 0)
  }

  @Test func `through several workshops the first origin stays in sight`() throws {
    let folder = try workshops()
    _ = try folder.breakout("new", "como", "--after", "rome")
    _ = try folder.breakout("run", "como/lario", typing: "renew N1: late\ndone N2: listed\n")
    let made = try folder.breakout("new", "oslo", "--after", "como")
    // The proposal that nobody took up is not lost.
    #expect(
      made.output.contains("Open in como: 1 next step, 1 deferred proposal and 1 parked item.")
    )
    let run = try folder.breakout("run", "oslo/hall", typing: "carried?\n")
    #expect(run.output.contains("N1 from como (lario.N1): circulate the fields"))
    #expect(run.output.contains("como (lario.N1), first rome (plenary.N1); nobody has reported"))
    _ = try folder.breakout("new", "bern", "--after", "oslo")
    let last = try folder.breakout("run", "bern/hall", typing: "carried?\n")
    #expect(last.output.contains("oslo (hall.N1), first rome (plenary.N1)"))
  }

  @Test func `of a consolidation its steps are taken, and no room's twice`() throws {
    let folder = try TemporaryWorkshop()
    for room in ["lario", "volta"] {
      _ = try folder.breakout("run", "rome/\(room)", typing: rome)
    }
    let lines = """
      same lario.dan-bell volta.dan-bell
      same lario.gita-rao volta.gita-rao
      merge lario.N1 volta.N1: circulate the fields of the register
      link lario.P2 volta.P2: A yearly report
      decide F1 deferred
      """
    let merged = try folder.breakout("consolidate", "rome", typing: lines)
    #expect(merged.code == 0, "\(merged.output)")
    let made = try folder.breakout("new", "como", "--after", "rome")
    #expect(
      made.output.contains("Open in rome: 3 next steps, 1 deferred proposal and 2 parked items.")
    )
    let run = try folder.breakout("run", "como/lario", typing: "carried?\n")
    #expect(
      run.output.contains("N1 from rome (consolidation.N1): circulate the fields of the register")
    )
    #expect(run.output.contains("P1 from rome (consolidation.F1): A yearly report"))
    #expect(run.output.contains("from rome (lario.N2): list the courses"))
    #expect(!run.output.contains("(lario.N1)"))
  }

  @Test func `a merged step keeps the origin of the rooms' steps`() throws {
    let folder = try workshops()
    _ = try folder.breakout("new", "como", "--after", "rome")
    _ = try folder.breakout("run", "como/lario", typing: "renew N1: late\n")
    let run = try folder.breakout("consolidate", "como", typing: "carry lario.N1\ncarried?\n")
    #expect(run.output.contains("was carried over from rome (plenary.N1)"))
    let report = try folder.breakout(
      "report",
      "como/consolidation",
      "--kind",
      "next-steps",
      "--format",
      "md"
    )
    #expect(report.output.contains("was carried over from rome (plenary.N1)"))
    #expect(try folder.breakout("gaps", "como").output.contains("lario.N2 was carried over"))
  }

  @Test func `a promise made in the earlier workshop stands on the new title page`() throws {
    let folder = try TemporaryWorkshop()
    _ = try folder.breakout("run", "rome/plenary", typing: "set attribution none\n" + rome)
    _ = try folder.breakout("new", "como", "--after", "rome")
    let run = try folder.breakout("run", "como/lario", typing: "status\n")
    #expect(run.output.contains("attribution none"))
    #expect(run.output.contains("N1 from rome (plenary.N1)"))
  }

  @Test func `an earlier workshop that is not there leaves nothing behind`() throws {
    let folder = try TemporaryWorkshop()
    let run = try folder.breakout("new", "como", "--after", "rome")
    #expect(run.code != 0)
    #expect(run.errors.contains("There is no folder rome, here or beside como"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/como"))
    try FileManager.default.createDirectory(
      atPath: folder.path + "/rome",
      withIntermediateDirectories: true
    )
    let empty = try folder.breakout("new", "como", "--after", "rome")
    #expect(empty.errors.contains("There is no session in"))
  }

  @Test func `a workshop carries nothing over from itself`() throws {
    let folder = try workshops()
    let run = try folder.breakout("run", "rome/plenary", "--keep-going", typing: "after ../rome\n")
    #expect(run.output.contains("A workshop carries nothing over from itself."))
  }

  @Test func `carrying over is taken up where a kill has stopped it`() throws {
    let folder = try workshops()
    _ = try folder.breakout("new", "como", "--after", "rome")
    _ = try folder.breakout("run", "como/lario")
    let lines = folder.text("como/lario.jsonl").split(separator: "\n")
    let kept = lines.dropLast().map { $0 + "\n" }.joined()
    try folder.write(kept, to: "como/lario.jsonl")
    let run = try folder.breakout("run", "como/lario", typing: "after rome\ncarried?\n")
    #expect(run.output.contains("had been carried over before."))
    #expect(run.output.contains("(plenary.L1)"))
  }
}
