import BreakoutCore
import Testing

@testable import BreakoutREPL

/// Who is marked present, and how names are told apart.
@Suite struct PresenceTests {
  @Test func `a name of several words is one person, commas part several`() async throws {
    let prompt = try await Prompt()
    #expect(await prompt.answer("present+ Bruno Dupré").contains("1 present"))
    #expect(await prompt.answer("present+ Asha Rao, Ben and Jerry, and Cleo").contains("4 present"))
    let names = await prompt.session.present.map(\.person.name)
    #expect(names == ["Bruno Dupré", "Asha Rao", "Ben and Jerry", "Cleo"])
    #expect(await prompt.answer("present- bruno dupre, cleo").contains("2 present"))
    #expect(await prompt.answer("present+ \"Dupré\"").contains("3 present"))
    #expect(await prompt.session.participants.count == 4)
  }
}
