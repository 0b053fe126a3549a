import BreakoutCore

/// What was said, by theme: of several rooms, themes of one name stand together.
package struct ThemesReport: ReportKind {
  /// Creates the kind.
  package init() {}

  package var name: String { "themes" }
  package var summary: String { "Findings and what was said under each theme, across rooms." }
  package var needsEntries: Bool { false }

  package func report(on chronicle: Chronicle) -> Report {
    let source = ReportSource(chronicle)
    var body = source.opening(translated("Themes"))
    body["themes"] = .some(source.themes)
    body["observations"] = .some(source.observations)
    body["observed"] = source.observations.isEmpty ? nil : .flag(true)
    body["no_theme"] = source.themes.isEmpty ? .text(translated("No theme was named.")) : nil
    body["check"] = .object(source.check)
    return source.report(name, body, register: register(source))
  }

  private func register(_ source: ReportSource) -> ReportTable {
    var rows: [ReportObject] = []
    for theme in source.themes {
      for var item in ReportSource.objects(theme["items"]) {
        item["theme"] = theme["name"]
        item["theme_id"] = theme["id"]
        rows.append(item)
      }
    }
    return ReportSource.register(
      "Themes",
      ["theme", "theme_id", "id", "kind", "who", "text", "entry"],
      rows + source.observations
    )
  }
}
