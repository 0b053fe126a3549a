package import BreakoutCore

/// The options of a poll in words: what each was given, which lead, and in which order they came.
package enum OptionWords {
  /// An option as it is referred to: by its proposal's identifier, or as `option 2`.
  ///
  /// - Parameters:
  ///   - option: The option, counted from 1.
  ///   - terms: The poll's terms; nil where only the result is known.
  ///   - name: How proposals are named.
  /// - Returns: The words.
  package static func name(
    _ option: Int,
    _ terms: PollTerms?,
    naming name: (ItemID) -> String = \.description
  ) -> String {
    guard let terms, terms.options.indices.contains(option - 1),
      let proposal = terms.options[option - 1].proposal
    else { return translated("option \(option)") }
    return name(proposal)
  }

  /// The options in order, such as `P2, then P1 and P3 tied`; nil where the method gives no order.
  package static func order(
    _ result: PollResult,
    _ terms: PollTerms? = nil,
    naming name: (ItemID) -> String = \.description
  ) -> String? {
    guard let places = result.order?.places, !result.uncounted else { return nil }
    let parts = places.map { place in
      let names = Phrase.list(place.map { self.name($0, terms, naming: name) })
      return place.count > 1 ? translated("\(names) tied") : names
    }
    return parts.joined(separator: translated(", then "))
  }

  /// Which options lead, such as `P1 leads`, or which are chosen; nil where none is.
  package static func leaders(
    _ result: PollResult,
    _ terms: PollTerms? = nil,
    naming name: (ItemID) -> String = \.description
  ) -> String? {
    func names(_ options: [Int]) -> String {
      Phrase.list(options.map { self.name($0, terms, naming: name) })
    }
    guard let places = result.places else {
      if result.winners.isEmpty { return nil }
      return result.winners.count > 1
        ? translated("tie of \(names(result.winners))")
        : translated("\(names(result.winners)) leads")
    }
    let chosen =
      result.winners.isEmpty
      ? nil
      : counted(
        result.winners.count,
        "\(names(result.winners)) is chosen",
        "\(names(result.winners)) are chosen"
      )
    let open = places - result.winners.count
    let tied =
      result.tied.isEmpty
      ? nil
      : counted(
        open,
        "\(names(result.tied)) tied for the last place",
        "\(names(result.tied)) tied for the last \(open) places"
      )
    let parts = [chosen, tied].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: translated("; "))
  }

  /// What is said of one option's place: that it leads, is tied or chosen; nil for the others.
  package static func standing(_ option: Int, _ result: PollResult) -> String? {
    if result.tied.contains(option) { return translated("tied") }
    guard result.winners.contains(option) else { return nil }
    if result.places != nil { return translated("chosen") }
    return result.winners.count > 1 ? translated("tied") : translated("leads")
  }

  /// What one option was given, such as `22 approvals`, in the words of the ballots' shape.
  package static func tally(_ part: OptionResult, _ form: BallotForm?) -> String {
    let voters = counted(part.voters, "1 voter", "\(part.voters) voters")
    switch form {
    case .choices?: return counted(part.points, "1 approval", "\(part.points) approvals")
    case .scores?: return translated("total \(part.points) from \(voters)")
    case .pairs?:
      let compared = part.compared ?? part.points
      return counted(
        compared,
        "\(part.points) of 1 comparison won",
        "\(part.points) of \(compared) comparisons won"
      )
    case .allocation?:
      return translated("\(part.points) from \(voters), most by one \(part.most)")
    default: return translated("\(part.points) from \(voters)")
    }
  }

  /// What one option was given, for readers of a report, such as `5 from three participants`.
  static func participants(_ part: OptionResult, _ form: BallotForm?) -> String {
    switch form {
    case .choices?, .scores?, .pairs?: return tally(part, form)
    default:
      let people = Phrase.count(part.voters, "participant", "participants")
      return translated("\(part.points) from \(people)")
    }
  }

  /// The columns of a table of options, each with its number, in the words of the ballots' shape.
  static func columns(
    _ form: BallotForm?
  ) -> [(title: String, number: (OptionResult) -> Int?)] {
    switch form {
    case .choices?: [(translated("Approvals"), \.points)]
    case .scores?:
      [
        (translated("Total"), \.points), (translated("Scored by"), \.voters),
        (translated("Highest score"), \.most),
      ]
    case .pairs?: [(translated("Won"), \.points), (translated("Compared"), \.compared)]
    default:
      [
        (translated("Points"), \.points), (translated("Voters"), \.voters),
        (translated("Most by one"), \.most),
      ]
    }
  }
}
