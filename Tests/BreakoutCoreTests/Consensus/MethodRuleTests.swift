import BreakoutCore
import Testing

@Suite struct MethodRuleTests {
  @Test(
    arguments: [
      (ShowOfHands(), nil, nil, [], "more than 1/2 of the ballots that do not abstain in favour"),
      (ShowOfHands(), nil, 0, [], "nobody against"),
      (ShowOfHands(), nil, 1, [], "at most 1 against"),
      (
        ShowOfHands(), "at least 2/3", 1, [],
        "at most 1 against and at least 2/3 of the ballots that do not abstain in favour"
      ),
      (Consent(), nil, nil, [], "no standing objection; everybody is asked"),
      (
        Consent(), nil, nil, [PollSetting("silence", 1)], "no standing objection; silence consents"
      ),
      (FistToFive(), nil, nil, [], "nobody below 3"),
      (FistToFive(), nil, 1, [PollSetting("lowest", 2)], "at most 1 below 2"),
      (FistToFive(), nil, nil, [PollSetting("lowest", 0)], "whatever is shown"),
      (
        FistToFive(), "more than 1/2", nil, [],
        "nobody blocking and more than 1/2 of those present at 3 or more"
      ),
      (GradientsKaner(), nil, nil, [], "nobody at 8 and a pattern that is not ambiguous"),
      (
        GradientsLoomio(), "at least 3/4", nil, [],
        "nobody at 8 and at least 3/4 of those present in favour"
      ),
      (
        DotVote(), nil, nil, [PollSetting("dots", 5), PollSetting("cap", 3)],
        "more than 1/2 of the dots placed; 5 dots each, at most 3 on one option"
      ),
    ] as [(any ConsensusMethod, String?, Int?, [PollSetting], String)]
  )
  func `a sealed rule is said in words`(
    method: any ConsensusMethod,
    threshold: String?,
    against: Int?,
    settings: [PollSetting],
    rule: String
  ) throws {
    let terms = try Sample.terms(method, present: 9) {
      $0.options = Sample.options(method.name == DotVote().name ? 3 : 1)
      $0.threshold = threshold.flatMap { Threshold($0) }
      $0.against = against
      $0.settings = settings
    }
    #expect(method.rule(terms) == rule)
  }

  @Test(arguments: [
    ("at least 0", "“at least 0” always holds; say a share such as “at least 2/3”."),
    ("more than 1", "“more than 1” never holds; say a share such as “at least 2/3”."),
  ])
  func `a threshold that decides nothing is refused`(threshold: String, message: String) {
    let found = refusal { () throws(Refusal) in
      _ = try Sample.terms(ShowOfHands(), present: 9) { $0.threshold = Threshold(threshold) }
    }
    #expect(found == message)
  }
}
