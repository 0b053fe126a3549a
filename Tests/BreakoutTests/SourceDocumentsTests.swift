import BreakoutCore
import BreakoutLog
import Foundation
import Testing

/// The two real meetings hold what their documents hold; the figures are counted by hand.
@Suite struct SourceDocumentsTests {
  private func session(_ path: String) throws -> Session {
    let log = GoldenSession.repository.appending(path: "sessions").appending(path: path).path
    return try LogReplay(FileLogStore(path: log, access: .reading)).session
  }

  @Test func `Washington has every speaker and every point, in order`() throws {
    let session = try session("washington-2012/panels.jsonl")
    let points = session.participants.map { participant in
      session.contributions.filter { $0.speaker == participant.handle }
        .reduce(0) { $0 + $1.paragraphs.count }
    }
    #expect(
      session.participants.map(\.person.name) == [
        "Bonnie Jenkins", "Monte Mallin", "Anita Nergard", "Bruno Dupré", "Ludy Suryantoro",
        "Khammar Mrabit", "Krzysztof Paturej", "Anthony Thomas",
      ]
    )
    #expect(points == [1, 4, 9, 2, 3, 15, 7, 15])
    #expect(session.participants.count { $0.person.biography != nil } == 7)
    let numbers = session.contributions.flatMap(\.paragraphs).compactMap(\.number)
    #expect(numbers == [1, 1, 2, 1, 2, 3])
    #expect(session.agenda.filter { $0.kind == .panel }.count == 2)
  }

  @Test func `Washington records no vote and no decision, because there was none`() throws {
    let session = try session("washington-2012/panels.jsonl")
    #expect(session.polls.isEmpty && session.decisions.isEmpty && session.proposals.isEmpty)
    #expect(session.nextSteps.map { $0.due?.description } == ["2013-06-30"])
  }

  @Test(arguments: [
    "1 B Euros", "100 Million", "10 of the 19", "106", "190", "10,000", "2:1", "1540",
  ])
  func `Washington keeps the figure`(_ figure: String) throws {
    let session = try session("washington-2012/panels.jsonl")
    let texts = session.contributions.flatMap(\.paragraphs).map(\.text)
    #expect(texts.contains { $0.contains(figure) })
  }

  @Test func `Como has its title page, themes and next steps, and names nobody`() throws {
    let session = try session("como-2011/conference.jsonl")
    #expect(session.participants.isEmpty && session.questions.isEmpty && session.polls.isEmpty)
    #expect(session.frontMatter[.organisers].count == 2)
    #expect(session.frontMatter[.supporters].count == 3)
    #expect(session.frontMatter[.venue] == ["Palace Hotel"])
    #expect(session.themes.count == 14)
    #expect(session.nextSteps.count == 14)
    #expect(session.nextSteps.allSatisfy { $0.state == .proposed && $0.champion != nil })
  }
}
