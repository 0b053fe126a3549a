internal import BreakoutCore
internal import BreakoutLog

/// Where the prompt's lines come from: the keyboard, files, and blocks taken as they are.
extension Console {
  func source(_ path: String) async throws -> Answer {
    guard !sources.contains(path), sources.count < 8 else {
      throw UsageError("\(path) is read from within itself; nothing more was read.")
    }
    let origin = origin == .prepared ? LineOrigin.prepared : .script
    sources.append(path)
    defer { sources.removeLast() }
    var answers: [String] = []
    for (place, line) in try desk.lines(ofFile: path).enumerated() {
      switch await evaluate(line, from: origin) {
      case .nothing: break
      case .said(let text): answers.append(text)
      case .failed(let text):
        answers.append(translated("\(path), line \(place + 1): \(text)"))
        return .failed(answers.joined(separator: "\n"))
      case .quit: return .quit
      }
    }
    return answers.isEmpty ? .nothing : .said(answers.joined(separator: "\n"))
  }

  func continueBlock(_ line: String) async -> Answer {
    for part in line.split(separator: "\n", omittingEmptySubsequences: false) {
      guard part.drop(while: \.isWhitespace) == "```" else {
        if let problem = LineReading.problem(in: String(part)) ?? OffRecordMark.problem(in: part) {
          return .failed(problem)
        }
        block?.lines.append(String(part))
        continue
      }
      guard let whole = block else { break }
      block = nil
      guard let spoken = whole.spoken else {
        return .failed(translated("The verbatim block is empty; nothing was recorded."))
      }
      do {
        return done(try await record(RecordContribution(spoken, verbatim: true), false))
      } catch {
        return .failed(Self.sentence(error))
      }
    }
    return .nothing
  }

  func leaveBlock() -> String? {
    guard block != nil else { return nil }
    block = nil
    return translated("The verbatim block was given up; nothing was recorded.")
  }

  func prompt() async -> String {
    if block != nil { return "``` " }
    let now = desk.now
    return await recorder.read { PromptText.prompt(for: $0, at: now) }
  }

  func readLine() async -> LineInput {
    guard editor.showsPrompt else { return await editor.readLine(prompt: "", completer: nil) }
    let completer = SessionCompleter(await recorder.session, await recorder.rooms) { [desk] in
      switch $0 {
      case .ladder: desk.ladderNames
      case .recipe: desk.recipeNames
      }
    }
    return await editor.readLine(prompt: await prompt(), completer: completer)
  }
}
