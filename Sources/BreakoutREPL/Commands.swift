extension REPLCommand {
  /// Every command, in the order they are listed in help.
  ///
  /// A new command is one file in `Commands/` and one line here.
  package static let all: [REPLCommand] =
    [
      .set, .status, .mark, .end, .resume, .final, .quit, .source, .timing,
      .rosterAdd, .roster, .person, .presentAdd, .presentRemove, .regretsAdd, .who,
      .chair, .scribe, .facilitator, .rapporteur,
      .agendaAdd, .agenda, .take, .next, .skip, .recipe, .questionAdd, .ask, .questions,
      .plan, .time, .extend, .clock, .pause, .goOn, .speakers, .ping, .pings,
      .queueAdd, .jumpIn, .pointOfOrder, .queueRemove, .queue, .ack, .thanks, .last, .open,
      .speaking,
      .forget,
      .note, .idea, .announce, .example, .caveat, .lesson, .claim, .retype, .check, .theme,
      .off, .on, .offMark,
      .prop, .amend, .withdraw, .join, .decide, .dissent, .proposals, .reviews,
      .poll, .vote, .tally, .hum, .votes, .close, .call, .round, .rounds, .void, .retally,
      .object, .answer, .integrated, .withdrawn, .stand, .objections,
      .act, .accept, .done, .renew, .drop, .after, .carried, .champion, .due, .channel, .measure,
      .support, .follows, .steps, .gaps,
      .readback, .confirm, .change, .readBackState, .signoff,
      .park, .undo, .redo, .fix, .strike, .substitution, .edit,
      .pull, .rooms, .nudge, .broadcast, .extendRooms, .link, .unlink, .split, .text, .findings,
      .order,
      .merge, .carry, .limit, .same, .different, .people,
      .compare, .say, .why, .lint, .suggest, .refine, .dismiss,
      .show, .blame, .at, .log, .grep, .watch, .verify, .out, .quiet, .shell, .minutes,
      .report, .export, .print, .help,
    ]
}
