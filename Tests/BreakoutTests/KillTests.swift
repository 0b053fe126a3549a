import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Foundation
import Testing

/// The real program, killed at random moments of a session that grows from life to life.
@Suite(.serialized) struct KillTests {
  private static let seed: UInt64 = 20_111_116
  private static let rounds = 60
  private static let verbs = [
    "note ", "prop ", "park ", "mark ", "question+ ", "act \"WHO\" to ", "idea ",
  ]

  @Test(.timeLimit(.minutes(2)))
  func `no acknowledged entry is lost when the program is killed at any moment`() throws {
    let workshop = try TemporaryWorkshop()
    var random = SeededRandom(Self.seed)
    var tokens: [Int: String] = [:]
    var expectsNotice = false
    for round in 1...Self.rounds {
      let moment = "seed \(Self.seed), round \(round)"
      let session = try PipedSession("lario", in: workshop.path)
      if round % 6 != 0 {
        #expect(session.wait(for: round == 1 ? "session open" : "entries, head"), "\(moment)")
        if expectsNotice { #expect(session.wait(for: "set aside in"), "\(moment)") }
        expectsNotice = false
      }
      type(into: session, round: round, &random)
      session.kill()
      for (number, line) in session.acknowledged where line.contains("token") {
        let start = line.range(of: "token")?.lowerBound ?? line.startIndex
        tokens[number] = String(line[start...].prefix { $0 != " " && $0 != "," })
      }
      try check(workshop, tokens, moment)
      let log = workshop.bytes("lario.jsonl")
      if round % 5 == 0, log.last == 0x0A {
        // What a power cut may leave, which a kill hardly ever does.
        try workshop.write(
          log + log.suffix(Int.random(in: 2...60, using: &random)).dropLast(),
          to: "lario.jsonl"
        )
      }
      expectsNotice = workshop.bytes("lario.jsonl").last.map { $0 != 0x0A } ?? false
    }
    #expect(tokens.count >= Self.rounds)
    #expect(try workshop.breakout("run", "lario", typing: "end\n").code == 0)
    #expect(try workshop.breakout("verify", "lario").code == 0)
    #expect(workshop.exists("lario.jsonl.torn"))
  }

  /// Types some lines, waits for some of their answers, and then a random while.
  private func type(into session: PipedSession, round: Int, _ random: inout SeededRandom) {
    for number in 0..<Int.random(in: 1...6, using: &random) {
      let verb = Self.verbs[Int.random(in: 0..<Self.verbs.count, using: &random)]
      session.type("\(verb)token-\(round)-\(number)")
      if round % 6 != 0, Bool.random(using: &random) {
        _ = session.wait(for: "token-\(round)-\(number)")
      }
    }
    usleep(UInt32.random(in: 0...(round % 6 == 0 ? 60_000 : 3_000), using: &random))
  }

  /// Checks that the log verifies and holds every acknowledged entry at its number.
  private func check(
    _ workshop: TemporaryWorkshop,
    _ tokens: [Int: String],
    _ place: String
  ) throws {
    guard workshop.exists("lario.jsonl") else { return #expect(tokens.isEmpty, "\(place)") }
    let store = try FileLogStore(path: workshop.path + "/lario.jsonl", access: .reading)
    defer { store.close() }
    let reading = try LogReplay(store).reading
    if case .damaged(let error) = reading.remainder { Issue.record("\(place): \(error.message)") }
    let lines = workshop.text("lario.jsonl").split(separator: "\n")
    #expect(reading.end.head.count >= tokens.keys.max() ?? 0, "\(place)")
    for (number, token) in tokens {
      let found = number <= reading.end.head.count && lines[number - 1].contains(token)
      #expect(found, "\(place): #\(number) \(token)")
    }
  }
}
