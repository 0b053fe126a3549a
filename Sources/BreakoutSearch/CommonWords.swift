/// English words that say nothing about what a text is about, and those that turn its meaning round.
///
/// In a few dozen proposals the frequency of a word cannot tell "should" from "register", so the commonest words are
/// named here; what that brings was measured, see Documentation/similarity.md.
enum CommonWords {
  /// Articles, pronouns, prepositions, auxiliaries and the verbs with which every proposal begins.
  static let empty = """
    a about all also am an and any are as at be been being both but by can could did do does done each either for from \
    get had has have he her here hers him his how i if in into is it its just let made make makes may me might mine \
    more most much must my need needs of on one or other others our ours ourselves over own quite rather really shall \
    she should so some such than that the their theirs them themselves then there these they this those though through \
    thus to too very was we were what when where whether which while who whose why will with would you your yours want \
    wants think thinks believe feel like s re ve ll d m
    """

  /// Words that deny; they are not compared, but noticed.
  static let denying = """
    not no never none nobody nothing neither nor cannot t don doesn didn isn aren wasn weren won wouldn \
    shouldn couldn hasn haven hadn
    """

  /// Words for ending or preventing something; they are compared, and noticed.
  static let preventing = """
    against without stop abolish oppose reject refuse forbid forbidden ban end prevent avoid
    """

  static let all = [empty, denying, preventing]
}
