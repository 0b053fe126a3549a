internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutREPL

/// What every command takes that opens a prompt.
struct PromptOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "Who is typing, as the log names them.")
  var author: String?

  @Flag(help: "Go on after a line of a script has failed.") var keepGoing = false

  @Flag(help: "Print every line of a script before its answer.") var echo = false

  @Flag(help: "Let lines of a script that begin with ! run programs; recipes never do.")
  var allowPrograms = false

  @Option(help: "A scripted clock that starts then, such as 2012-01-26T14:00:00+01:00.")
  var clock: String?

  @Option(help: "How many times as fast as the machine's the scripted clock goes by itself.")
  var pace: Int?

  @Flag(help: "Print warnings about the time in a script too, when its clock passes them.")
  var warnings = false

  @Option(help: "A folder with templates of your own.", completion: .directory) var templates:
    String?

  @OptionGroup var speech: LanguageOptions

  /// The handle of whoever types.
  ///
  /// - Throws: `FileTrouble` if no letter is left of the name.
  func writer(or usual: String) throws -> Handle {
    let author = author ?? usual
    guard let writer = TypedAuthor.handle(author) else {
      throw FileTrouble("“\(author)” is not a name; use --as NAME.", .wrongArguments)
    }
    return writer
  }

  /// The clock of the sitting.
  ///
  /// - Throws: `FileTrouble` if the start of a scripted one cannot be read.
  func roomClock() throws -> RoomClock {
    guard let clock else {
      if pace != nil { throw FileTrouble("--pace needs --clock START.", .wrongArguments) }
      return RoomClock()
    }
    guard pace.map({ (1...3_600).contains($0) }) ?? true else {
      throw FileTrouble("--pace takes a number from 1 to 3600.", .wrongArguments)
    }
    let zone = ZoneOffset(clock.hasSuffix("Z") ? "Z" : String(clock.suffix(6)))
    guard let start = Timestamp(clock), let zone else {
      throw FileTrouble(
        "“\(clock)” is no start for a clock; write one such as 2012-01-26T14:00:00+01:00.",
        .wrongArguments
      )
    }
    return RoomClock(scriptedFrom: start, zone: zone, pace: pace ?? 0)
  }
}
