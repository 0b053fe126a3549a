/// A line by which a scribe steers the minutes.
///
/// Source: the manual of W3C's scribe.perl.
enum ScribeCommand: Equatable {
  /// What a command does with a list of people.
  enum Change: Equatable {
    /// The list becomes those named.
    case set
    /// Those named are added.
    case add
    /// Those named are removed.
    case remove
  }

  case present(Change, [String])
  case regrets(Change, [String])
  case chairs(Change, [String])
  case scribes(Change, [String])
  case topic(String)
  case subtopic(String)
  case action(String)
  case resolution(String)
  case proposal(String)
  case issue(String)
  case meeting(String)
  case date(String)
  case agenda(String)
  /// A command that concerns the look of the minutes, a bot, or the queue; what kind it is.
  case aside(String)

  /// Reads a line; nil if it is what somebody says.
  init?(_ text: String) {
    let line = text.trimmed
    guard let first = line.first, first.isLetter || "-+=?[".contains(first) else { return nil }
    if let queue = ScribeQueue.aside(line) {
      self = .aside(queue)
      return
    }
    var parts = CommandParts(line)
    if parts.word == "sub", let rest = line.dropFirst(3).after("-topic") {
      parts = CommandParts("subtopic" + rest)
    }
    guard let read = Self.people(parts) ?? Self.minutes(parts, line) ?? Self.aside(parts) else {
      return nil
    }
    self = read
  }

  /// Whether a line is written as only a scribe writes, so that a log is known by it.
  static func isTelling(_ text: String) -> Bool {
    if text.hasPrefix("...") || text.hasPrefix("…") || text.hasPrefix("RRSAgent,") { return true }
    let line = text.trimmed
    let bars = line.count { $0 == "/" || $0 == "|" }
    if bars > 1, line.hasPrefix("s/") || line.hasPrefix("s|") { return true }
    return ScribeCommand(text) != nil
  }

  private static func people(_ parts: CommandParts) -> ScribeCommand? {
    guard let change = parts.change else { return nil }
    let people = names(in: parts.rest)
    switch parts.word {
    case "present":
      return .present(change, parts.rest == "(no one)" ? [] : people)
    case "regrets" where parts.mark != "=", "regret" where parts.mark != "=":
      return .regrets(change, people)
    case "chair" where parts.mark != "=", "chairs" where parts.mark != "=":
      return .chairs(change, people)
    case "scribe", "scribenick", "scribes":
      return parts.mark == "=" ? nil : .scribes(change, people)
    default: return nil
    }
  }

  private static func minutes(_ parts: CommandParts, _ line: String) -> ScribeCommand? {
    if let text = plainAction(line) { return .action(text) }
    guard parts.mark == ":" else { return nil }
    switch parts.word {
    case "topic": return .topic(parts.rest)
    case "subtopic": return .subtopic(parts.rest)
    case "action": return .action(parts.rest)
    case "resolved", "resolution", "decision", "agreed": return .resolution(parts.rest)
    case "proposed", "proposal", "proposed resolution", "draft resolution", "strawpoll",
      "straw poll", "poll":
      return .proposal(parts.rest)
    case "issue": return .issue(parts.rest)
    case "meeting": return .meeting(parts.rest)
    case "date": return .date(parts.rest)
    case "agenda": return .agenda(parts.rest)
    default: return nil
    }
  }

  /// `ACTION ann to do this` and `ACTION ann: do this`, without the colon.
  private static func plainAction(_ line: String) -> String? {
    guard let rest = line.after("action"), rest.first?.isWhitespace == true else { return nil }
    let text = rest.trimmed
    return ActionText.owners(in: text) { _ in false }.isEmpty ? nil : text
  }

  private static func aside(_ parts: CommandParts) -> ScribeCommand? {
    guard parts.mark == ":" else { return nil }
    switch parts.word {
    case "repo", "repos", "repository", "repositories", "slideset", "slides", "recording",
      "scribeoptions", "namedanchorhere", "previous meeting", "next meeting":
      return .aside("commands for the look of the minutes")
    default: return nil
    }
  }
}

/// A line cut at the mark behind its first word or two.
struct CommandParts: Equatable {
  /// The words in front, in lower case, with single spaces.
  var word: String

  /// The mark behind them: `:`, `+`, `-` or `=`; nil if there is none.
  var mark: Character?

  /// What follows, trimmed.
  var rest: String

  /// Cuts a line.
  init(_ line: String) {
    let letters = line.prefix { $0.isLetter || $0 == " " }
    word = letters.onOneLine.lowercased()
    var after = line.dropFirst(letters.count)
    mark = after.first.flatMap { $0 == "：" ? ":" : ":+-=".contains($0) ? $0 : nil }
    if mark != nil { after.removeFirst() }
    if mark == "+" || mark == "-", after.first == ":" || after.first == "：" { after.removeFirst() }
    rest = after.trimmed
  }

  /// What the mark does with a list; nil if it does nothing.
  var change: ScribeCommand.Change? {
    switch mark {
    case ":", "=": .set
    case "+": .add
    case "-": .remove
    default: nil
    }
  }
}
