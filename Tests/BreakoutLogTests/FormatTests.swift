import BreakoutCore
import BreakoutLog
import BreakoutTestSupport
import Foundation
import Testing

/// Seals the fields of entries into a log, as any program could that follows the format.
func sealed(_ fields: [String]) -> [UInt8] {
  var chain = Chain()
  var log: [UInt8] = []
  for (index, fields) in fields.enumerated() {
    let at = "2011-11-16T14:02:03.123Z"
    var line = Array("{\"n\":\(index + 1),\"at\":\"\(at)\",\"by\":\"asha\",\(fields)".utf8)
    chain.seal(&line)
    log += line + Array("\n".utf8)
  }
  return log
}

private let opening =
  #""do":"session.opened","format":"breakout-log","version":1,"kind":"breakout","room":"lario","#
  + #""zone":"Z""#

@Suite struct FormatTests {
  private func contribution(_ text: String) throws -> String? {
    let fields = #""do":"contribution.recorded","id":"C1","kind":"point","text":\#(text)"#
    return try LogReplay(MemoryLogStore(sealed([opening, fields]))).session.contributions.first?
      .opening.text
  }

  @Test func `a line is written byte for byte as the format says`() async throws {
    let store = MemoryLogStore()
    let recorder = try recorder(store)
    _ = try await recorder.perform(Fixed.open(), by: "asha")
    _ = try await recorder.perform(Fixed.say(1, "a\"b\\c\n\t\u{1}\u{1F}\u{7F}é🙂"), by: "asha")
    let lines = String(decoding: store.bytes, as: UTF8.self).split(separator: "\n")
    let first = #"{"n":1,"at":"2011-11-16T14:00:00.000Z","by":"asha","do":"session.opened","#
    #expect(lines[0].hasPrefix(first + #""format":"breakout-log","version":1,"#))
    let text = #""text":"a\"b\\c\n\t\u0001\u001f\#u{7F}é🙂","hash":""#
    #expect(lines[1].contains(text))
  }

