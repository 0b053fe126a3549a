import BreakoutCore
import BreakoutLog

@testable import BreakoutREPL

/// Three rooms that spoke about one register, for what is typed in a consolidation.
enum TestRooms {
  /// A room's log as it was read.
  struct Log: Sendable {
    var event: RoomPulled
    var session: Session
  }

  /// The logs of lario, volta and bellagio.
  static func logs() async throws -> [Log] { try await played.value }

  private static let played = Task {
    var logs: [Log] = []
    for (room, lines) in scripts { logs.append(try await log(of: room, lines)) }
    return logs
  }

  /// A log into which lines were typed.
  static func log(of room: String, _ lines: [String]) async throws -> Log {
    let prompt = try await Prompt(after: lines, room: room)
    let head = await prompt.head
    let event = RoomPulled {
      $0.room = room
      $0.workshop = "como"
      $0.log = room + ".jsonl"
      $0.count = head.count
      $0.hash = head.hash
    }
    return Log(event: event, session: await prompt.session)
  }

  static let scripts: [(String, [String])] = [
    (
      "lario",
      [
        "set attribution none", "roster+ Ann Lee, INTERPOL", "roster+ Ben", "present+ Ann Lee, Ben",
        "present+ Cleo", "ask Which measures?", "ann: one register",
        "prop Keep one shared register of engagement work", "poll P1 f5",
        "v ann 5", "v ben 4", "v cleo 3", "close poll", "decide P1 agreed",
        "prop Report every year", "poll P2 f5", "v ann 0", "v ben 4", "v cleo 5", "close poll",
        "dissent ann P2: it turns partners into defendants",
        "act \"Secretariat\" to circulate the fields of the register by 15 Jan 2012",
        "act ben to draft a guide measure evidence: guide sent", "accept N2",
      ]
    ),
    (
      "volta",
      [
        "roster+ Anne Lee, INTERPOL", "present+ Anne Lee, Dan", "ask Which measures?",
        "prop Name a champion in every country", "prop Keep one shared register",
        "poll P2 f5", "v anne 4", "v dan 4", "close poll", "dan: one register of all programmes",
        "act \"Secretariat\" to circulate the fields by 20 Jan 2012", "act dan to write",
      ]
    ),
    (
      "bellagio",
      [
        "present+ Ema, Femi", "ask Which measures?",
        "prop One voluntary register of engagement programmes", "poll P1 f5", "v ema 5",
        "v femi 3", "close poll", "object femi P1: who pays?",
      ]
    ),
  ]
}
