import BreakoutCore
import BreakoutReport
import Foundation
import Testing

/// Builds a session for the tests of reports, entry by entry.
struct SampleSession {
  private(set) var session = Session()
  private(set) var entries: [Entry] = []

  /// Records an event a second after the one before.
  mutating func record(_ event: SessionEvent) {
    let entry = Entry(
      number: entries.count + 1,
      time: Timestamp(milliseconds: 1_321_448_520_000 + Int64(entries.count) * 1_000),
      author: "asha",
      event: event
    )
    entries.append(entry)
    if case .entriesUndone = event { fold() } else { session.apply(entry) }
  }

  /// Replays what was not undone, as reading a log does.
  private mutating func fold() {
    var undone: Set<Int> = []
    for entry in entries {
      if case .entriesUndone(let event) = entry.event { undone.formUnion(event.entries) }
    }
    session = Session()
    for entry in entries {
      if undone.contains(entry.number) { session.skip(entry) } else { session.apply(entry) }
    }
  }

  func chronicle(_ level: AttributionLevel? = nil) throws -> Chronicle {
    var chronicle = Chronicle(
      session: session,
      entries: entries,
      count: entries.count,
      head: String(repeating: "9f", count: 32),
      ladder: try WordingLadder(parsing: Self.file("wording/parties.txt"))
    )
    if let level { chronicle.attribution = level }
    return chronicle
  }

  /// The text of a file among the templates.
  static func file(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "templates/" + path),
      encoding: .utf8
    )
  }

  /// The shipped templates of a kind and a format.
  static func templates(_ kind: String, _ format: any ReportFormat) throws -> ReportTemplates {
    var templates = ReportTemplates()
    for name in format.templateNames(for: kind) {
      templates[name] = try file("reports/\(name).mustache")
    }
    return templates
  }

  static func render(_ kind: String, _ format: String, _ chronicle: Chronicle) throws -> String {
    let report = try #require(ReportKinds.named(kind)).report(on: chronicle)
    let format = try #require(ReportFormats.named(format))
    return try format.render(report, with: templates(report.template, format))
  }
}

extension SampleSession {
  /// A breakout with everything in it: two polls, a dissent, a block, an undone entry.
  static func breakout() -> SampleSession {
    var sample = SampleSession()
    sample.open()
    sample.gather()
    sample.talk()
    sample.vote()
    sample.conclude()
    return sample
  }

  private mutating func open() {
    var opened = SessionOpened()
    opened.workshop = "como"
    opened.room = "lario"
    opened.zone = ZoneOffset(minutes: 60)
    record(.sessionOpened(opened))
    var title = FrontMatterSet()
    title.texts = ["Engagement with the scientific community"]
    record(.frontMatterSet(title))
    var venue = FrontMatterSet()
    venue.field = .venue
    venue.texts = ["Villa Olmo"]
    record(.frontMatterSet(venue))
  }

  private mutating func gather() {
    let people: [(Handle, String, String, String, String)] = [
      ("asha", "Asha Rao", "Lake Academy", "academy", "facilitator"),
      ("ben", "Ben Okri", "Harbour Agency", "state", "rapporteur"),
      ("cleo", "Cleo Martín", "Harbour Agency", "state", "adviser"),
      ("dan", "Dan Ødegård", "Lake Academy", "academy", "professor"),
      ("ema", "Ema Šimić", "Lake Academy", "academy", "professor"),
      ("hugo", "Hugo Blanc", "Mountain Ministry", "state", "head of section"),
    ]
    var arrived = ParticipantsArrived()
    for (handle, name, affiliation, constituency, role) in people {
      var person = Person(handle: handle, name: name)
      person.affiliation = affiliation
      person.constituency = constituency
      person.role = role
      person.country = "Italy"
      person.biography = "\(name) has worked on registers for ten years."
      arrived.people.append(person)
      arrived.who.append(handle)
    }
    record(.participantsArrived(arrived))
    var duty = DutyAssigned()
    duty.duty = .facilitator
    duty.who = "asha"
    record(.dutyAssigned(duty))
  }

  private mutating func talk() {
    var item = AgendaItemAdded()
    item.id = ItemID(.agendaItem, 1)
    item.text = "Registers"
    record(.agendaItemAdded(item))
    var taken = AgendaItemTaken()
    taken.id = item.id
    record(.agendaItemTaken(taken))
    put(1, "Which measures should be taken?", takenUp: true)
    put(2, "How should they be assessed?", takenUp: false)
    say("cleo", .point, "One hub where every programme is listed, as Dan said.", number: 1)
    say("dan", .claim, "Of 19 centres ten have no staff.")
    say("ema", .lesson, "Metrics kill small projects.")
    say("hugo", .announcement, "The ministry will hold a meeting in March.")
    say(nil, .point, "The room came back to the register several times.")
    var theme = ThemeLinked()
    theme.id = ItemID(.theme, 1)
    theme.name = "Registers"
    theme.items = [ItemID(.contribution, 1), ItemID(.contribution, 3)]
    record(.themeLinked(theme))
  }

