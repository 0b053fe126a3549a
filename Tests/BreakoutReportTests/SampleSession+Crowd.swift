import BreakoutCore

/// Random numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    // SplitMix64, Sebastiano Vigna.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SampleSession {
  /// A session of people with random names who name each other in every text there is.
  static func crowd(seed: UInt64) -> SampleSession {
    var random = SeededGenerator(state: seed)
    var sample = SampleSession()
    var opened = SessionOpened()
    opened.room = "volta"
    sample.record(.sessionOpened(opened))
    let people = (0..<6).map { person($0, &random) }
    sample.arrive(people)
    let names = people.map(\.name)
    for field in FrontMatter.Field.allCases {
      var front = FrontMatterSet()
      front.field = field
      front.texts = ["Thanks to \(names[0])"]
      sample.record(.frontMatterSet(front))
    }
    for (place, duty) in Duty.allCases.enumerated() {
      var assigned = DutyAssigned()
      assigned.duty = duty
      assigned.who = people[place].handle
      sample.record(.dutyAssigned(assigned))
    }
    sample.mention(people, names)
    sample.decide(people, names)
    return sample
  }

  private static func person(_ place: Int, _ random: inout SeededGenerator) -> Person {
    let starts = ["Xar", "Öv", "Ký", "Zhe", "Łuk", "Ñor", "Ēlm", "Ŝig"]
    let ends = ["bleth", "vång", "dôrn", "mürk", "çath", "pynô"]
    func word() -> String {
      (starts.randomElement(using: &random) ?? "") + (ends.randomElement(using: &random) ?? "")
    }
    let name = "\(word()) \(word())\(place)"
    var person = Person(handle: Handle("h\(place)-\(word().lowercased())"), name: name)
    person.affiliation = "Zzyx Institute \(place % 2)"
    person.role = "Qqwarden"
    person.constituency = "academy"
    person.biography = "\(name) was born in Xylvania."
    return person
  }

  private mutating func arrive(_ people: [Person]) {
    var arrived = ParticipantsArrived()
    arrived.people = people
    arrived.who = people.map(\.handle)
    record(.participantsArrived(arrived))
    var left = ParticipantsLeft()
    left.who = [people[5].handle]
    record(.participantsLeft(left))
  }

  private mutating func mention(_ people: [Person], _ names: [String]) {
    var item = AgendaItemAdded()
    item.id = ItemID(.agendaItem, 1)
    item.text = "Talk by \(names[1])"
    record(.agendaItemAdded(item))
    var taken = AgendaItemTaken()
    taken.id = item.id
    record(.agendaItemTaken(taken))
    var question = QuestionPut()
    question.id = ItemID(.question, 1)
    question.text = "What does \(names[2]) of Zzyx Institute 1 want?"
    question.takenUp = true
    record(.questionPut(question))
    for (place, kind) in ContributionKind.allCases.enumerated() {
      say(people[place % 6].handle, kind, "As \(names[3].uppercased()) of Zzyx Institute 0 said.")
    }
    say(nil, .point, "\(names[4]) and \(names[5]) spoke.")
    var checked = ClaimChecked()
    checked.id = ItemID(.contribution, 7)
    checked.note = "checked by \(names[0])"
    record(.claimChecked(checked))
    var theme = ThemeLinked()
    theme.id = ItemID(.theme, 1)
    theme.name = "The \(names[1]) theme"
    theme.items = [ItemID(.contribution, 1)]
    record(.themeLinked(theme))
  }

  private mutating func decide(_ people: [Person], _ names: [String]) {
    propose("Do what \(names[0]) says")
    propose("Do what \(names[1]) says")
    poll(1, on: 1, ["4", "4", "0", "3", "4", "3"])
    var void = PollVoided()
    void.id = ItemID(.poll, 1)
    void.reason = "\(names[2]) was out"
    poll(2, on: 1, ["4", "4", "0", "3", "4", "0"])
    record(.pollVoided(void))
    var objection = ObjectionRaised()
    objection.id = ItemID(.objection, 1)
    objection.proposal = ItemID(.proposal, 1)
    objection.objector = people[0].handle
    objection.text = "\(names[3]) would suffer"
    record(.objectionRaised(objection))
    var handled = ObjectionHandled()
    handled.id = objection.id
    handled.reply = "\(names[4]) will help"
    record(.objectionHandled(handled))
    for unnamed in [true, false] {
      var dissent = DissentRecorded()
      dissent.id = session.nextID(.dissent)
      dissent.proposal = ItemID(.proposal, 1)
      dissent.author = people[5].handle
      dissent.unnamed = unnamed
      dissent.text = "I, \(names[5]), do not agree"
      record(.dissentRecorded(dissent))
    }
    var step = NextStepAgreed()
    step.id = ItemID(.nextStep, 1)
    step.text = "Write to \(names[0])"
    step.champion = people[1].handle
    step.channel = "the list of \(names[2])"
    step.measure = Measure(.narrative, "\(names[3]) is content")
    record(.nextStepAgreed(step))
    var changed = NextStepChanged()
    changed.id = step.id
    changed.supporters = [people[2].handle, people[3].handle]
    changed.body = "Friends of \(names[4])"
    record(.nextStepChanged(changed))
    var done = NextStepDone()
    done.id = step.id
    done.outcome = "\(names[5]) did it"
    record(.nextStepDone(done))
    var parked = ItemParked()
    parked.id = ItemID(.parkedItem, 1)
    parked.speaker = people[0].handle
    parked.text = "\(names[1])’s idea"
    record(.itemParked(parked))
    var marker = MarkerPlaced()
    marker.name = "before-\(names[0])"
    record(.markerPlaced(marker))
    var struck = ItemStruck()
    struck.id = ItemID(.contribution, 2)
    struck.reason = "\(names[2]) asked"
    record(.itemStruck(struck))
    var withdrawn = ProposalWithdrawn()
    withdrawn.id = ItemID(.proposal, 2)
    withdrawn.reason = "\(names[3]) asked"
    record(.proposalWithdrawn(withdrawn))
    var change = ParticipantChanged()
    change.who = people[4].handle
    change.text = people[4].name + " Quux"
    record(.participantChanged(change))
  }
}
