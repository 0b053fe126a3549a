import BreakoutCore
import Testing

@Suite struct BallotTests {
  private static let fist = FistToFive().form(PollTerms())
  private static let hands = ShowOfHands().form(PollTerms())
  private static let dots = BallotForm.allocation(budget: 5, cap: 4)

  @Test(arguments: [
    (hands, "Y", BallotContent.grade("yes")), (hands, "no", .grade("no")),
    (hands, "abst", .grade("abstain")), (hands, "a", .grade("abstain")),
    (fist, "4", .grade("4")), (fist, "Block", .grade("0")), (fist, "can live", .grade("3")),
    (GradientsLoomio().form(PollTerms()), "veto", .grade("8")),
    (Consent().form(PollTerms()), "obj", .grade("objection")),
    (.choice, "3", .choice(3)), (.choices(atMost: 2), "3 1", .choices([1, 3])),
    (.ranking, "2>1=3", .ranking([[2], [1, 3]])), (.ranking, "2 > 1", .ranking([[2], [1]])),
    (.scores(top: 5), "5,,3", .scores([5, nil, 3])), (dots, "4 1 0", .allocation([4, 1, 0])),
    (.scores(top: 5), "5 - 3", .scores([5, nil, 3])),
    (.scores(top: 5), "5, ,3", .scores([5, nil, 3])),
    (.choices(atMost: 3), "1, 3", .choices([1, 3])), (.choices(atMost: 3), "None", .choices([])),
    (.pairs, "1>2", .pairs([Judgement(1, over: 2)])),
    (
      .pairs, "1 > 2, 3=1",
      .pairs([Judgement(1, over: 2), Judgement(3, over: 1, isUndecided: true)])
    ),
  ])
  func `a typed vote is read`(form: BallotForm, line: String, content: BallotContent) throws {
    let words = line.split(separator: " ").map(String.init)
    #expect(try form.read(words, options: 3) == content)
  }

  @Test(arguments: [
    (fist, "7", "“7” is no vote here; a vote is 0, 1, 2, 3, 4, 5 or abstain."),
    (fist, "", "A vote here is 0, 1, 2, 3, 4, 5 or abstain."),
    (hands, "maybe", "“maybe” is no vote here; a vote is yes, no or abstain."),
    (
      Consent().form(PollTerms()), "abstain",
      "“abstain” is no vote here; a vote is consent, objection or pass."
    ),
    (.choice, "4", "“4” is no vote here; a vote is one option from 1 to 3."),
    (
      .choices(atMost: 2), "1 1",
      "“1 1” is no vote here; a vote is at most 2 different options from 1 to 3, such as “1 2”."
    ),
    (
      .ranking, "1>1",
      "“1>1” is no vote here; a vote is options from 1 to 3 from best to worst, such as “2>1”, "
        + "tied ones with “=”."
    ),
    (
      .scores(top: 5), "6,1,1",
      "“6,1,1” is no vote here; a vote is a score from 0 to 5 for each of the 3 options, such "
        + "as “5 4 3”, “-” for none."
    ),
    (
      dots, "5 0 0",
      "“5 0 0” is no vote here; a vote is a number of dots for each of the 3 options, at most 5 "
        + "in all and at most 4 on one."
    ),
    (
      .allocation(budget: 5, cap: 5), "3 3 0",
      "“3 3 0” is no vote here; a vote is a number of dots for each of the 3 options, at most 5 "
        + "in all."
    ),
    (
      .choices(atMost: 3), "4",
      "“4” is no vote here; a vote is any of the options from 1 to 3, such as “1 2”, or “none”."
    ),
    (
      .pairs, "1>4",
      "“1>4” is no vote here; a vote is which of two options from 1 to 3 is better, for some pairs, "
        + "such as “1>2 3>1”, or “1=2” if undecided."
    ),
  ])
  func `a vote off the scale is refused with what is allowed`(
    form: BallotForm,
    line: String,
    message: String
  ) {
    let words = line.split(separator: " ").map(String.init)
    #expect(refusal { () throws(Refusal) in _ = try form.read(words, options: 3) } == message)
  }

  @Test(arguments: [
    (dots, "1 2"), (dots, "1 2 3 4"), (dots, "+1 0 0"), (dots, "-1 0 0"), (.ranking, "4>1"),
    (.ranking, ">1"), (.pairs, "1>2 2>1"), (.pairs, "1>2>3"), (.pairs, "2>2"), (.pairs, ""),
    (.scores(top: 5), "5,3"),
    (.scores(top: 5), "-1,0,0"), (.choice, "99999999999999999999"), (hands, "e"), (fist, "00"),
  ])
  func `malformed votes are refused`(form: BallotForm, line: String) {
    let words = line.split(separator: " ").map(String.init)
    #expect(refusal { () throws(Refusal) in _ = try form.read(words, options: 3) } != nil)
  }

  @Test(arguments: ["2>1=3", "1", "10>2=3=4>1"])
  func `a ranking prints as it is read`(text: String) {
    #expect(Ranking(text)?.description == text)
  }

  @Test(arguments: ["", "0", "1>", "1>1", "1=1", "a", "+1", "1 > 2"])
  func `no ranking`(text: String) { #expect(Ranking(text) == nil) }

  @Test(arguments: ["5,,3", "", "0", ",,", "10,2"])
  func `scores print as they are read`(text: String) {
    #expect(ScoreList(text)?.description == text)
  }

  @Test(arguments: ["a", "1;2", "-1", "+1", "1, 2"])
  func `no scores`(text: String) { #expect(ScoreList(text) == nil) }

  /// Options 1 and 2 are P4 and P2, the third is a text.
  private static var named: PollTerms {
    var terms = PollTerms()
    terms.options = [4, 2].map { number in
      var option = PollOption()
      option.proposal = ItemID(.proposal, number)
      return option
    }
    terms.options.append(PollOption { $0.text = "neither" })
    return terms
  }

  @Test(arguments: [
    (BallotForm.choices(atMost: 3), "P2 p4", "2 1"), (.ranking, "P2>P4=3", "2>1=3"),
    (.pairs, "P4>P2 P2=3", "1>2 2=3"), (.scores(top: 5), "P2 5", "- 5 -"),
    (.scores(top: 5), "P2 5 P4 1", "1 5 -"), (dots, "P4 3 P2 1", "3 1 0"),
    (dots, "3 1 0", "3 1 0"), (.choices(atMost: 3), "P9", "P9"),
    (.scores(top: 5), "P2 5 P2 1", "P2 5 P2 1"), (.scores(top: 5), "P2 5 P9 1", "P2 5 P9 1"),
  ])
  func `options are named by their proposals`(form: BallotForm, typed: String, words: String) {
    let typed = typed.split(separator: " ").map(String.init)
    #expect(Self.named.numbered(typed, for: form).joined(separator: " ") == words)
  }
}
