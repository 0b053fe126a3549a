import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Foundation
import Testing

@Suite struct FileLogStoreTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func error(_ body: () throws -> Void) -> LogError? {
    do {
      try body()
      return nil
    } catch {
      return error as? LogError
    }
  }

  @Test func `a new log is only the owner's to read`() throws {
    let store = try folder.store()
    let values = try FileManager.default.attributesOfItem(atPath: folder.log)
    #expect((values[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    store.close()
    #expect(!FileManager.default.fileExists(atPath: folder.log + ".lock"))
  }

  @Test func `a second writer is told who holds the log, and may read`() throws {
    let first = try folder.store()
    guard case .locked(folder.log, let holder) = error({ _ = try folder.store() }) else {
      Issue.record("not locked")
      return
    }
    let pattern = /asha, process [0-9]+ on .+ since 14:02/
    #expect(holder.wholeMatch(of: pattern) != nil)
    let reader = try FileLogStore(path: folder.log, access: .reading)
    #expect(reader.readOnlyReason == "it was opened that way")
    reader.close()
    first.close()
    try folder.store().close()
  }

  @Test func `only a plain file can be a log`() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder.log, withIntermediateDirectories: false)
    #expect(error { _ = try folder.store() } == .notAPlainFile(log: folder.log, what: "a folder"))
    try manager.removeItem(atPath: folder.log)

    #expect(mkfifo(folder.log, 0o600) == 0)
    #expect(error { _ = try folder.store() } == .notAPlainFile(log: folder.log, what: "a pipe"))
    #expect(
      error { _ = try FileLogStore(path: folder.log, access: .reading) }
        == .notAPlainFile(log: folder.log, what: "a pipe")
    )
    try manager.removeItem(atPath: folder.log)

    try folder.write([], to: folder.path + "/other")
    try manager.createSymbolicLink(atPath: folder.log, withDestinationPath: folder.path + "/other")
    let link = LogError.notAPlainFile(log: folder.log, what: "a symbolic link")
    #expect(error { _ = try folder.store() } == link)
    try manager.removeItem(atPath: folder.log)

    try manager.linkItem(atPath: folder.path + "/other", toPath: folder.log)
    let names = LogError.notAPlainFile(log: folder.log, what: "one file with several names")
    #expect(error { _ = try folder.store() } == names)
  }

  @Test func `a log that cannot be is refused at once`() throws {
    let reading = error { _ = try FileLogStore(path: folder.log, access: .reading) }
    #expect(reading == .missing(log: folder.log))
    try folder.write([], to: folder.path + "/file")
    let holder = LogHolder(name: "asha", since: "14:02")
    for (name, reason) in [
      ("/no/x.jsonl", "there is no such folder"),
      ("/file/x.jsonl", "a part of the path is not a folder"),
    ] {
      let path = folder.path + name
      guard
        case .system(path, _, reason) = error({
          _ = try FileLogStore(path: path, access: .appending(holder: holder))
        })
      else {
        Issue.record("\(name)")
        continue
      }
    }
  }

  @Test(arguments: ["replaced", "removed", "cut short", "written to"])
  func `a log that others change takes no more entries`(_ how: String) async throws {
    let recorder = try recorder(folder.store())
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    let bytes = try folder.bytes(folder.log)
    switch how {
    case "replaced": try folder.write(bytes, to: folder.log + "-new")
    case "removed": try FileManager.default.removeItem(atPath: folder.log)
    case "cut short": #expect(truncate(folder.log, 10) == 0)
    default: #expect(truncate(folder.log, bytes.count + 1) == 0)
    }
    if how == "replaced" { #expect(rename(folder.log + "-new", folder.log) == 0) }
    await #expect(throws: LogError.changedByOthers(log: folder.log, how: how)) {
      try await recorder.perform(Fixed.say(1, "x"), by: "asha")
    }
    await #expect(throws: Refusal.self) {
      try await recorder.perform(Fixed.say(1, "x"), by: "asha")
    }
    #expect(await recorder.session.entryCount == 1)
  }
}
