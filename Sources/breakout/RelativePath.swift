internal import Foundation

/// Paths as they are written into a log: seen from the folder of that log, so that a workshop's
/// folder can be moved.
enum RelativePath {
  /// The way from a folder to a file.
  static func of(_ path: String, from folder: String) -> String {
    let target = parts(path)
    let base = parts(folder)
    let shared = zip(target, base).prefix { $0 == $1 }.count
    let up = [String](repeating: "..", count: base.count - shared)
    return (up + target[shared...]).joined(separator: "/")
  }

  /// The path to a file that is written as seen from a folder.
  static func path(_ relative: String, in folder: String) -> String {
    relative.hasPrefix("/") || folder == "." ? relative : "\(folder)/\(relative)"
  }

  /// Whether two paths lead to the same file.
  static func isSame(_ left: String, _ right: String) -> Bool { parts(left) == parts(right) }

  private static func parts(_ path: String) -> [String] {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
      .split(separator: "/").map(String.init)
  }
}
