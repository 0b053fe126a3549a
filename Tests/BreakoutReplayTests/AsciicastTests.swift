import BreakoutCore
import Foundation
import Testing

@testable import BreakoutReplay

/// Recordings, held against the definition of the format.
@Suite struct AsciicastTests {
  private struct Event {
    var time: Double
    var code: String
    var data: String
  }

  private func lines(_ cast: inout Asciicast) -> [Data] {
    String(decoding: cast.file(), as: UTF8.self).split(separator: "\n").map { Data($0.utf8) }
  }

  private func events(_ lines: [Data]) throws -> [Event] {
    try lines.dropFirst().map { line in
      let parts = try #require(JSONSerialization.jsonObject(with: line) as? [Any])
      #expect(parts.count == 3)
      return Event(
        time: try #require(parts[0] as? Double),
        code: try #require(parts[1] as? String),
        data: try #require(parts[2] as? String)
      )
    }
  }

  @Test(arguments: Shipped.all)
  func `every shipped session becomes a recording by the book`(_ shipped: Shipped) throws {
    let story = try Story(shipped.record())
    var cast = Asciicast(story, range: 1...story.entries.count, pace: Pace(), at: .named)
    let lines = lines(&cast)
    let header = try #require(
      JSONSerialization.jsonObject(with: lines[0]) as? [String: Any]
    )
    #expect(header["version"] as? Int == 2)
    #expect(header["width"] as? Int == 80)
    #expect(header["height"] as? Int == 24)
    #expect(header["timestamp"] as? Int64 == (story.entries[0].time.milliseconds) / 1_000)
    #expect(header["idle_time_limit"] as? Double == 5)
    #expect((header["title"] as? String)?.isEmpty == false)
    let events = try events(lines)
    #expect(events.allSatisfy { ["o", "m"].contains($0.code) })
    #expect(zip(events, events.dropFirst()).allSatisfy { $0.time <= $1.time })
    #expect(events.count { $0.code == "m" } == story.markers.count + story.questions.count)
    #expect(events.count { $0.code == "o" } == story.entries.count + 1)
    for event in events where event.code == "o" {
      #expect(event.data.hasSuffix("\r\n"))
      #expect(!event.data.unicodeScalars.contains { $0.value < 0x20 && $0 != "\r" && $0 != "\n" })
    }
  }

  @Test func `speed divides the times, and the longest silence with them`() throws {
    let story = try Shipped.lario()
    var cast = Asciicast(story, range: 42...43, pace: Pace(percent: 200, idle: 3_000), at: .named)
    let lines = lines(&cast)
    #expect(String(decoding: lines[0], as: UTF8.self).contains("\"idle_time_limit\": 1.500"))
    #expect(try events(lines).map(\.time) == [0, 0, 119])
    var whole = Asciicast(story, range: 42...43, pace: Pace(idle: nil), at: .named)
    #expect(!String(decoding: whole.file(), as: UTF8.self).contains("idle_time_limit"))
  }

  @Test(arguments: AttributionLevel.allCases.filter { $0 != .named })
  func `nobody is named where names may not be given, and ballots come together`(
    _ level: AttributionLevel
  ) throws {
    let story = try Shipped.lario()
    var cast = Asciicast(story, range: 1...story.entries.count, pace: Pace(), at: level)
    let text = String(decoding: cast.file(), as: UTF8.self)
    for participant in story.session.participants {
      #expect(!text.contains(participant.person.name))
    }
    #expect(text.contains(" ballots came in on T"))
    #expect(!text.contains("votes"))
  }
}
