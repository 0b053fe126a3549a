import BreakoutCore
import BreakoutReport
import Foundation
import Testing

@Suite struct SlipsTests {
  private func slips(
    _ sample: SampleSession,
    _ level: AttributionLevel? = nil
  ) throws -> String {
    try SampleSession.render("slips", "html", sample.chronicle(level))
  }

  private func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  @Test func `everybody present gets a slip for each question and each open proposal`() throws {
    var sample = SampleSession.breakout()
    sample.propose("Begin <at> once")
    let text = try slips(sample)
    let copies = sample.session.present.count
    let open = sample.session.proposals.count { $0.state == .open }
    #expect(copies > 0 && open > 0)
    #expect(
      count("<div class=\"slip\">", in: text)
        == copies * (sample.session.questions.count + open)
    )
    #expect(count("<bdi>Begin &lt;at&gt; once</bdi>", in: text) == copies)
    #expect(text.contains("<strong>0</strong> block"))
  }

  @Test func `an open poll's slips carry the answers of its method`() throws {
    var sample = SampleSession.breakout()
    sample.propose("Begin at once")
    let proposal = try #require(sample.session.proposals.last)
    sample.record(
      .pollOpened(
        PollOpened {
          $0.id = ItemID(.poll, 9)
          $0.terms.method = Consent().name
          $0.terms.options = [
            PollOption {
              $0.proposal = proposal.id
              $0.text = proposal.text
            }
          ]
        }
      )
    )
    let text = try slips(sample)
    #expect(text.contains("<strong>objection</strong>"))
    #expect(!text.contains("<strong>0</strong> block"))
  }

  @Test(arguments: [
    (Approval().name, [], "Tick all that you approve of."),
    (
      ScoreVote().name, [PollSetting("score", 5)],
      "Write a number from 0 to 5 beside each; leave it blank"
    ),
    (PairwiseComparison().name, [], "Circle the better one of each pair"),
  ])
  func `slips say how several options are voted on`(
    method: MethodName,
    settings: [PollSetting],
    how: String
  ) throws {
    var sample = SampleSession.breakout()
    sample.record(
      .pollOpened(
        PollOpened {
          $0.id = ItemID(.poll, 9)
          $0.terms.method = method
          $0.terms.settings = settings
          $0.terms.options = ["Como", "Rome", "Trieste"].map { text in PollOption { $0.text = text }
          }
        }
      )
    )
    let text = try slips(sample)
    #expect(text.contains(how))
    #expect(text.contains("<bdi>Como / Trieste</bdi>") == (method == PairwiseComparison().name))
  }

  @Test func `the slips of an empty room are twelve of each`() throws {
    var sample = SampleSession()
    sample.record(
      .questionPut(
        QuestionPut {
          $0.id = ItemID(.question, 1); $0.text = "What?"
        }
      )
    )
    #expect(count("<bdi>What?</bdi>", in: try slips(sample)) == 13)
  }

  @Test func `the sheet for the wall says when each point is planned`() throws {
    var sample = SampleSession()
    sample.record(
      .startPlanned(StartPlanned { $0.start = Timestamp(milliseconds: 1_321_448_400_000) })
    )
    for number in 1...2 {
      sample.record(
        .agendaItemAdded(
          AgendaItemAdded {
            $0.id = ItemID(.agendaItem, number)
            $0.text = "Part \(number)"
            $0.minutes = 25
          }
        )
      )
    }
    let text = try slips(sample)
    #expect(text.contains("<span class=\"time\">13:00</span><bdi>Part 1</bdi>"))
    #expect(text.contains("<span class=\"time\">13:25</span><bdi>Part 2</bdi>"))
  }
}
