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

  @Test func `three recipes are shipped`() {
    #expect(Self.names == ["breakout-90", "consent-round", "panel-minutes"])
  }

  @Test(arguments: names)
  func `a recipe runs without a failing line`(_ name: String) throws {
    try withScratchFolder { folder in
      let run = try ProgramRun(
        builtProgram("breakout"),
        ["run", "ws/room", "--recipe", name, "--clock", "2011-11-16T14:00:00Z"],
        in: folder
      )
      #expect(run.code == 0, "\(run.output)\(run.errors)")
      let status = try ProgramRun(
        builtProgram("breakout"),
        ["run", "ws/room", "--clock", "2011-11-16T15:00:00Z"],
        in: folder,
        input: "agenda?\nquestions?\n"
      )
      #expect(status.output.contains("A1"))
    }
  }

  @Test func `a recipe is not played twice`() throws {
    try withScratchFolder { folder in
      let arguments = ["run", "ws/room", "--recipe", "breakout-90"]
      _ = try ProgramRun(builtProgram("breakout"), arguments, in: folder)
      let again = try ProgramRun(builtProgram("breakout"), arguments, in: folder)
      #expect(again.output.contains("The session has begun already; the recipe was not played."))
    }
  }

  @Test func `an unknown recipe names those there are`() throws {
    try withScratchFolder { folder in
      let arguments = ["run", "ws/room", "--recipe", "brekout"]
      let run = try ProgramRun(builtProgram("breakout"), arguments, in: folder)
      #expect(run.code == 66)
      #expect(run.errors.contains("there is breakout-90, consent-round or panel-minutes."))
    }
  }
}