  @Test(
    arguments: [
      (#""plain""#, "plain"), (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u00e9\u20AC\ud83d\ude42""#, "é€🙂"), (#""a\u0000b""#, "a\0b"),
      (
        #""long enough for eight \" bytes at a time é""#,
        "long enough for eight \" bytes at a time é"
      ),
    ]
  )
  func `every escape of JSON is read`(_ json: String, _ text: String) throws {
    #expect(try contribution(json) == text)
  }

  @Test(
    arguments: [
      #""\ud83d""#, #""\ude42""#, #""\ud83dx""#, #""\ud83d\u0041""#, #""\x""#, #""\u12""#,
      #""\u12g4""#, "\"a\tb\"", #""open"#, #""a\"#, "1", "null", "\"a\u{0}b\"",
    ]
  )
  func `a text that is not valid is not read`(_ json: String) throws {
    #expect(try contribution(json) == nil)
  }

  @Test(arguments: [[0xFF], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]])
  func `bytes that are not UTF-8 are damage`(_ bytes: [UInt8]) throws {
    var chain = Chain()
    var log = sealed([opening])
    chain = Chain(after: try LogVerifier.read(MemoryLogStore(log)).end.head)
    let start = #"{"n":2,"at":"2011-11-16T14:02:03.123Z","by":"asha","do":"contribution.recorded","#
    var line = Array((start + #""id":"C1","kind":"point","text":""#).utf8) + bytes
    line += Array("\"".utf8)
    chain.seal(&line)
    log += line + Array("\n".utf8)
    let reading = try LogVerifier.read(MemoryLogStore(log))
    guard case .damaged(.corrupt(_, 2, _, "the line is not JSON")) = reading.remainder else {
      Issue.record("\(reading.remainder)")
      return
    }
  }

  @Test(
    arguments: [
      #""do":"robot.invited","name":"Zed""#,
      #""do":"contribution.recorded","id":"C1","kind":"point","text":"x","mood":"good""#,
      #""do":"contribution.recorded","id":"C1","kind":"song","text":"x""#,
      #""do":"contribution.recorded","id":"Z1","kind":"point","text":"x""#,
      #""do":"contribution.recorded","id":"C1","kind":"point","number":1e3,"text":"x""#,
      #""do":"contribution.recorded","id":"C1","kind":"point","number":92233720368547758080,"text":"""#,
      #""do":"contribution.recorded","kind":"point","id":"C1","text":"x""#,
      #""do":"contribution.recorded","id":"C1","kind":"point","text":"x","text":"y""#,
    ]
  )
  func `an entry of a newer version is counted and named`(_ fields: String) async throws {
    let store = MemoryLogStore(sealed([opening, fields]), name: "lario.jsonl")
    let recorder = try recorder(store)
    #expect(recorder.notUnderstood.count == 1)
    #expect(recorder.notUnderstood.events.first.map { fields.contains($0) } == true)
    #expect(await recorder.head.count == 2)
    #expect(
      await recorder.readOnlyReason?.hasPrefix(
        "lario.jsonl is open for reading only: 1 entry was not understood and may be from a newer"
      ) == true
    )
  }

  @Test(
    arguments: [
      (#""do":"session.opened","format":"breakout-log","version":2"#, "version"),
      (#""do":"session.opened","format":"other","version":1"#, "format"),
      (#""do":"robot.opened""#, "unknown"),
      (#""do":"item.parked","id":"L1","text":"x""#, "does not open a session"),
    ]
  )
  func `a log of another version is not opened`(_ fields: String, _ word: String) {
    do {
      _ = try LogReplay(MemoryLogStore(sealed([fields])))
      Issue.record("opened")
    } catch LogError.foreignVersion(_, let reason) {
      #expect(reason.contains(word))
    } catch {
      Issue.record(error)
    }
  }

  @Test func `a number out of turn and a wrong time are damage even in the chain`() throws {
    for (from, reason) in [("\"n\":2", "number"), ("14:02:03", "time"), ("16T", "time")] {
      var chain = Chain()
      var log: [UInt8] = []
      for number in 1...2 {
        var line = "{\"n\":\(number),\"at\":\"2011-11-16T14:02:03.123Z\",\"by\":\"asha\"," + opening
        if number == 2 {
          line = line.replacingOccurrences(
            of: from,
            with: from == "\"n\":2" ? "\"n\":3" : "99:99:99"
          )
        }
        var bytes = Array(line.utf8)
        chain.seal(&bytes)
        log += bytes + Array("\n".utf8)
      }
      let reading = try LogVerifier.read(MemoryLogStore(log))
      guard case .damaged(.corrupt(_, 2, _, let told)) = reading.remainder else {
        Issue.record("\(from): \(reading.remainder)")
        continue
      }
      #expect(told.contains(reason))
    }
  }

  @Test(arguments: [1_000, 1_000_000])
  func `deep nesting is told without a crash`(_ depth: Int) throws {
    let deep = String(repeating: "[", count: depth)
    let log = sealed([opening, #""do":"robot.invited","x":\#(deep)"#])
    let reading = try LogVerifier.read(MemoryLogStore(log))
    guard case .damaged(.corrupt(_, 2, _, "the line is not JSON")) = reading.remainder else {
      Issue.record("\(reading.remainder)")
      return
    }
  }

  @Test func `every event writes what it reads, as far as a blank one goes`() throws {
    for name in WireName.allCases where name != .sessionOpened {
      let event = SessionEvent(blank: name)
      var chain = Chain(after: try LogVerifier.read(MemoryLogStore(sealed([opening]))).end.head)
      let time = Timestamp(milliseconds: 1_321_452_123_123)
      let entry = Entry(number: 2, time: time, author: "b", event: event)
      let line = try EntryCoding.encode(entry, on: &chain)
      var read: Entry?
      let store = MemoryLogStore(sealed([opening]) + line)
      let reading = try LogVerifier.read(store) { read = $0 }
      // A blank identifier such as C0 is none, so it may be written but not read.
      if reading.notUnderstood.count == 0 { #expect(read == entry, "\(name)") }
      #expect(reading.remainder == .none, "\(name)")
    }
  }

  @Test func `a log of version 1 is read as ever`() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/version-1.jsonl")
    let store = try FileLogStore(path: fixture.path, access: .reading)
    defer { store.close() }
    let replay = try LogReplay(store)
    #expect(
      replay.reading.end.head.description
        == "60:628696a01a809bc3767eed00989f2e49d5cbbb23e09023a6acc0838a86a7b134"
    )
    #expect(replay.reading.notUnderstood.count == 0)
    #expect(replay.session.entryCount == 60)
  }

  @Test func `a head is read as it is printed`() {
    let head = Head(count: 12, hash: String(repeating: "0a", count: 32))
    #expect(Head("\(head)") == head)
    for text in [
      "", "12", "12:0a", "x:\(head.hash)", "-1:\(head.hash)", "1:\(head.hash.uppercased())",
    ] {
      #expect(Head(text) == nil)
    }
  }
}
