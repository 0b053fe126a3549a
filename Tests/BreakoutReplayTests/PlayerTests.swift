import BreakoutCore
import Testing

@testable import BreakoutReplay

/// A player, with keys and time from a script.
@Suite struct PlayerTests {
  private func player(
    _ range: ClosedRange<Int>? = nil,
    _ pace: Pace = Pace(),
    isPlain: Bool = false
  ) throws -> Player {
    let story = try Shipped.lario()
    let teller = Teller(story, at: .named, isPlain: isPlain)
    return Player(story, range: range, pace: pace, teller: teller)
  }

  private func lines(_ outputs: [Player.Output]) -> [String] {
    outputs.flatMap { output in
      if case .lines(let lines) = output { return lines }
      return []
    }
  }

  private func press(_ keys: String, _ player: inout Player) -> [String] {
    var all: [String] = []
    for key in keys { all += lines(player.press(key == "\r" ? .enter : .character(key))) }
    return all
  }

  // MARK: Time

  @Test func `entries come when they came, and long silences are cut`() throws {
    var player = try player()
    #expect(player.wait == 0)
    #expect(
      lines(player.pass(0)).last
        == "14:00:00 #1 The breakout of full-breakout was opened in room lario."
    )
    #expect(player.wait == 1_000)
    #expect(player.pass(999).isEmpty)
    #expect(lines(player.pass(1)).count == 2)
    #expect(player.count == 2)
    _ = press(":#43\r", &player)
    #expect(player.count == 43)
    // Four minutes passed in the room before #43, and four seconds less than that after.
    _ = press(",", &player)
    _ = press(" ", &player)
    #expect(player.wait == Pace.usualIdle)
    #expect(lines(player.pass(5_000)).first == "         (4 minutes later)")
  }

  @Test func `a silence is played whole if asked for`() throws {
    var player = try player(42...50, Pace(idle: nil))
    _ = player.pass(0)
    #expect(player.wait == 238_000)
    var cutting = try self.player(42...50, Pace(idle: 2_000))
    _ = cutting.pass(0)
    #expect(cutting.wait == 2_000)
    #expect(press("i", &cutting) == ["Silences are played whole."])
    #expect(cutting.wait == 238_000)
    #expect(press("i", &cutting) == ["Silences last at most 2 seconds."])
  }

  @Test func `speed goes up and down by keys, and time with it`() throws {
    var player = try player()
    _ = player.pass(0)
    _ = press("++", &player)
    #expect(player.pace.text == "4x")
    #expect(player.wait == 250)
    #expect(player.pass(249).isEmpty)
    #expect(player.pass(2).count == 1)
    _ = press("----", &player)
    #expect(player.pace.text == "0.25x")
    for _ in 0..<30 { _ = press("-", &player) }
    #expect(player.pace.text == "0.1x")
    for _ in 0..<30 { _ = press("+", &player) }
    #expect(player.pace.text == "1000x")
  }

  @Test func `many entries come at once if time has passed meanwhile`() throws {
    var player = try player()
    #expect(lines(player.pass(3_600_000)).count > 157)
    #expect(player.isAtEnd)
    #expect(!player.isPlaying)
    #expect(player.wait == nil)
    #expect(player.session == player.story.session)
    #expect(press(" ", &player) == ["There is nothing more; comma steps back, 0 begins again."])
  }

  @Test func `nothing passes while it is paused or something is typed`() throws {
    var player = try player()
    _ = player.pass(0)
    _ = press(" ", &player)
    #expect(player.isPaused)
    #expect(player.pass(100_000).isEmpty)
    _ = press(" :", &player)
    #expect(!player.isPaused)
    #expect(player.pass(100_000).isEmpty)
    _ = player.press(.escape)
    #expect(player.pass(1_000).count == 1)
  }

  // MARK: Steps

  @Test func `every step back leads to the state and the line of a step forward`() throws {
    var player = try player()
    var told: [[String]] = []
    var states: [Session] = []
    while !player.isAtEnd {
      told.append(press(".", &player))
      states.append(player.session)
    }
    for count in stride(from: states.count - 1, through: 1, by: -1) {
      let back = press(",", &player)
      #expect(player.count == count)
      #expect(player.session == states[count - 1])
      #expect(back[1].hasPrefix("Back to #\(count), "))
      let said = told[count - 1].filter { !$0.hasSuffix("later)") && $0 != "" }
      #expect(Array(back.dropFirst(2)).filter { $0 != "" } == said, "#\(count)")
    }
    #expect(press(",", &player) == ["This is the beginning."])
  }

  @Test func `polls are drawn as they grow, as far as the room may see`() throws {
    var player = try player()
    _ = press(":T1\r", &player)
    #expect(
      press("..", &player).filter { $0.contains(" in") && $0.hasPrefix("   ") } == [
        "         T1 1 of 9 in", "         T1 2 of 9 in",
      ]
    )
    let closing = player.story.entries.firstIndex { entry in
      if case .pollClosed = entry.event { return true }
      return false
    }
    _ = player.jump(to: try #require(closing) + 1)
    #expect(press(",.", &player).contains { $0.contains("█") })
  }

  @Test func `a plain terminal gets numbers and no bars`() throws {
    var player = try player(isPlain: true)
    let all = lines(player.pass(3_600_000))
    #expect(!all.contains { $0.contains("█") })
    #expect(!player.progress(columns: 80).contains("["))
  }

  // MARK: Jumps

  @Test(arguments: [
    (":Q2\r", 89), (":q2\r", 89), (":#57\r", 57), (":57\r", 57), (":T1\r", 67), (":14:45\r", 88),
    (":end\r", 157), (":start\r", 1), (":50%\r", 78), ("5", 79), ("9", 141), ("}", 36), ("}}", 89),
    ("}}{", 36),
  ])
  func `keys lead to questions, entries, times and parts`(_ keys: String, _ count: Int) throws {
    var player = try player()
    _ = press(".", &player)
    _ = press(keys, &player)
    #expect(player.count == count)
  }

  @Test func `markers are gone to, forward and back`() throws {
    var player = try player()
    let counts = player.story.markers.map(\.count)
    #expect(counts.count >= 1)
    for count in counts {
      _ = press("]", &player)
      #expect(player.count == count)
    }
    #expect(press("]", &player) == ["There is no marker after this."])
    _ = player.press(.end)
    _ = press("[", &player)
    #expect(player.count == counts.last)
    _ = press(":before-vote\r", &player)
    #expect(player.count == counts[0])
    #expect(press(":\u{3A}before-vote\r", &player) == ["This is :before-vote already."])
  }

  @Test func `arrows go five entries, pages a tenth, and stop at the ends`() throws {
    var player = try player()
    _ = player.press(.right)
    #expect(player.count == 5)
    _ = player.press(.pageDown)
    #expect(player.count == 20)
    _ = player.press(.shiftLeft)
    _ = player.press(.left)
    #expect(player.count == 1)
    _ = player.press(.end)
    #expect(player.count == 157)
    _ = player.press(.home)
    #expect(player.count == 1)
  }

  @Test func `only what was asked for is played`() throws {
    var player = try player(60...80)
    let opening = player.opening().joined(separator: " ")
    #expect(
      opening.split(separator: " ").joined(separator: " ").contains("157 entries, #60 to #80")
    )
    _ = player.pass(0)
    #expect(player.count == 60)
    _ = player.press(.home)
    _ = player.press(.left)
    #expect(player.count == 60)
    #expect(press(":#57\r", &player) == ["#57 is not in what is played."])
    _ = player.press(.end)
    #expect(player.count == 80)
    #expect(player.isAtEnd)
    #expect(player.share == 100)
  }

  // MARK: Words

  @Test func `words are found forward and back, whatever their case and accents`() throws {
    var player = try player()
    #expect(press("n", &player) == ["Type / and what to look for."])
    _ = press("/NOVAK\r", &player)
    let first = player.count
    #expect(first > 1)
    _ = press("n", &player)
    #expect(player.count > first)
    _ = press("N", &player)
    #expect(player.count == first)
    #expect(press("/zebra\r", &player) == ["“zebra” is not found after this entry."])
    #expect(player.count == first)
  }

  @Test(arguments: [
    (
      ":nowhere\r",
      "“nowhere” is no moment; use a time such as 14:32, a :marker or an entry such as"
    ),
    (":Q9\r", "Q9 is not in this session; its questions are Q1 and Q2."),
    (":#999\r", "There is no entry #999; the log has #1 to #157."),
    (":150%\r", "“150%” is no part of the session; use 0% to 100%."),
    ("x", "There is no key x; ? shows them."), ("{", "There is no question before this."),
    ("[", "There is no marker before this."), (",", "This is the beginning."),
  ])
  func `what cannot be done is said in a sentence`(_ keys: String, _ sentence: String) throws {
    var player = try player()
    _ = player.pass(0)
    #expect(press(keys, &player).first == sentence)
    #expect(player.count == 1)
  }

  @Test func `a line can be mended and given up while it is typed`() throws {
    var player = try player()
    _ = press(":#5x", &player)
    #expect(player.progress(columns: 80) == ":#5x")
    _ = player.press(.backspace)
    #expect(player.progress(columns: 80) == ":#5")
    _ = player.press(.interrupt)
    #expect(player.typed == nil)
    _ = press("/a", &player)
    _ = player.press(.backspace)
    _ = player.press(.backspace)
    #expect(player.typed == nil)
  }

  @Test func `help names every key, in lines that fit, and q and Ctrl-C end it`() throws {
    var player = try player()
    let help = press("?", &player)
    #expect(help.allSatisfy { $0.count <= 80 })
    for key in ["space", ".  ,", "]  [", "}  {", "0 to 9", ":", "/", "+  -", "i", "s", "?", "q"] {
      #expect(help.contains { $0.hasPrefix("  \(key) ") }, "\(key)")
    }
    #expect(player.press(.character("q")) == [.quit])
    #expect(player.press(.interrupt) == [.quit])
    #expect(press("s", &player).first?.hasPrefix("As of #0") == true)
  }

  @Test(arguments: [1, 20, 40, 80, 200])
  func `the last line fits`(_ columns: Int) throws {
    var player = try player()
    for _ in 0..<157 {
      _ = press(".", &player)
      #expect(player.progress(columns: columns).count <= columns)
    }
    #expect(player.progress(columns: columns).contains("end") || columns < 20)
  }
}
