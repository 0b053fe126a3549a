import BreakoutCore
import BreakoutTestSupport
import Foundation
import Testing

@testable import BreakoutLog

/// Logs that are made whole before they are on the disk.
@Suite struct LogComposerTests {
  private let moment = Moment(now: Timestamp(milliseconds: 0), author: "asha")

  private func composed() throws -> LogComposer {
    let log = LogComposer()
    try log.perform(Fixed.open(), at: moment, source: nil)
    try log.perform(Fixed.say(1, "x"), at: moment, source: EntrySource(file: "a.log", line: 3))
    return log
  }

  @Test func `a composed log reads back as it was made`() throws {
    let folder = try TemporaryFolder()
    let log = try composed()
    try log.write(to: folder.log)
    let store = try FileLogStore(path: folder.log, access: .reading)
    let replay = try LogReplay(store)
    #expect(replay.session == log.session)
    #expect(replay.reading.end.head == log.head)
    #expect(replay.session.sources == [2: EntrySource(file: "a.log", line: 3)])
  }

  @Test func `what is refused leaves a composed log as it was`() throws {
    let log = try composed()
    let before = log.bytes
    #expect(throws: Refusal("The session is open already.")) {
      try log.perform(OpenSession(SessionOpened()), at: moment, source: nil)
    }
    #expect(log.bytes == before)
    #expect(log.head.count == 2)
  }

  @Test func `an entry that is too long is named, and nothing is written`() throws {
    let folder = try TemporaryFolder()
    let log = try composed()
    let text = String(repeating: "x", count: EntryCoding.longestLine)
    try log.perform(Fixed.say(2, text), at: moment, source: nil)
    try log.perform(Fixed.say(3, "y"), at: moment, source: nil)
    let failure = #expect(throws: UnwrittenEntry.self) { try log.write(to: folder.log) }
    #expect(failure?.number == 3)
    #expect(failure?.reason.hasPrefix("That is too long: it would take 10") == true)
    #expect(log.head.count == 2)
    #expect(try names(folder).isEmpty)
  }

  @Test func `a file that is there is kept, and nothing is left beside it`() throws {
    let folder = try TemporaryFolder()
    try Data("mine".utf8).write(to: URL(filePath: folder.log))
    #expect(throws: LogError.changedByOthers(log: folder.log, how: "made")) {
      try composed().write(to: folder.log)
    }
    #expect(try String(contentsOfFile: folder.log, encoding: .utf8) == "mine")
    #expect(try names(folder) == ["lario.jsonl"])
  }

  @Test func `a disk that fails leaves no file behind`() throws {
    let folder = try TemporaryFolder()
    let failing = FileOperations(
      write: { _, bytes in bytes.count },
      synchronise: { _ in
        FileOperations.errorNumber = ENOSPC
        return -1
      }
    )
    #expect(
      throws: LogError.notWritten(log: folder.log, reason: "the disk is full", free: nil)
    ) {
      try NewFile.write([1, 2, 3], to: folder.log, operations: failing)
    }
    #expect(try names(folder).isEmpty)
  }

  @Test func `a folder that is not there is named`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: LogError.self) { try composed().write(to: folder.path + "/gone/a.jsonl") }
    #expect(try names(folder).isEmpty)
  }

  private func names(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
