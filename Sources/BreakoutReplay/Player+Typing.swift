internal import BreakoutCore
internal import BreakoutREPL
internal import BreakoutReport

extension Player {
  /// Takes a key while a line is being typed.
  mutating func type(_ key: PlayKey) -> [Output] {
    switch key {
    case .character(let character): typed?.text.append(character)
    case .backspace:
      if typed?.text.isEmpty == true { typed = nil } else { typed?.text.removeLast() }
    case .enter: return finish()
    case .escape, .interrupt: typed = nil
    case .suspend: return [.suspend]
    default: break
    }
    return [.redraw]
  }

  private mutating func finish() -> [Output] {
    guard let line = typed else { return [] }
    typed = nil
    if line.mark == "/" {
      if !line.text.isEmpty { searched = line.text }
      return search(forward: true)
    }
    return line.text.isEmpty ? [.redraw] : jump(line.text)
  }

  private mutating func jump(_ target: String) -> [Output] {
    do {
      let moment = try Moments(story).target(target)
      guard range.contains(moment.first) else {
        return said([translated("\(VisibleText.line(target)) is not in what is played.")])
      }
      let lines = go(to: moment.first)
      return lines.isEmpty
        ? said([translated("This is \(VisibleText.line(target)) already.")]) : shown(lines)
    } catch {
      return said(Wrapping.lines(error.message, columns: teller.columns))
    }
  }

  // MARK: Searching

  /// Goes to the next entry, or the one before, in which the words are.
  mutating func search(forward: Bool) -> [Output] {
    guard let searched else { return said([translated("Type / and what to look for.")]) }
    let wanted = NameFolding.fold(searched)
    var narrator = Narrator(at: teller.level, telling: [])
    let counts =
      forward
      ? Array(stride(from: count + 1, through: range.upperBound, by: 1))
      : Array(stride(from: count - 1, through: range.lowerBound, by: -1))
    for count in counts where story.entries.indices.contains(count - 1) {
      let entry = story.entries[count - 1]
      let sentence = narrator.sentence(for: entry, in: story.session)
      if NameFolding.fold(sentence).contains(wanted) { return shown(go(to: count)) }
    }
    let words = VisibleText.line(searched)
    return said([
      forward
        ? translated("“\(words)” is not found after this entry.")
        : translated("“\(words)” is not found before this entry.")
    ])
  }
}
