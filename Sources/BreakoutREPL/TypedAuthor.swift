package import BreakoutCore

/// Names that come from outside the prompt, folded as the prompt folds them.
package enum TypedAuthor {
  /// The handle of whoever types; nil if no letter is left of the name.
  package static func handle(_ name: String) -> Handle? { TypedName(folding: name)?.handle }
}

extension Person {
  /// A person known by a typed name; nil if no letter is left of it, or it is too long.
  package init?(typed name: String) {
    guard let typed = try? LineScanner.typedName(name) else { return nil }
    self.init(handle: typed.handle, name: typed.text)
  }
}
