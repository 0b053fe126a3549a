package import BreakoutCore
package import BreakoutLog

/// What the prompt needs of the world besides the log: files, reports, the clock.
package protocol Desk: Sendable {
  /// The log's name, as it is printed.
  var logName: String { get }

  /// Prints a report, or writes it to the file that the request names.
  ///
  /// - Returns: The report, or a sentence that says where it was written.
  /// - Throws: `DeskError`.
  func report(_ request: ReportRequest, on record: RecordedSession) throws -> String

  /// Writes an export.
  ///
  /// - Parameters:
  ///   - request: What is wanted.
  ///   - replacing: Whether what is there already is written over.
  ///   - record: The session.
  /// - Returns: A sentence that says where it was written.
  /// - Throws: `DeskError`.
  func export(
    _ request: ExportRequest,
    replacing: Bool,
    on record: RecordedSession
  ) throws
    -> String

  /// Checks the log on the disk: its chain, its polls, and the heads that reports have printed.
  ///
  /// - Parameter head: The last entry as it was recorded.
  /// - Returns: What was found, a line each.
  /// - Throws: `DeskError` that says what is wrong.
  func verify(upTo head: Head) throws -> [String]

  /// Writes the reports that a finished session leaves beside its log.
  ///
  /// - Returns: The files' names.
  /// - Throws: `DeskError`.
  func writeReports(on record: RecordedSession) throws -> [String]

  /// The people in a CSV file.
  ///
  /// - Throws: `DeskError`.
  func people(inFile path: String) throws -> [Person]

  /// The lines of a script.
  ///
  /// - Throws: `DeskError`.
  func lines(ofFile path: String) throws -> [String]

  /// What bars are drawn with: blocks, or plain letters where the terminal shows nothing else.
  var strokes: BarStrokes { get }

  /// The wording ladders there are, in alphabetical order.
  var ladderNames: [String] { get }

  /// Makes sure that there is a wording ladder of that name.
  ///
  /// - Throws: `DeskError` that names those there are.
  func checkLadder(_ name: String) throws

  /// A wording ladder.
  ///
  /// - Throws: `DeskError` that names those there are.
  func ladder(_ name: String) throws -> WordingLadder

  /// The recipes there are, in alphabetical order.
  var recipeNames: [String] { get }

  /// The lines of a recipe.
  ///
  /// - Throws: `DeskError` that names those there are.
  func recipe(_ name: String) throws -> [String]

  /// The rooms of a consolidation, read again from their logs as far as they were pulled.
  ///
  /// - Throws: `DeskError` that names the room whose log is missing, changed or damaged.
  func rooms(of session: Session) throws -> RoomSessions

  /// What the rooms' logs hold that has not been pulled yet.
  ///
  /// - Parameters:
  ///   - session: The consolidation.
  ///   - files: Logs to look at besides those the consolidation was opened over.
  /// - Returns: The rooms that have gone on, and those that are new.
  /// - Throws: `DeskError` as `rooms(of:)`, and for two logs of one room.
  func roomNews(for session: Session, files: [String]) throws -> RoomNews

  /// What a pull of a room records whose log lies in another place now.
  ///
  /// - Parameters:
  ///   - room: The room as it was pulled.
  ///   - path: Where its log is, as typed.
  /// - Returns: The place and the last entry of the log.
  /// - Throws: `DeskError` if there is no log, or it does not go on from what was pulled.
  func moved(_ room: RoomRecord, to path: String) throws -> RoomPulled

  /// What several rooms have said much alike, best first.
  ///
  /// - Parameters:
  ///   - texts: What they have said.
  ///   - linked: What has been brought together already; a suggestion adds to it.
  ///   - dismissed: What is not the same.
  /// - Returns: Groups of items of at least two rooms.
  /// - Throws: `DeskError` if the texts cannot be compared.
  func suggestions(
    for texts: [SuggestionText],
    linked: [[RoomItem]],
    dismissed: [[RoomItem]]
  ) throws -> [SuggestedGroup]

  /// What an earlier workshop has left open, and what of it other rooms have taken over already.
  ///
  /// - Parameter workshop: Its folder, or its name beside this workshop.
  /// - Returns: What is open, with its origins.
  /// - Throws: `DeskError` if there is none, or a log in it cannot be read.
  func carryOver(from workshop: String) throws -> CarryOver

  /// How long people spoke, as measured beside the log; empty where nothing was measured.
  ///
  /// - Throws: `DeskError` if what is kept there cannot be read.
  func speakingTimes() throws -> [MeasuredTurn]

  /// Keeps how long people spoke, where only the facilitator sees it.
  ///
  /// - Parameter turns: All that is to be kept; where it is empty, nothing is left there.
  /// - Throws: `DeskError` if that is not possible.
  func keepSpeakingTimes(_ turns: [MeasuredTurn]) throws

  /// Gives rooms a notice, which their prompts tell as they next look at the clock.
  ///
  /// - Parameters:
  ///   - notice: The notice; its number is not known yet.
  ///   - rooms: The rooms it is for.
  /// - Returns: Its number.
  /// - Throws: `DeskError` if it cannot be written.
  func give(_ notice: RoomNotice, to rooms: [RoomRecord]) throws -> Int

  /// The notices for this room that its prompt has not told yet; asked again, they count as told.
  ///
  /// - Parameter begin: When the session began; what was said before is not for it.
  /// - Returns: The notices, oldest first.
  /// - Throws: `DeskError` if what was told cannot be remembered; nothing counts as told then.
  func noticesToTell(since begin: Timestamp) throws -> [RoomNotice]

  /// The notice that was given last, and which of these rooms have told it; nil if there is none.
  ///
  /// - Throws: `DeskError`.
  func lastNotice(to rooms: [RoomRecord]) throws -> NoticeHearing?

  /// The present moment, for what is measured and not recorded.
  func now() -> Timestamp

  /// The present moment; looking at it does not move a scripted clock.
  var glance: Timestamp { get }

  /// Microseconds since some moment, to measure how long something takes; a scripted clock stands
  /// still meanwhile.
  var stopwatch: Int { get }

  /// Begins a file for what views show.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - replacing: Whether a file of that name is written over.
  /// - Throws: `DeskError`.
  func beginFile(_ path: String, replacing: Bool) throws

  /// Adds lines to a file that was begun.
  ///
  /// - Throws: `DeskError`.
  func add(_ text: String, toFile path: String) throws

  /// Lets the user change a text in an editor of their own, which has the terminal meanwhile.
  ///
  /// - Parameters:
  ///   - text: The text as it is.
  ///   - name: What it is, for the file's name.
  /// - Returns: The text as it was saved.
  /// - Throws: `DeskError` if no editor can be run, or it fails.
  func edit(_ text: String, named name: String) throws -> String

  /// Runs a command of the shell, which has the terminal meanwhile.
  ///
  /// - Returns: Its exit code.
  /// - Throws: `DeskError` if it cannot be run.
  func run(_ command: String) throws -> Int32

  /// Moves a scripted clock forward to a time of day; the machine's clock goes its own way.
  ///
  /// - Parameter secondOfDay: Seconds since midnight in the room's zone.
  /// - Throws: `DeskError` if the clock would go back.
  func moveClock(to secondOfDay: Int) throws
}