  private mutating func put(_ number: Int, _ text: String, takenUp: Bool) {
    var question = QuestionPut()
    question.id = ItemID(.question, number)
    question.text = text
    question.takenUp = takenUp
    record(.questionPut(question))
  }

  mutating func say(
    _ speaker: Handle?,
    _ kind: ContributionKind,
    _ text: String,
    number: Int? = nil
  ) {
    var said = ContributionRecorded()
    said.id = session.nextID(.contribution)
    said.kind = kind
    said.speaker = speaker
    said.question = session.openQuestion
    said.agendaItem = session.openAgendaItem
    said.number = number
    said.text = text
    record(.contributionRecorded(said))
  }

  mutating func propose(_ text: String) {
    var made = ProposalMade()
    made.id = session.nextID(.proposal)
    made.text = text
    made.question = session.openQuestion
    made.proposer = "cleo"
    made.origins = [ItemID(.contribution, 1)]
    record(.proposalMade(made))
  }

  private mutating func vote() {
    propose("The Partnership keeps one shared register of engagement work")
    propose("Partner states report every year")
    propose("Something that is never put to a vote")
    poll(1, on: 1, ["4", "4", "5", "3", "4", "3"])
    poll(2, on: 2, ["0", "1", "4", "5", "4", "0"])
    var dissent = DissentRecorded()
    dissent.id = ItemID(.dissent, 1)
    dissent.proposal = ItemID(.proposal, 2)
    dissent.author = "hugo"
    dissent.unnamed = true
    dissent.text = "Compulsory reporting turns partners into defendants, I, Hugo, say"
    record(.dissentRecorded(dissent))
    for (proposal, outcome) in [(1, DecisionOutcome.agreed), (2, .notAgreed)] {
      var decision = DecisionMade()
      decision.proposal = ItemID(.proposal, proposal)
      decision.outcome = outcome
      record(.decisionMade(decision))
    }
  }

  mutating func poll(_ number: Int, on proposal: Int, _ votes: [String]) {
    let voters = session.participants.map(\.handle)
    var opened = PollOpened()
    opened.id = ItemID(.poll, number)
    opened.terms.method = "fist-to-five"
    var option = PollOption()
    option.proposal = ItemID(.proposal, proposal)
    option.version = 1
    option.text = session.proposal(ItemID(.proposal, proposal))?.text ?? ""
    opened.terms.options = [option]
    opened.terms.eligible = voters.count
    opened.terms.voters = voters
    opened.terms.settings = [PollSetting("lowest", 3)]
    record(.pollOpened(opened))
    for (voter, vote) in zip(voters, votes) {
      var ballot = BallotCast()
      ballot.poll = opened.id
      ballot.voter = voter
      ballot.vote = .grade(vote)
      if vote == "0" { ballot.reason = "it cannot be done" }
      record(.ballotCast(ballot))
    }
    guard let poll = session.poll(opened.id) else { return }
    var closed = PollClosed()
    closed.id = opened.id
    closed.result = FistToFive().result(of: poll.box(openObjections: 0))
    record(.pollClosed(closed))
  }

  private mutating func conclude() {
    var step = NextStepAgreed()
    step.id = ItemID(.nextStep, 1)
    step.text = "Circulate the register fields"
    step.champion = "cleo"
    step.due = CalendarDate(year: 2012, month: 1, day: 15)
    step.measure = Measure(.evidence, "fields sent, comments in")
    step.follows = ItemID(.proposal, 1)
    record(.nextStepAgreed(step))
    var accepted = NextStepAccepted()
    accepted.id = step.id
    record(.nextStepAccepted(accepted))
    var second = NextStepAgreed()
    second.id = ItemID(.nextStep, 2)
    second.text = "Invite partners | to name a champion"
    second.body = "Secretariat"
    record(.nextStepAgreed(second))
    var parked = ItemParked()
    parked.id = ItemID(.parkedItem, 1)
    parked.speaker = "ema"
    parked.text = "The cost of metrics"
    record(.itemParked(parked))
    say("ben", .point, "A slip of the keyboard.")
    var undone = EntriesUndone()
    undone.entries = [entries.count]
    record(.entriesUndone(undone))
  }
}
