internal import BreakoutCore

/// Whose a single name is, such as `Anna` where the notes list Anna Müller among those present.
struct ShortNames {
  private var ownNames: Set<String> = []
  private var longNames: [String: Set<String>] = [:]

  /// Remembers names as somebody listed them: none of them is short for another.
  mutating func list(_ names: [String]) {
    for name in names {
      ownNames.insert(name.lowercased())
      learn(name)
    }
  }

  /// Whether a single word is part of the name of somebody who was listed.
  func hasPart(_ word: String) -> Bool { longNames[word.lowercased()] != nil }

  private mutating func learn(_ name: String) {
    let words = name.split(separator: " ")
    guard words.count > 1 else { return }
    for word in words { longNames[word.lowercased(), default: []].insert(name) }
  }

  /// Puts the long names for the short ones that can be nobody else's, and says so.
  func lengthen(in meeting: inout ImportedMeeting) {
    var names = self
    for step in meeting.steps { for name in step.act.names { names.learn(name) } }
    for place in meeting.steps.indices {
      meeting.steps[place].act = meeting.steps[place].act.renamed {
        names.long($0, &meeting.report)
      }
    }
    for place in meeting.people.indices {
      meeting.people[place].name = names.long(meeting.people[place].name, &meeting.report)
    }
  }

  private func long(_ name: String, _ report: inout ImportReport) -> String {
    let key = name.lowercased()
    guard !ownNames.contains(key), let found = longNames[key] else { return name }
    guard let only = found.first, found.count == 1 else {
      let all = listed(found.sorted())
      report.note("“\(name)” may be \(all), and is kept apart from them.")
      return name
    }
    report.note("“\(name)” was taken for \(only), the only one of that name in the notes.")
    return only
  }
}

extension ImportedAct {
  /// The act with other names for its people.
  fileprivate func renamed(_ rename: (String) -> String) -> ImportedAct {
    switch self {
    case .present(let names): return .present(names.map(rename))
    case .excused(let names): return .excused(names.map(rename))
    case .duty(let duty, let name): return .duty(duty, rename(name))
    case .said(let kind, let by, let text): return .said(kind, by: by.map(rename), text)
    case .parked(let by, let text): return .parked(by: by.map(rename), text)
    case .proposal(let number, let by, let text):
      return .proposal(number, by: by.map(rename), text)
    case .nextStep(var step):
      step.owners = step.owners.map(rename)
      return .nextStep(step)
    default: return self
    }
  }
}
