internal import BreakoutCore
internal import BreakoutLog

extension Console {
  /// Carries out what prepares a session, and takes over a recipe's steps.
  ///
  /// - Parameters:
  ///   - recipe: The recipe.
  ///   - isNew: Whether the session has just been opened; else nothing is said about its title page.
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
    // What the session is called and whom it may name is not for a recipe to change, however typed.
    let said = ((try? await record().entries) ?? []).map(\.event)
    for line in recipe.preparation {
      if !isNew, Self.isOfTitlePage(line) { continue }
      if let event = titlePage(line, before), said.contains(where: event.isAboutSame) { continue }
      switch await evaluate(line, continuing: !isNew) {
      case .nothing, .quit: break
      case .said(let text): answers.append(text)
      case .failed(let text):
        answers.append("\(line)\n\(text)")
        isWhole = false
        // In a session that is going on, nothing more is recorded of what cannot be whole.
        if !isNew { return (answers, isWhole) }
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

  /// Whether a line is about the title page, be it refused or not.
  private static func isOfTitlePage(_ line: String) -> Bool {
    guard case .effect(let effect, _)? = try? LineReading.read(line) else { return false }
    return effect.isOfTitlePage
  }

  /// What a line says on the title page; nil for a line about anything else.
  private func titlePage(_ line: String, _ session: Session) -> SessionEvent? {
    guard case .effect(let effect, _)? = try? LineReading.read(line) else { return nil }
    let intent: any Intent
    switch effect {
    case .record(let recorded): intent = recorded
    case .chooseLadder(let name): intent = ChooseLadder(name)
    default: return nil
    }
    // Only what the line is about is wanted, whether or not it would be refused.
    let time = session.latest ?? Timestamp(milliseconds: 0)
    let moment = Moment(now: time, author: author, really: true)
    guard let event = try? intent.decide(session, moment), event.isOfTitlePage else { return nil }
    return event
  }

  /// Walks the recipe of that name, beginning with its preparation.
  func choose(_ name: String, _ really: Bool) async throws -> Answer {
    let recipe = try Recipe(name, lines: desk.recipe(name))
    guard !recipe.steps.isEmpty else {
      throw UsageError("The recipe \(name) has no steps; type source FILE to carry out its lines.")
    }
    try recipe.checkPreparation()
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
      switch await carryOut(step: line, really) {
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
    let said = answers.joined(separator: "\n")
    answers += await standing().filter { !said.contains($0) }
    return .said(answers.joined(separator: "\n"))
  }

  /// How the session stands to its plan once a step is taken.
  private func standing() async -> [String] {
    let now = present.now
    return await recorder.read { TimeWords.plan(copy $0, at: now).map { visible("   " + $0) } }
  }

  /// Carries out one line of a step, whose own `next` is the next item and never the next step.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - really: Whether the step was taken whatever stands in the way.
  /// - Returns: What it came to.
  private func carryOut(step line: String, _ really: Bool) async -> Answer {
    do {
      try Recipe.check(line)
      guard case .effect(let effect, let insists) = try LineReading.read(line) else {
        return .nothing
      }
      if case .next = effect {
        return .said(try await perform(TakeNext(), really: really || insists))
      }
      origin = .prepared
      return try await carryOut(effect, really: really || insists)
    } catch {
      return .failed(Self.sentence(error))
    }
  }
}

extension Effect {
  /// Whether it is about what a session calls itself, and whom it may name.
  fileprivate var isOfTitlePage: Bool {
    switch self {
    case .chooseLadder: true
    case .record(let intent):
      intent is SetFrontMatter || intent is SetAttribution || intent is SetSittingKind
    default: false
    }
  }

  /// What is recorded, where that can be refused for what has been recorded before.
  fileprivate var rehearsed: (any Intent)? {
    switch self {
    case .next: TakeNext()
    // A running session keeps its title page, so these lines are passed over.
    case .record where isOfTitlePage: nil
    case .record(let intent): intent
    default: nil
    }
  }
}
