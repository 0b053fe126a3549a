import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Foundation
import Testing

@Suite struct DamageTests {
  private func read(_ bytes: [UInt8]) throws -> LogReading {
    try LogVerifier.read(MemoryLogStore(bytes))
  }

  @Test func `a log torn at any byte of its last two lines goes on`() async throws {
    let whole = try await smallLog()
    let ends = whole.indices.filter { whole[$0] == UInt8(ascii: "\n") }
    let folder = try TemporaryFolder()
    for cut in ends[1]..<whole.count {
      try? FileManager.default.removeItem(atPath: folder.log + ".torn")
      try folder.write(Array(whole[..<cut]), to: folder.log)
      let store = try folder.store()
      let recorder = try recorder(store)
      let entries = ends.count { $0 <= cut }
      #expect(await recorder.session.entryCount == entries, "cut at \(cut)")
      #expect(await recorder.readOnlyReason == nil)
      let rest = ends.contains(cut) ? 0 : cut - 1 - (ends.last { $0 < cut } ?? -1)
      #expect(recorder.notices.count == (rest == 0 ? 0 : 1))
      if rest > 0 {
        #expect(try folder.bytes(folder.log + ".torn") == Array(whole[(cut - rest)..<cut]))
      }
      _ = try await recorder.perform(Fixed.say(7, "After."), by: "asha")
      store.close()
      let reading = try read(folder.bytes(folder.log))
      #expect(reading.remainder == .none && reading.end.head.count == entries + 1)
    }
  }

  @Test func `every flipped bit is noticed`() async throws {
    let whole = try await smallLog(["A point.", "B “é” \\ \"x\""])
    let head = try read(whole).end.head
    for place in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[place] ^= 1 << bit
        guard let reading = try? read(bytes) else { continue }
        let isNoticed = reading.remainder != .none && reading.end.head != head
        #expect(isNoticed, "bit \(bit) of byte \(place)")
        if case .torn = reading.remainder { Issue.record("bit \(bit) of byte \(place) is torn") }
      }
    }
  }

  @Test(arguments: ["doubled", "dropped", "swapped", "merged", "CRLF", "BOM", "indented"])
  func `a log that an editor has changed is damaged`(_ change: String) async throws {
    let whole = try await smallLog()
    var lines = whole.split(separator: UInt8(ascii: "\n")).map(Array.init)
    var ending = "\n"
    switch change {
    case "doubled": lines.append(lines[3])
    case "dropped": lines.remove(at: 2)
    case "swapped": lines.swapAt(1, 2)
    case "merged": lines[1] += lines.remove(at: 2)
    case "CRLF": ending = "\r\n"
    case "BOM": lines[0] = [0xEF, 0xBB, 0xBF] + lines[0]
    default: lines[1] = Array("  ".utf8) + lines[1]
    }
    let reading = try read(lines.flatMap { $0 + Array(ending.utf8) })
    guard case .damaged(.corrupt(_, let line, _, _)) = reading.remainder else {
      Issue.record("\(change): \(reading.remainder)")
      return
    }
    let expected = ["doubled": 5, "dropped": 3, "CRLF": 1, "BOM": 1]
    #expect(line == expected[change] ?? 2)
  }

  @Test func `zeros and garbage at the end are a torn tail`() async throws {
    let whole = try await smallLog()
    var hole = Array(whole.suffix(200))
    hole.replaceSubrange(20..<150, with: repeatElement(0, count: 130))
    var random = SplitMix(state: 7)
    let garbage = (0..<3_000).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    for tail in [[0], [UInt8](repeating: 0, count: 4_096), garbage, Array("{\"n\":5,".utf8), hole] {
      let reading = try read(whole + tail)
      #expect(reading.remainder == .torn(bytes: tail.count))
      #expect(reading.end.length == whole.count)
    }
  }

  @Test func `a log without its last newline is whole and goes on on a new line`() async throws {
    let whole = try await smallLog()
    let store = MemoryLogStore(Array(whole.dropLast()))
    let recorder = try recorder(store)
    #expect(await recorder.session.entryCount == 4)
    _ = try await recorder.perform(Fixed.say(4, "D"), by: "asha")
    #expect(Array(store.bytes.prefix(whole.count)) == whole)
    #expect(try read(store.bytes).end.head.count == 5)
  }

  @Test func `an empty file is a log, a first line that was torn is an empty log`() async throws {
    #expect(try read([]).end == LogEnd())
    let whole = try await smallLog()
    #expect(try read(Array(whole[..<40])).remainder == .torn(bytes: 40))
    #expect(try read([UInt8](repeating: 0, count: 512)).remainder == .torn(bytes: 512))
  }

  @Test(arguments: ["\n\n\n", "Dear all,\n", "Dear all", "{\"a\":1}\n", "{\"n\":1}x"])
  func `a file that holds nothing like an entry is not a log`(_ text: String) {
    #expect(throws: LogError.notALog(log: "the log in memory")) { try read(Array(text.utf8)) }
  }

  @Test func `a line of ten megabytes is damage, not a crash`() async throws {
    let whole = try await smallLog()
    let long = Array("{\"n\":5,".utf8) + [UInt8](repeating: UInt8(ascii: "["), count: 10 << 20)
    let reading = try read(whole + long + Array("\n".utf8))
    guard case .damaged(.corrupt(_, 5, whole.count, let reason)) = reading.remainder else {
      Issue.record("\(reading.remainder)")
      return
    }
    #expect(reason == "the line is longer than any entry may be")
  }

  @Test func `no change of bytes makes the reader trap`() async throws {
    let whole = try await smallLog()
    var random = SplitMix(state: 42)
    for _ in 0..<3_000 {
      var bytes = whole
      for _ in 0...Int(random.next() % 4) {
        let place = Int(random.next() % UInt64(bytes.count))
        switch random.next() % 4 {
        case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
        default: bytes.removeSubrange(place...)
        }
        if bytes.isEmpty { bytes = whole }
      }
      _ = try? LogReplay(MemoryLogStore(bytes))
    }
  }
}

/// Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators" (2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
