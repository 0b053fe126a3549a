/// A command of MeetBot: a word after `#`, and what follows it.
///
/// Source: the commands of Debian's MeetBot, with the votes of OpenStack's and Ubuntu's.
struct MeetBotCommand: Equatable {
  /// What a command asks for.
  enum Name: String {
    case startMeeting = "startmeeting"
    case endMeeting = "endmeeting"
    case meetingName = "meetingname"
    case meetingTopic = "meetingtopic"
    case topic
    case subtopic
    case agreed
    case accepted
    case rejected
    case action
    case info
    case idea
    case link
    case help
    case chair
    case unchair
    case nick
    case undo
    case startVote = "startvote"
    case vote
    case showVote = "showvote"
    case endVote = "endvote"
    case save
    case lurk
    case unlurk
    case restrictLogs = "restrictlogs"
    case commands
    case voters

    /// Whether only a chair may give it.
    var isForChairs: Bool {
      switch self {
      case .endMeeting, .meetingName, .meetingTopic, .topic, .subtopic, .agreed, .accepted,
        .rejected, .chair, .unchair, .undo, .startVote, .endVote:
        true
      default: false
      }
    }
  }

  /// What it asks for.
  var name: Name

  /// What follows it.
  var argument: String

  /// Reads a line; nil if it holds no command.
  init?(_ text: String) {
    let line = text.trimmed
    guard line.hasPrefix("#") else { return nil }
    let word = line.dropFirst().prefix { $0.isASCII && $0.isLetter }
    let rest = line.dropFirst(word.count + 1)
    guard rest.isEmpty || rest.first?.isWhitespace == true || rest.first == ":",
      let known = Self.otherWords[word.lowercased()] ?? Name(rawValue: word.lowercased())
    else { return nil }
    name = known
    argument = rest.drop { $0 == ":" }.trimmed
  }

  private static var otherWords: [String: Name] {
    ["agree": .agreed, "accept": .accepted, "reject": .rejected, "halp": .help, "chairs": .chair]
  }
}

/// What `#startvote` asks: a question, and the answers behind its question mark.
struct MeetBotQuestion: Equatable {
  /// The question.
  var text: String

  /// The answers; none means yes or no.
  var options: [String]

  /// Reads what follows the command.
  init(_ argument: String) {
    guard let mark = argument.lastIndex(of: "?") else {
      text = argument
      options = []
      return
    }
    text = String(argument[...mark])
    options = argument[mark...].dropFirst().split { $0 == "," || $0 == "/" }
      .map(\.trimmed).filter { !$0.isEmpty }
  }

  /// Whether the answers are those of a show of hands.
  var isYesOrNo: Bool {
    options.count < 2 || options.allSatisfy { StrawVote.answer(of: $0) != nil }
  }
}
