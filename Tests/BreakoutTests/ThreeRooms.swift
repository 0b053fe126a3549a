import BreakoutTestSupport
import Foundation

/// A workshop's folder with the logs of rooms, for tests of what is done with several.
extension TemporaryWorkshop {
  /// Plays three rooms into `como`.
  static func withRooms() throws -> TemporaryWorkshop {
    let workshop = try TemporaryWorkshop()
    for (room, lines) in rooms { try workshop.play(lines, into: "como/\(room)") }
    return workshop
  }

  private static let rooms = [
    (
      "lario",
      """
      set attribution affiliation
      roster+ Ann Lee, INTERPOL
      present+ Ann Lee, Ben
      prop Keep one shared register of engagement work
      poll P1 f5 present 9
      tally 0 0 0 2 4 3
      close poll
      decide P1 agreed
      prop Report every year
      dissent ann P2: it turns partners into defendants
      act "Secretariat" to circulate the fields by 15 Jan 2012

      """
    ),
    (
      "volta",
      """
      roster+ Anne Lee, INTERPOL
      present+ Anne Lee, Cleo
      prop Name a champion in every country
      prop Keep one shared register
      poll P2 f5 present 8
      tally 0 0 0 2 4 2
      close poll

      """
    ),
    ("bellagio", "prop One register of engagement programmes\n"),
  ]

  /// Types lines into the consolidation of `como`.
  func consolidate(_ lines: String, _ more: String...) throws -> (output: String, code: Int32) {
    let run = try breakout(
      arguments: ["consolidate", "como", "--clock", "2011-11-16T15:00:00+01:00", "--keep-going"]
        + more,
      typing: lines
    )
    return (run.output + run.errors, run.code)
  }

  /// The consolidation's log.
  var consolidation: [UInt8] { bytes("como/consolidation.jsonl") }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }
}