extension Desk {
  /// What bars are drawn with, where nothing says that the terminal cannot show blocks.
  package var strokes: BarStrokes { .blocks }
}

/// Something at the desk that could not be done.
package struct DeskError: Error, Equatable, Sendable {
  /// One sentence that says what is wrong and what to do instead.
  package var message: String

  /// Whether a log is damaged or is not the one it should be, rather than something missing.
  package var isDamage = false

  /// Creates an error in the language being spoken.
  package init(_ message: Sentence) {
    self.init(verbatim: translated(message))
  }

  /// Creates an error whose words were chosen elsewhere.
  package init(verbatim message: String, isDamage: Bool = false) {
    self.message = message
    self.isDamage = isDamage
  }
}

/// A session with the entries that made it.
package struct RecordedSession: Sendable {
  /// The state.
  package var session: Session

  /// All entries that were understood, undone ones included.
  package var entries: [Entry]

  /// How many entries there are, and the last hash.
  package var head: Head

  /// How many entries were not understood.
  package var notUnderstood: Int

  /// Creates a record.
  package init(session: Session, entries: [Entry], head: Head, notUnderstood: Int) {
    self.session = session
    self.entries = entries
    self.head = head
    self.notUnderstood = notUnderstood
  }
}

extension SessionRecorder {
  /// The session with its entries, read again from the log.
  ///
  /// - Throws: `LogError` if the log cannot be read.
  package func record() throws -> RecordedSession {
    var entries: [Entry] = []
    _ = try replay { entry, _, _ in entries.append(entry) }
    return RecordedSession(
      session: session,
      entries: entries,
      head: head,
      notUnderstood: notUnderstood.count
    )
  }
}
