internal import BreakoutCore
internal import BreakoutLog

extension Console {
  /// Carries out what prepares a session, and takes over a recipe's steps.
  ///
  /// - Parameters:
  ///   - recipe: The recipe.
  ///   - isNew: Whether the session has just been opened; else its title page is left as it is.
  ///   - really: Whether a recipe that is being walked is to be put away for this one.
  /// - Returns: What to tell the facilitator, and whether every line was done.
  package func play(
    _ recipe: Recipe,
    isNew: Bool,
    really: Bool = false
  ) async -> (answers: [String], isWhole: Bool) {
    let before = await recorder.session
    var answers: [String] = []
    var isWhole = true
    // What a running session calls itself, and whom it may name, is not for a recipe to change.
    let lines = recipe.preparation.filter { isNew || !$0.lowercased().hasPrefix("set ") }
    for line in lines {
      switch await evaluate(line, continuing: !isNew) {
      case .nothing, .quit: break
      case .said(let text): answers.append(text)
      case .failed(let text):
        answers.append("\(line)\n\(text)")
        isWhole = false
      }
    }
    guard isWhole, !recipe.steps.isEmpty else { return (answers, isWhole) }
    // In a new session each line is one by itself, and the choice is another.
    if isNew { lineStart = nil }
    let after = await recorder.session
    let steps = recipe.steps(
      agenda: after.agenda.map(\.id).filter { before.agendaItem($0) == nil },
      questions: after.questions.map(\.id).filter { before.question($0) == nil }
    )
    do {
      answers.append(try await perform(ChooseRecipe(recipe.name, steps: steps), really: really))
      answers.append(
        "   " + translated("next takes its first step; recipe? shows them all.")
      )
    } catch {
      answers.append(Self.sentence(error))
      isWhole = false
    }
    return (answers, isWhole)
  }

  /// Walks the recipe of that name, beginning with its preparation.
  func choose(_ name: String, _ really: Bool) async throws -> Answer {
    let recipe = try Recipe(name, lines: desk.recipe(name))
    guard !recipe.steps.isEmpty else {
      throw UsageError("The recipe \(name) has no steps; type source FILE to carry out its lines.")
    }
    let session = await recorder.session
    // Asked before anything of the new recipe is carried out.
    _ = try ChooseRecipe(name, steps: recipe.steps).event(
      in: session,
      Moment(now: session.latest ?? Timestamp(milliseconds: 0), author: author, really: really)
    )
    try rehearse(recipe, in: session)
    let played = await play(recipe, isNew: false, really: really)
    let text = played.answers.joined(separator: "\n")
    return played.isWhole ? .said(text) : .failed(text)
  }

  /// Carries a recipe's preparation out on a copy of the session, so that nothing is recorded of one
  /// that cannot be carried out whole.
  private func rehearse(_ recipe: Recipe, in session: Session) throws {
    var session = session
    for line in recipe.preparation {
      guard case .effect(let effect, let really) = try LineReading.read(line),
        let intent = effect.rehearsed
      else { continue }
      let time = session.latest ?? Timestamp(milliseconds: 0)
      let moment = Moment(now: time, author: author, really: really)
      let event: SessionEvent
      do {
        event = try intent.event(in: session, moment)
      } catch {
        throw UsageError(
          "The recipe \(recipe.name) cannot be walked now, for its line “\(line)” cannot be carried "
            + "out: \(Self.sentence(error))"
        )
      }
      session.apply(
        Entry(number: session.entryCount + 1, time: time, author: author, event: event)
      )
    }
  }

  /// Takes what comes next: the recipe's next step where one is walked, else the next item.
  func next(_ really: Bool) async throws -> Answer {
    guard let step = await recorder.read({ $0.recipe?.next }) else {
      return .said(try await perform(TakeNext(), really: really))
    }
    var answers = [try await perform(TakeRecipeStep(), really: really)]
    for (place, line) in step.lines.enumerated() {
      switch await carryOut(step: line) {
      case .nothing, .quit: continue
      case .said(let text): answers.append(text)
      case .failed(let text):
        answers.append("\(line)\n\(text)")
        let rest = step.lines.dropFirst(place + 1)
        if !rest.isEmpty {
          let left = rest.joined(separator: "; ")
          answers.append(translated("Not carried out any more: \(left)."))
        }
        return .failed(answers.joined(separator: "\n"))
      }
    }
    return .said(answers.joined(separator: "\n"))
  }

  /// Carries out one line of a step, whose own `next` is the next item and never the next step.
  private func carryOut(step line: String) async -> Answer {
    do {
      try Recipe.check(line)
      if case .effect(.next, let really) = try LineReading.read(line) {
        return .said(try await perform(TakeNext(), really: really))
      }
      return await evaluate(line, continuing: true)
    } catch {
      return .failed(Self.sentence(error))
    }
  }
}

extension Effect {
  /// What is recorded, where that can be refused for what has been recorded before.
  fileprivate var rehearsed: (any Intent)? {
    switch self {
    case .next: TakeNext()
    // A running session keeps its title page, so these lines are passed over.
    case .record(let intent)
    where intent is SetFrontMatter || intent is SetAttribution || intent is SetSittingKind:
      nil
    case .record(let intent): intent
    default: nil
    }
  }
}
