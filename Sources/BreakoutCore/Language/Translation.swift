/// A sentence in the language being spoken.
///
/// - Parameters:
///   - sentence: The sentence in English, as a literal.
///   - context: Tells apart what is one word in English and several elsewhere.
/// - Returns: The sentence as the catalogue has it; in English where it has none.
package func translated(_ sentence: Sentence, as context: String? = nil) -> String {
  guard let catalogue = Catalogue.current else { return sentence.english }
  return catalogue.text(sentence, context)
}

/// A sentence on a number of things, in the language being spoken.
///
/// - Parameters:
///   - count: How many; each language has its own rule for the form that this asks for.
///   - one: The sentence on one in English. It is about the same as the other, or about nothing.
///   - several: The sentence on several in English.
///   - context: Tells apart what is one word in English and several elsewhere.
/// - Returns: The sentence as the catalogue has it; in English where it has none.
package func counted(
  _ count: Int,
  _ one: @autoclosure () -> Sentence,
  _ several: @autoclosure () -> Sentence,
  as context: String? = nil
) -> String {
  guard let catalogue = Catalogue.current else { return (count == 1 ? one() : several()).english }
  return catalogue.text(count, one(), several(), context)
}

/// A word of the log's vocabulary in the language being spoken; never something that was typed.
package func worded(_ word: String, as context: String) -> String {
  guard let catalogue = Catalogue.current else { return word }
  return catalogue.text(Sentence(stringLiteral: word), context)
}
