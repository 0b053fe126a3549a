internal import Foundation

/// Files and folders whose path begins as typed.
enum FileNames {
  /// The paths in alphabetical order, folders with `/` at their end.
  ///
  /// Hidden files are offered only where a dot was typed; names with spaces cannot be typed in a
  /// line of words and are left out.
  static func candidates(for typed: String) -> [Completions.Candidate] {
    let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<cut])
    let beginning = typed[cut...]
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder))
    return (names ?? []).sorted().compactMap { name in
      guard name.hasPrefix(beginning), !name.contains(where: \.isWhitespace),
        !name.hasPrefix(".") || beginning.hasPrefix(".")
      else { return nil }
      var isFolder: ObjCBool = false
      let path = folder + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return nil }
      return Completions.Candidate(path + (isFolder.boolValue ? "/" : ""))
    }
  }
}
