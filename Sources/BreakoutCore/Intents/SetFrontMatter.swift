/// Sets or clears a field of the title page.
package struct SetFrontMatter: Intent {
  private let field: FrontMatter.Field
  private let texts: [String]

  /// Creates the intent; an empty list clears the field.
  package init(_ field: FrontMatter.Field, to texts: [String]) {
    self.field = field
    self.texts = texts
  }

  package func decide(_ session: Session, _ moment: Moment) throws(Refusal) -> SessionEvent {
    guard session.frontMatter[field] != texts else {
      throw Refusal("The \(field.rawValue) field says that already.")
    }
    return .frontMatterSet(
      FrontMatterSet {
        $0.field = field
        $0.texts = texts
      }
    )
  }
}
