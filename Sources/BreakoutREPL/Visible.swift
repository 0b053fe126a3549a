internal import BreakoutReport

/// A text that is safe to send to a terminal: control characters are shown, not sent.
func visible(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { VisibleText.plain(String($0)) }.joined(separator: "\n")
}
