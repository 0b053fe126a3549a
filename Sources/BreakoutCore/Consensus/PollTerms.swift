/// Everything that decides a poll's result, sealed before the first ballot.
package struct PollTerms: Coded {
  /// The consensus method.
  package var method = MethodName("")

  /// What is voted on: one proposal, or several options.
  package var options: [PollOption] = []

  /// The method's own settings, such as `dots` or `lowest`, each as a whole number.
  package var settings: [PollSetting] = []

  /// The share that support must reach, where the rule has one.
  package var threshold: Threshold?

  /// How many may be against at most, where the rule says so: 0 is unanimity.
  package var against: Int?

  /// What shares are shares of.
  package var base = Base.present

  /// The turnout below which the result is inconclusive.
  package var quorum: Quorum?

  /// Whether nobody is told how the ballots stand before the poll closes.
  package var hidden = false

  /// Whether ballots carry no names; they then enter as counts.
  package var secret = false

  /// How many are entitled to vote, present or not.
  package var eligible = 0

  /// Who may vote: those present and entitled when the poll opened, in roster order.
  package var voters: [Handle] = []

  /// Those present and entitled who are not on the roster, given as a number ("present 27").
  package var unnamed = 0

  /// Creates blank terms.
  package init() {}

  /// How many were present and entitled when the poll opened.
  package var present: Int { voters.count + unnamed }

  /// How many of `ballots` were cast by proxy for somebody who was not present.
  func represented(by ballots: [Ballot]) -> Int {
    // A ballot is large and there may be thousands, so none is copied to look at its channel.
    let proxies = ballots.indices.filter { ballots[$0].channel == .proxy }
    guard !proxies.isEmpty else { return 0 }
    let present = Set(voters)
    return proxies.count { !present.contains(ballots[$0].voter) }
  }

  /// A setting's value, or nil where it was not set.
  package func setting(_ name: String) -> Int? {
    settings.first { $0.name == name }?.value
  }

  /// The threshold with its base, such as `at least 2/3 of those present`; nil without one.
  package var share: String? { threshold.map { "\($0.words) \(base.phrase)" } }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("method", &method)
    try fields.objects("options", &options)
    try fields.objects("settings", &settings)
    try checkSettings()
    try fields.value("threshold", &threshold)
    try fields.integer("against", &against)
    try fields.name("base", &base)
    try fields.value("quorum", &quorum)
    try fields.flag("hidden", &hidden)
    try fields.flag("secret", &secret)
    try fields.integer("eligible", &eligible)
    try fields.handles("voters", &voters)
    var unnamed = self.unnamed == 0 ? nil : self.unnamed
    try fields.integer("unnamed", &unnamed)
    self.unnamed = unnamed ?? 0
  }
}

extension PollTerms {
  /// Makes sure that every setting is one that its method can count with.
  private func checkSettings() throws(FieldError) {
    guard let method = ConsensusMethods.named(method) else { return }
    for setting in settings {
      guard let known = method.settings.first(where: { $0.name == setting.name }) else { continue }
      guard known.range.contains(setting.value) else {
        throw FieldError("value", "is out of range")
      }
    }
  }
}

/// One thing that can be chosen in a poll.
package struct PollOption: Coded {
  /// The proposal voted on; nil for an option given as text only.
  package var proposal: ItemID?

  /// The version of the proposal's text, counted from 1.
  package var version: Int?

  /// The option's text as it stood when the poll opened.
  package var text = ""

  /// Creates a blank option.
  package init() {}

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.value("proposal", &proposal)
    try fields.integer("version", &version)
    try fields.text("text", &text)
  }
}

/// One setting of a method, such as `dots 5`.
package struct PollSetting: Coded {
  /// The setting's permanent name.
  package var name = ""

  /// Its value.
  package var value = 0

  /// Creates a blank setting.
  package init() {}

  /// Creates a setting.
  package init(_ name: String, _ value: Int) {
    self.name = name
    self.value = value
  }

  package mutating func code(_ fields: inout some FieldCoder) throws(FieldError) {
    try fields.text("name", &name)
    try fields.integer("value", &value)
  }
}
