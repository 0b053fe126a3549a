internal import BreakoutReport

/// A text that is safe to send to a terminal: control characters are shown, not sent.
func visible(_ text: String) -> String { VisibleText.lines(text) }
