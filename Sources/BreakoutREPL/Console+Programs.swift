internal import BreakoutCore
internal import BreakoutLog

/// What the prompt leaves to other programs: the user's editor and the shell.
extension Console {
  /// Runs a command of the shell; what it prints passes through and nothing is recorded.
  func run(_ command: String) async throws -> Answer {
    switch origin {
    case .keyboard: break
    case .script where scriptsRunPrograms: break
    case .script:
      throw UsageError(
        "A script runs no programs unless breakout is started with --allow-programs; "
          + "“!\(command.prefix(40))” was not run."
      )
    case .prepared:
      throw UsageError("A recipe runs no programs; “!\(command.prefix(40))” was not run.")
    }
    await editor.lendTerminal()
    let result = Result { try desk.run(command) }
    await editor.takeTerminalBack()
    let code = try result.get()
    return code == 0 ? .nothing : .said(translated("The command ended with exit code \(code)."))
  }

  /// Lets the user change the wording of an item in an editor, and records what was saved.
  func edit(_ id: ItemID, _ paragraph: Int?) async throws -> String {
    guard origin == .keyboard, editor.showsPrompt else {
      throw UsageError("An editor needs a terminal; type fix \(id) and the text instead.")
    }
    let session = await recorder.session
    let place = paragraph ?? 1
    let texts = session.texts.filter { $0.id == id }
    let text = texts.first { $0.paragraph == place }?.text ?? session.words(of: id)
    // Better refused now than after the text has been written.
    let moment = Moment(now: session.latest ?? Timestamp(milliseconds: 0), author: author)
    _ = try FixText(id, paragraph: paragraph, text).event(in: session, moment)
    let isVerbatim = session.contribution(id)?.paragraphs[place - 1].verbatim ?? false
    await editor.lendTerminal()
    let result = Result { try desk.edit(text, named: id.description) }
    await editor.takeTerminalBack()
    let edited = Self.tidy(try result.get(), isVerbatim)
    if let problem = LineReading.problem(in: edited) { throw UsageError(verbatim: problem) }
    guard !edited.isEmpty else {
      throw UsageError(
        "The text came back empty and \(id) is unchanged; strike \(id) takes it out."
      )
    }
    guard edited != text else { return translated("\(id) is unchanged; nothing was recorded.") }
    return try await record(FixText(id, paragraph: paragraph, edited), false)
  }

  /// The text without spaces around it; the lines of what is not verbatim are one.
  private static func tidy(_ text: String, _ isVerbatim: Bool) -> String {
    let plain = text.replacing("\r\n", with: "\n").replacing("\t", with: " ")
    guard isVerbatim else {
      return plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    var lines = plain.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }
}
