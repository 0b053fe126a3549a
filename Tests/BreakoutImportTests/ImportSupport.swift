import BreakoutCore

@testable import BreakoutImport

/// Reads a text as a file of a format.
func imported(
  _ text: String,
  as importer: any Importer,
  named name: String = "notes.txt",
  _ change: (inout ImportRequest) -> Void = { _ in }
) throws -> ImportedMeeting {
  var request = ImportRequest()
  request.date = CalendarDate(year: 2020, month: 3, day: 4)
  change(&request)
  return try importer.read([SourceFile(name: name, text: text)], request)
}

/// What goes wrong with a text.
func trouble(
  _ text: String,
  as importer: any Importer,
  named name: String = "notes.txt"
) -> String? {
  do throws(ImportTrouble) {
    _ = try importer.read([SourceFile(name: name, text: text)], ImportRequest())
    return nil
  } catch {
    return error.message
  }
}

extension ImportedMeeting {
  /// What was said, with the speaker in front; what goes on follows after a bar.
  var said: [String] {
    steps.reduce(into: []) { said, step in
      switch step.act {
      case .said(_, let by, let text): said.append((by.map { $0 + ": " } ?? "") + text)
      case .goesOn(let text): said[said.count - 1] += " | " + text
      case .verbatim(_, let text): said.append("```" + text)
      default: break
      }
    }
  }

  /// The agenda items.
  var topics: [String] {
    steps.compactMap { if case .topic(let text) = $0.act { text } else { nil } }
  }

  /// The next steps.
  var nextSteps: [ImportedNextStep] {
    steps.compactMap { if case .nextStep(let step) = $0.act { step } else { nil } }
  }

  /// The proposals' texts.
  var proposals: [String] {
    steps.compactMap { if case .proposal(_, _, let text) = $0.act { text } else { nil } }
  }

  /// The votes, as `voter answer`.
  var votes: [String] {
    steps.compactMap {
      if case .vote(let vote) = $0.act {
        "\(vote.voter) \(vote.words.joined(separator: " "))"
      } else {
        nil
      }
    }
  }

  /// Those marked present, in order.
  var present: [String] {
    steps.flatMap { if case .present(let names) = $0.act { names } else { [String]() } }
  }
}

/// Records a meeting as the program does and gives the session.
func session(_ meeting: ImportedMeeting) throws -> Session {
  let transcript = Transcriber(meeting, workshop: "w", room: "r", zone: .utc) { name in
    let letters = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return letters.isEmpty ? nil : Handle(letters)
  }
  var session = Session()
  for (place, step) in transcript.intents.enumerated() {
    let moment = Moment(now: step.time, author: "importer", really: step.really)
    let event = try step.intent.event(in: session, moment)
    session.apply(
      Entry(
        number: place + 1,
        time: step.time,
        author: "importer",
        event: event,
        source: step.source
      )
    )
  }
  return session
}
