package import BreakoutCore

/// What a line asks the program to do.
package enum Effect: Sendable {
  /// Record something.
  case record(any Intent)
  /// Take the recipe's next step, or the next question or point of the agenda.
  case next
  /// Walk the recipe of that name.
  case recipe(name: String)
  /// Show something about the session as it stands.
  case show(@Sendable (Session) -> String)
  /// Show something about the session as it stands at this moment.
  case timed(@Sendable (Session, Present) -> String)
  /// Show something about a consolidation and its rooms; what it throws is told instead.
  case survey(@Sendable (Survey) throws -> String)
  /// Read the rooms' logs and record how far: the rooms of these names or files, or all.
  case pull([String])
  /// Take a room's log from another place from now on.
  case move(room: String, path: String)
  /// Read a file, or our own report, against the findings.
  case lint(path: String?)
  /// Show the rooms of a consolidation, and what they hold that was not pulled yet.
  case rooms
  /// Tell a room, or all of them, something at their prompts.
  case give(NoticeRequest)
  /// Show what is still missing, in the rooms too.
  case showGaps
  /// Show something that needs the entries as well, of any session.
  case examine(@Sendable (RecordedSession, RoomSessions) throws -> String)
  /// Show what rooms may have said alike, or do something about one of what was shown.
  case suggestion(SuggestionRequest)
  /// Bring in what an earlier workshop left open.
  case carryOver(from: String)
  /// Something about the floor that needs to know who speaks now, or how long people spoke.
  case floor(FloorRequest)
  /// Take back what lines have recorded.
  case undo(UndoRequest)
  /// Bring back what was taken back.
  case redo(RedoEntries.Target)
  /// Do something about the item that an entry has made.
  case byEntry(Int, AboutItem)
  /// Show the entries of the log, all or those about one item.
  case log(LogSelection)
  /// Print or write a report.
  case report(ReportRequest)
  /// Write the session as data, or its minutes, to a file.
  case export(ExportRequest)
  /// Check that the log is whole, and count every poll again.
  case verify
  /// Write paper for the room, beside the log unless a file is named.
  case printSlips(path: String?)
  /// Put the people of a CSV file on the roster.
  case readRoster(path: String)
  /// Choose a wording ladder by name.
  case chooseLadder(String)
  /// Carry out the lines of a file.
  case source(path: String)
  /// Take the following lines as they are, up to a line of three backticks.
  case verbatim(SpokenText)
  /// Change the wording of an item in the user's own editor.
  case edit(ItemID, paragraph: Int?)
  /// Write what views show to a file from now on; nil for the screen again.
  case out(String?)
  /// Leave out the answers to lines that were done, or give them again.
  case quiet(Bool)
  /// Tell how long each line took, or no longer; nil for the other of both.
  case timing(Bool?)
  /// Ask a question again and again, or no longer.
  case watch(WatchRequest)
  /// Run a command of the shell.
  case shell(String)
  /// Make a proposal, a next step or a parked item of a contribution.
  case convert(ItemID, Conversion)
  /// End the session and print its reports.
  case end
  /// Leave the program; the session can be resumed.
  case quit

  /// What is to be done about an item, or about one paragraph of it.
  package typealias AboutItem = @Sendable (ItemID, Int?) throws(UsageError) -> Effect
}

/// What a view of how things stand needs besides the session.
package struct Present: Sendable {
  /// The present moment.
  package var now: Timestamp

  /// The turn of whoever is speaking, if anybody is.
  package var turn: FloorTurn?

  /// The rooms of a consolidation; none in the session of a single room.
  package var rooms = RoomSessions.none
}

/// What a contribution can become that is no contribution.
package enum Conversion: String, CaseIterable, Sendable {
  /// A next step; what was said is struck.
  case action
  /// A proposal, drawn from the contribution.
  case proposal
  /// An item of the parking lot; what was said is struck.
  case parked
}

/// What is to be taken back, as it is typed.
package enum UndoRequest: Equatable, Sendable {
  /// The last lines.
  case lines(Int)
  /// Everything since a moment such as `:before-vote`, `#57` or `14:32`.
  case to(String)
  /// The line of an entry.
  case entry(Int)
}

/// Which entries of the log are wanted.
package struct LogSelection: Equatable, Sendable {
  /// Only those about this item.
  package var item: ItemID?

  /// Only the last so many.
  package var last: Int?

  /// Whether entries that were undone are shown too.
  package var all = false

  /// Only those that hold these words.
  package var words: SoughtWords?

  /// Creates a selection of everything that counts, or of what counts about an item.
  package init(about item: ItemID? = nil) {
    self.item = item
  }
}

/// Words that are looked for in the entries.
package enum SoughtWords: Equatable, Sendable {
  /// Folded words one after the other: case, accents and punctuation make no difference.
  case words([String])
  /// A text letter by letter.
  case letters(String)

  /// Whether a text holds them.
  func are(in text: String) -> Bool {
    switch self {
    case .words(let words):
      TypedName.words(text).joined(separator: " ").contains(words.joined(separator: " "))
    case .letters(let letters): text.contains(letters)
    }
  }
}

/// Which report is wanted, and where.
package struct ReportRequest: Equatable, Sendable {
  /// The kind's name, such as `next-steps`.
  package var kind: String

  /// The format's name, such as `md`.
  package var format: String

  /// The file to write; nil prints it.
  package var path: String?

  /// Creates a request.
  package init(kind: String, format: String, path: String? = nil) {
    self.kind = kind
    self.format = format
    self.path = path
  }
}
