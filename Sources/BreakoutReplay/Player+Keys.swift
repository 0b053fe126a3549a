internal import BreakoutCore
internal import BreakoutREPL
internal import BreakoutReport

extension Player {
  /// Does what a key asks for.
  package mutating func press(_ key: PlayKey) -> [Output] {
    if typed != nil { return type(key) }
    switch key {
    case .character(let character): return press(character)
    case .right: return shown(go(to: count + 5))
    case .left: return shown(go(to: count - 5))
    case .shiftRight, .pageDown: return shown(go(to: count + tenth))
    case .shiftLeft, .pageUp: return shown(go(to: count - tenth))
    case .home: return shown(go(to: range.lowerBound))
    case .end: return shown(go(to: range.upperBound))
    case .backspace: return step(back: true)
    case .enter: return step(back: false)
    case .interrupt: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .escape: return []
    }
  }

  private mutating func press(_ character: Character) -> [Output] {
    switch character {
    case " ": return pause()
    case ".": return step(back: false)
    case ",", "b": return step(back: true)
    case "]": return jump(story.markers, forward: true, .marker)
    case "[": return jump(story.markers, forward: false, .marker)
    case "}": return jump(story.questions, forward: true, .question)
    case "{": return jump(story.questions, forward: false, .question)
    case "+", "=", ">": return change(faster: true)
    case "-", "_", "<": return change(faster: false)
    case "0"..."9": return shown(go(to: place(character.wholeNumberValue ?? 0)))
    case "i": return changeSilence()
    case "s": return said(AsOfView.text(session).split(separator: "\n").map(String.init))
    case ":", "/":
      typed = Typed(mark: character)
      return [.redraw]
    case "n": return search(forward: true)
    case "N": return search(forward: false)
    case "?", "h": return said(PlayKeys.help)
    case "q": return [.quit]
    default:
      let key = VisibleText.line(String(character))
      return said([translated("There is no key \(key); ? shows them.")])
    }
  }

  // MARK: Playing

  private mutating func pause() -> [Output] {
    if isAtEnd {
      return said([translated("There is nothing more; comma steps back, 0 begins again.")])
    }
    isPaused.toggle()
    return [.redraw]
  }

  /// A step stops the clock, so that there is time to read.
  private mutating func step(back: Bool) -> [Output] {
    isPaused = true
    if back, count <= range.lowerBound { return said([translated("This is the beginning.")]) }
    if !back, isAtEnd { return said([translated("There is nothing more.")]) }
    return shown(go(to: back ? count - 1 : count + 1))
  }

  private mutating func change(faster: Bool) -> [Output] {
    pace.change(faster: faster)
    return [.redraw]
  }

  private mutating func changeSilence() -> [Output] {
    pace.cutsSilence.toggle()
    guard let idle = pace.idle else {
      return said([translated("All silences are played; begin with --idle 3 to shorten them.")])
    }
    let seconds = Phrase.number(Int(idle / 1_000), "second", "seconds")
    return said([
      pace.cutsSilence
        ? translated("Silences last at most \(seconds).") : translated("Silences are played whole.")
    ])
  }

  // MARK: Jumping

  private var tenth: Int { max(1, (range.upperBound - range.lowerBound + 1) / 10) }

  private func place(_ digit: Int) -> Int {
    range.lowerBound + (range.upperBound - range.lowerBound) * digit / 10
  }

  private mutating func jump(_ stops: [Story.Stop], forward: Bool, _ kind: StopKind) -> [Output] {
    let stops = stops.filter { range.contains($0.count) }
    let stop = forward ? stops.first { $0.count > count } : stops.last { $0.count < count }
    if let stop { return shown(go(to: stop.count)) }
    if stops.isEmpty { return said([kind.none]) }
    return said([forward ? kind.noneAfter : kind.noneBefore])
  }

  /// What is jumped between, and what is said where there is none.
  private enum StopKind {
    case marker, question

    var none: String {
      self == .marker
        ? translated("There is no marker here.") : translated("There is no question here.")
    }

    var noneAfter: String {
      self == .marker
        ? translated("There is no marker after this.")
        : translated("There is no question after this.")
    }

    var noneBefore: String {
      self == .marker
        ? translated("There is no marker before this.")
        : translated("There is no question before this.")
    }
  }

  func shown(_ lines: [String]) -> [Output] { lines.isEmpty ? [.redraw] : [.lines(lines)] }

  func said(_ lines: [String]) -> [Output] { [.lines(lines)] }
}
