import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Foundation
import Testing

@Suite struct LogVerificationTests {
  @Test func `a log compares with a head that was noted earlier`() async throws {
    let bytes = try await smallLog()
    let store = MemoryLogStore(bytes)
    let head = try LogVerifier.read(store).end.head
    #expect(try LogVerification(store, earlier: head).comparison == .grown(by: 0))
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    let shorter = MemoryLogStore(Array(bytes[...ends[1]]))
    let missing = try LogVerification(shorter, earlier: head)
    #expect(missing.comparison == .missing(2) && !missing.isSound)
    let earlier = try LogVerifier.read(shorter).end.head
    #expect(try LogVerification(store, earlier: earlier).comparison == .grown(by: 2))
    #expect(try LogVerification(store, earlier: .empty).comparison == .grown(by: 4))
    let other = MemoryLogStore(try await smallLog(["Forged.", "B", "C"]))
    let forged = try LogVerification(other, earlier: head)
    #expect(forged.comparison == .different && !forged.isSound)
    #expect(try LogVerification(other).isSound)
  }

  @Test func `whether a session was ended is part of what is found`() async throws {
    let store = MemoryLogStore()
    let recorder = try recorder(store)
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    #expect(try !LogVerification(store).isEnded)
    _ = try await recorder.perform(
      Fixed(event: SessionEvent(blank: .sessionEnded)),
      by: "asha"
    )
    #expect(try LogVerification(store).isEnded)
  }
}

@Suite struct LogRepairTests {
  private let folder: TemporaryFolder
  private let holder = LogHolder(name: "asha", since: "14:02")

  init() throws { folder = try TemporaryFolder() }

  @Test func `a whole log is left alone`() async throws {
    try folder.write(try await smallLog(), to: folder.log)
    let repair = try LogRepair.repair(folder.log, holder: holder)
    #expect(repair == .whole(entries: 4))
    #expect(repair.message(about: "x.jsonl") == "x.jsonl is whole: 4 entries. Nothing was changed.")
  }

  @Test func `a torn tail is set aside, each in a file of its own`() async throws {
    let whole = try await smallLog()
    for place in [folder.log + ".torn", folder.log + ".torn-2"] {
      try folder.write(whole + Array("{\"n\":5".utf8), to: folder.log)
      let repair = try LogRepair.repair(folder.log, holder: holder)
      #expect(repair == .setAside(bytes: 6, place: place))
      #expect(try folder.bytes(folder.log) == whole)
      #expect(try folder.bytes(place) == Array("{\"n\":5".utf8))
      #expect(
        repair.message(about: "x.jsonl")
          == "6 bytes of an unfinished entry set aside in \(place). x.jsonl is whole now."
      )
    }
  }

  @Test func `damage is left alone and the entries before it are copied`() async throws {
    var bytes = try await smallLog()
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    bytes[ends[1] + 20] ^= 1
    try folder.write(bytes, to: folder.log)
    for suffix in ["", "-2"] {
      let place = folder.path + "/lario.salvaged\(suffix).jsonl"
      let leftOut = bytes.count - ends[1] - 1
      let repair = try LogRepair.repair(folder.log, holder: holder)
      #expect(repair == .salvaged(entries: 2, place: place, leftOut: leftOut))
      #expect(try folder.bytes(place) == Array(bytes[...ends[1]]))
      #expect(
        repair.message(about: "x.jsonl") == """
          The first 2 entries were copied to \(place), \(leftOut) bytes were left out. \
          x.jsonl itself was not changed.
          """
      )
    }
    #expect(try folder.bytes(folder.log) == bytes)
  }

  @Test func `damage in the first line leaves nothing to copy`() async throws {
    var bytes = try await smallLog()
    bytes[30] ^= 1
    try folder.write(bytes, to: folder.log)
    #expect(throws: LogError.self) { try LogRepair.repair(folder.log, holder: holder) }
  }
}

@Suite struct ShellVerifierTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func verify(_ bytes: [UInt8]) throws -> (status: Int32, answer: String) {
    try folder.write(bytes, to: folder.log)
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "verify-log.sh")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bash", script.path, folder.log]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: answer, as: UTF8.self))
  }

  @Test func `the shell verifier says of a whole log what the program says`() async throws {
    let bytes = try await smallLog()
    let head = try LogVerifier.read(MemoryLogStore(bytes)).end.head
    let (status, answer) = try verify(bytes)
    #expect(status == 0)
    #expect(answer == "\(folder.log): 4 entries, chain whole, head \(head)\n")
    #expect(try verify(Array(bytes.dropLast())).answer == answer)
  }

  @Test func `the shell verifier notices what the program notices`() async throws {
    let bytes = try await smallLog()
    var random = SplitMix(state: 3)
    for _ in 0..<25 {
      var changed = bytes
      let place = Int(random.next() % UInt64(bytes.count))
      changed[place] ^= 1 << UInt8(random.next() % 8)
      let (status, answer) = try verify(changed)
      #expect(status == 1, "byte \(place): \(answer)")
    }
    let (status, answer) = try verify(Array(bytes.dropLast(9)))
    #expect(status == 1)
    #expect(answer == "\(folder.log): line 4 is not entry 4.\n")
  }
}
