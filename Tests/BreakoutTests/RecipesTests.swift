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

  @Test func `eight recipes are shipped`() {
    #expect(
      Self.names == [
        "1-2-4-all", "breakout-90", "consent-round", "delphi-two-rounds", "nominal-group",
        "open-discussion", "panel-minutes", "world-cafe",
      ]
    )
  }

  @Test(arguments: names)
  func `a recipe runs without a failing line`(_ name: String) throws {
    let workshop = try TemporaryWorkshop()
    let run = try workshop.breakout("run", "ws/room", "--recipe", name)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let status = try workshop.breakout("run", "ws/room", typing: "agenda?\n")
    #expect(status.output.contains("A1"))
  }

  @Test(arguments: names)
  func `a recipe is walked to its end, and every step says when it is due`(_ name: String) throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout("run", "ws/room", "--recipe", name, "--clock", "2011-11-16T09:00:00Z")
    let seen = try workshop.breakout("run", "ws/room", typing: "recipe?\n").output
    let steps = seen.split(separator: "\n").filter { $0.contains(#/ [0-9]+  [0-9]{2}:[0-9]{2}  /#) }
    #expect(steps.count >= 4)
    let walk = Array(repeating: "really next\n", count: steps.count).joined()
    let run = try workshop.breakout("run", "ws/room", typing: walk)
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("step \(steps.count) of \(steps.count)"))
  }

  @Test(arguments: names)
  func `every step starts a clock that runs until the next step`(_ name: String) throws {
    let folder = GoldenSession.repository.appending(path: "templates/recipes/\(name).txt")
    let recipe = try String(contentsOf: folder, encoding: .utf8)
    let planned = recipe.split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^step ([0-9]+)m /#).flatMap { Int($0.1) }
    }
    let workshop = try TemporaryWorkshop()
    let clock = ["--clock", "2011-11-16T09:00:00Z", "--warnings"]
    // Every step is taken a little later than the clock of the one before has run out.
    let lines = planned.enumerated().map { place, minute in
      let time = [9 + minute / 60, minute % 60, 25 + 4 * place].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return (minute == 0 ? "" : "@\(time.joined(separator: ":"))\n") + "next\nt?\n"
    }
    let run = try workshop.breakout(
      arguments: ["run", "ws/room", "--recipe", name, "--echo"] + clock,
      typing: lines.joined()
    )
    #expect(run.code == 0, "\(run.output)\(run.errors)")
    let clocks = run.output.components(separatedBy: "> t?\n").dropFirst()
    for (place, text) in clocks.enumerated() where planned.indices.contains(place + 1) {
      let minutes = planned[place + 1] - planned[place]
      #expect(text.contains(" of \(minutes) min, "), "step \(place + 1) of \(name): \(text)")
      #expect(text.contains("Time is up for "), "step \(place + 1) of \(name): \(text)")
    }
    #expect(!run.output.contains("behind plan"), "\(run.output)")
  }

  @Test func `a recipe is not played twice`() throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout(arguments: ["run", "ws/room"], typing: "note a\n")
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
