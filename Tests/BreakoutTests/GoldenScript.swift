import Foundation

/// The lines of a golden session: what somebody typed, and in comments at its beginning how it is played.
struct GoldenScript: Sendable {
  /// Its text.
  let text: String

  /// Reads a script.
  init(_ file: URL) throws {
    text = try String(contentsOf: file, encoding: .utf8)
  }

  /// What a comment of the form `# name: value` at the script's beginning says.
  func header(_ name: String) -> String? {
    text.split(separator: "\n").prefix { $0.hasPrefix("#") }
      .first { $0.hasPrefix("# \(name): ") }
      .map { String($0.dropFirst(name.count + 4)) }
  }

  /// The time at which the script's clock starts.
  var clock: String { header("clock") ?? "2011-11-16T14:00:00+01:00" }

  /// The folders below `sessions` that hold a file of that name, in order.
  static func folders(with name: String) -> [URL] {
    let sessions = GoldenSession.repository.appending(path: "sessions")
    let files = FileManager.default.enumerator(at: sessions, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.lastPathComponent == name }
      .map { $0.deletingLastPathComponent().standardizedFileURL }
      .sorted { $0.path < $1.path }
  }
}
