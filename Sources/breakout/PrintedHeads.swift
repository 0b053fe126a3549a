internal import BreakoutCore
internal import BreakoutLog
internal import Foundation

/// The heads that the reports beside a log have printed, as at their foot.
struct PrintedHeads {
  /// A report, by its file's name, and the head of the log when it was written.
  struct Report {
    let name: String
    let head: Head
  }

  /// The reports that say how to check the log, in alphabetical order.
  let reports: [Report]

  /// Looks through the texts in the log's folder whose name begins with the room's.
  init(beside place: SessionPlace) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: place.folder)) ?? []
    let own = names.filter { name in
      name.hasPrefix(place.room + ".")
        && ["md", "html", "txt"].contains(URL(filePath: name).pathExtension)
    }
    reports = own.sorted().compactMap { name in
      (try? Files.text(at: place.beside(name)))
        .flatMap { Self.head(of: place.room + ".jsonl", in: $0) }
        .map { Report(name: name, head: $0) }
    }
  }

  /// What follows `--head` in the command that checks the log; a room's report may name others too.
  private static func head(of log: String, in text: String) -> Head? {
    let parts = text.components(separatedBy: "--head")
    for (before, after) in zip(parts, parts.dropFirst()) {
      guard before.trimmingCharacters(in: separators).hasSuffix(log) else { continue }
      let digits = after.drop(while: \.isWhitespace).prefix { $0.isHexDigit || $0 == ":" }
      if let head = Head(String(digits)) { return head }
    }
    return nil
  }

  private static let separators = CharacterSet.whitespacesAndNewlines
    .union(CharacterSet(charactersIn: "'\""))
}
