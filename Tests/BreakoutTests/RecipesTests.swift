import BreakoutTestSupport
import Foundation
import Testing

/// Every shipped recipe prepares an empty session.
@Suite struct RecipesTests {
  private static let names: [String] = {
    let folder = GoldenSession.repository.appending(path: "templates/recipes").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
  }()

  @Test func `a workshop's folder is not a session`() throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout("new", "ws")
    let run = try workshop.breakout("run", "ws")
    #expect(run.code == 64)
    #expect(run.errors == "ws is a workshop's folder; name a room in it: breakout run ws/ROOM.\n")
  }

  @Test func `three recipes are shipped`() {
    #expect(Self.names == ["breakout-90", "consent-round", "panel-minutes"])
  }

  @Test(arguments: names)
  func `a recipe runs without a failing line`(_ name: String) throws {
    let workshop = try TemporaryWorkshop()
    let run = try workshop.breakout("run", "ws/room", "--recipe", name)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let status = try workshop.breakout("run", "ws/room", typing: "agenda?\n")
    #expect(status.output.contains("A1"))
  }

  @Test func `a recipe is not played twice`() throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout("run", "ws/room", "--recipe", "breakout-90")
    let again = try workshop.breakout("run", "ws/room", "--recipe", "breakout-90")
    #expect(again.output.contains("The session has begun already; the recipe was not played."))
  }

  @Test func `a recipe that fails stops a script before its first line`() throws {
    let workshop = try TemporaryWorkshop()
    try FileManager.default.createDirectory(
      atPath: workshop.path + "/recipes",
      withIntermediateDirectories: true
    )
    try workshop.write("ask What?\ndecide P9 agreed\n", to: "recipes/broken.txt")
    let run = try workshop.breakout(
      "run",
      "lario",
      "--templates",
      ".",
      "--recipe",
      "broken",
      typing: "note never reached\n"
    )
    #expect(run.code == 1)
    #expect(run.output.contains("decide P9 agreed\nThere is no proposal yet, so no P9."))
    #expect(!workshop.text("lario.jsonl").contains("never reached"))
  }
}
