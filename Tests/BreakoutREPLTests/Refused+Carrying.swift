/// Lines about what an earlier workshop left open that are refused.
extension Refused {
  static let carrying: [Refused] = {
    let carried = ["after rome-2010"]
    var rows = [
      Refused([], "after", "WORKSHOP is missing"),
      Refused([], "after moon-1969", "There is no folder moon-1969, here or beside como"),
      Refused([], "renew N1", "There is no next step yet, so no N1"),
      Refused([], "renew", "N1 is missing"),
      Refused([], "renew it", "“it” is not an item such as N1"),
      Refused(carried, "renew L1", "L1 is a parked item, not a next step"),
      Refused(carried, "renew N1 later", "“later” is more than this needs"),
      Refused(carried, "renew N1 by someday", "“someday” is not a date"),
      Refused(carried, "renew N1 by 31 Feb 2012: why", "The calendar has no 31 Feb 2012"),
      Refused(carried, "renew N1:", "There is nothing after the colon"),
      Refused(carried, "drop N1", "Say why, after a colon"),
      Refused(carried, "drop Q1: why", "Q1 is a key question, not a next step"),
      Refused(carried, "drop", "Say what is dropped, and why: drop N1: REASON."),
      Refused(carried + ["done N1"], "renew N1", "N1 is done already"),
      Refused(carried + ["drop N1: old"], "renew N1", "N1 was dropped already"),
      Refused(carried + ["drop N1: old"], "drop N1: old", "N1 was dropped already"),
      Refused(carried + ["strike N1: slip"], "renew N1", "N1 was struck from the record"),
      Refused(carried, "carried? all", "“all” is more than this needs"),
      Refused(
        ["set attribution role"],
        "after promise-2010",
        "people have spoken under “none”, and this session prints more"
      ),
    ]
    rows.append(
      Refused(
        before: [],
        line: "after rome-2010",
        says: "carried into a room, not in here",
        isConsolidating: true
      )
    )
    return rows
  }()
}
