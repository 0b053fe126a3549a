internal import ArgumentParser
internal import BreakoutCore
internal import BreakoutLog

/// `breakout verify LOG…`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check that logs are whole, and count every poll again.",
    discussion: """
      Examples:
        breakout verify sessions/como/*.jsonl
        breakout verify sessions/como/lario.jsonl --head 64:9f3c…

      A chain of hashes shows any change, but not that later entries were cut off. Only an earlier \
      head, as printed when a session ends and at the foot of every report, shows that; those of the \
      reports beside a log are looked at too.
      Exit code 65 if a log is damaged, does not have the head, or a poll counts differently.
      """
  )

  @Argument(help: "The logs.", completion: .file(extensions: ["jsonl"])) var logs: [String]

  @Option(help: "An earlier head, COUNT:HASH, as reports print it.") var head: String?

  func run() throws {
    var isWhole = true
    for log in logs {
      do {
        isWhole = try verify(log) && isWhole
      } catch {
        if logs.count == 1 { throw Failure.exit(for: error) }
        _ = Failure.exit(for: error)
        isWhole = false
      }
    }
    if !isWhole { throw ExitCode.damaged }
  }

  private func verify(_ log: String) throws -> Bool {
    let check = try LogCheck(log, earlier: try earlier())
    for sentence in check.wrong { Failure.say(sentence) }
    for line in check.lines { try Output.print(line) }
    return check.wrong.isEmpty
  }

  private func earlier() throws -> Head? {
    guard let text = head else { return nil }
    guard let wanted = Head(text) else {
      throw FileTrouble("“\(text)” is not a head such as 64:9f3c… with 64 digits.", .wrongArguments)
    }
    return wanted
  }
}
