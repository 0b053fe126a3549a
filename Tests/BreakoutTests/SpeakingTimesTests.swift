import BreakoutTestSupport
import Foundation
import Testing

/// The private file with measured speaking times, beside a real log.
@Suite struct SpeakingTimesTests {
  private let room = "present+ Ema Solberg, Hugo Lind\n"

  private func file(_ workshop: TemporaryWorkshop) -> String { workshop.path + "/lario.speaking" }

  @Test func `times are kept in a file that only its owner may read`() throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout("run", "lario", typing: room + "ack ema\nack hugo\n")
    let rights = try FileManager.default.attributesOfItem(atPath: file(workshop))
    #expect(rights[.posixPermissions] as? Int == 0o600)
    let text = try String(contentsOfFile: file(workshop), encoding: .utf8)
    #expect(text.contains(#""who" : "ema-solberg""#))
    // Whoever speaks when the program is left has been measured too.
    #expect(text.contains(#""who" : "hugo-lind""#))
  }

  @Test func `times outlast the program, and a stale file is none of a new log's`() throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout("run", "lario", typing: room + "ack ema\nthanks\n")
    let again = try workshop.breakout("run", "lario", typing: "speaking?\nq?\n")
    #expect(again.output.contains("1 turn, 0:00 in all."))
    #expect(again.output.contains("The floor is free."))
    try FileManager.default.removeItem(atPath: workshop.path + "/lario.jsonl")
    _ = try workshop.breakout("run", "lario", typing: room)
    #expect(!FileManager.default.fileExists(atPath: file(workshop)))
  }

  @Test func `forgetting deletes the file and every trace of how long`() throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout("run", "lario", typing: room + "ack ema\nthanks\nforget speaking\n")
    let names = try FileManager.default.contentsOfDirectory(atPath: workshop.path)
    #expect(!names.contains { $0.contains("speaking") })
    let run = try workshop.breakout("run", "lario", typing: "speaking?\n")
    #expect(run.output.contains("Nobody was given the floor since speaking times were forgotten."))
    let log = try String(contentsOfFile: workshop.path + "/lario.jsonl", encoding: .utf8)
    #expect(log.contains("speaking-times.forgotten"))
    #expect(!log.contains("milliseconds"))
  }

  @Test func `a kill loses the turn that went on and no other`() throws {
    let workshop = try TemporaryWorkshop()
    let session = try PipedSession("lario", in: workshop.path)
    session.type(room + "ack ema\nack hugo")
    #expect(session.wait(for: "Hugo Lind has the floor"))
    session.kill()
    let run = try workshop.breakout("run", "lario", typing: "speaking?\nq+ hugo\n")
    #expect(run.output.contains("2 turns, 0:00 in all."))
    #expect(run.output.contains("Not measured: 1 turn."))
    #expect(run.output.contains("queue: Hugo Lind"))
  }

  @Test func `no report, export or search shows how long somebody spoke`() throws {
    let workshop = try TemporaryWorkshop()
    let lines = room + "@14:00:30\nack ema\n@14:07:43\nthanks\n"
    _ = try workshop.breakout(
      "run",
      "lario",
      "--clock",
      "2011-11-16T14:00:00+01:00",
      typing: lines + "speaking?\n@14:20\nend\n"
    )
    let shown = try String(contentsOfFile: file(workshop), encoding: .utf8)
    #expect(shown.contains("43"))
    for arguments in [
      ["report", "lario", "--kind", "record", "--format", "txt"],
      ["report", "lario", "--kind", "next-steps", "--format", "json"],
      ["report", "lario", "--kind", "minutes", "--format", "md"],
      ["export", "lario", "--format", "json"], ["search", "Ema", "."], ["replay", "lario"],
    ] {
      let run = try workshop.breakout(arguments: arguments)
      #expect(!(run.output + run.errors).contains("7:1"), "\(arguments)")
      #expect(!(run.output + run.errors).contains("14:07"), "\(arguments)")
      #expect(!(run.output + run.errors).contains("speaking"), "\(arguments)")
    }
  }

  @Test func `a report is not written over the times`() throws {
    let workshop = try TemporaryWorkshop()
    let run = try workshop.breakout(
      "run",
      "lario",
      "--keep-going",
      typing: room + "report minutes md to lario.speaking\n"
    )
    #expect(run.output.contains("lario.speaking is not a report's name; choose another one."))
  }

  @Test func `times in a file that is damaged are told, not taken`() throws {
    let workshop = try TemporaryWorkshop()
    _ = try workshop.breakout("run", "lario", typing: room + "ack ema\nthanks\n")
    try Data("{".utf8).write(to: URL(filePath: file(workshop)))
    let run = try workshop.breakout(
      "run",
      "lario",
      "--keep-going",
      typing: "speaking?\nforget speaking\nspeaking?\n"
    )
    #expect(run.output.contains("lario.speaking cannot be read; forget speaking deletes them."))
    #expect(run.output.contains("the speaking times are deleted"))
  }
}
