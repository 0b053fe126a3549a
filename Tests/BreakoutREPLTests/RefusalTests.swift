import BreakoutCore
import Testing

@testable import BreakoutREPL

/// Every sentence with which the prompt refuses a line, provoked as somebody would provoke it.
@Suite struct RefusalTests {
  @Test(arguments: Refused.all)
  func `a refused line gets one clear sentence and changes nothing`(
    _ refused: Refused
  ) async throws {
    let prompt = try await Prompt(
      after: refused.before,
      files: Refused.files,
      consolidating: refused.isConsolidating
    )
    let head = await prompt.head
    let count = await prompt.session.entryCount
    let text = try #require(await prompt.refusal(refused.line), "It was done.")
    #expect(text.contains(refused.says))
    #expect(text.hasSuffix(".") || text.hasSuffix("?"))
    let names = [refused.lastWord] + (refused.isConsolidating ? TestRooms.scripts.map(\.0) : [])
    #expect(text.first?.isLowercase == false || names.contains(where: text.hasPrefix))
    #expect(!text.contains("\n"))
    #expect(await prompt.head == head)
    #expect(await prompt.session.entryCount == count)
  }

  @Test func `no two rows say the same after the same lines`() {
    let rows = Refused.all.map {
      ([String($0.isConsolidating)] + $0.before + [$0.line]).joined(separator: "\n")
    }
    #expect(Set(rows).count == rows.count)
  }
}
