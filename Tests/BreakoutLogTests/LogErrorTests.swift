import BreakoutLog
import Testing

@Suite struct LogErrorTests {
  static let sentences: [(LogError, String)] = [
    (
      .entryTooLong(bytes: 2_000_000),
      "That is too long: it would take 2000000 bytes, and an entry has at most 1048576. Say it in "
        + "several parts."
    ),
    (
      .corrupt(log: "a.jsonl", line: 3, byte: 90, reason: "the line is not JSON"),
      "a.jsonl is damaged at line 3, byte 90: the line is not JSON. The entries before it are whole; "
        + "“breakout repair” copies them to a new log."
    ),
    (.notALog(log: "a.txt"), "a.txt is not a session log. Nothing in it was touched."),
    (
      .foreignVersion(log: "a.jsonl", reason: "the event is unknown"),
      "a.jsonl does not begin as a log of this program: the event is unknown. Open it with the "
        + "version that wrote it."
    ),
    (
      .locked(log: "a.jsonl", holder: "asha, process 7 on laptop since 14:02"),
      "a.jsonl is in use by asha, process 7 on laptop since 14:02. It can be opened for reading "
        + "meanwhile."
    ),
    (
      .notAPlainFile(log: "a", what: "a folder"),
      "a is a folder, and a log must be a plain file. Choose another name."
    ),
    (.missing(log: "a.jsonl"), "There is no log called a.jsonl here."),
    (
      .system(log: "a.jsonl", doing: "created", reason: "the disk is full"),
      "a.jsonl could not be created: the disk is full."
    ),
    (
      .notWritten(log: "a.jsonl", reason: "the disk is full", free: 0),
      "Not recorded: a.jsonl could not be written (the disk is full, 0 bytes free). Make room on the "
        + "disk and try again."
    ),
    (
      .notSynchronised(log: "a.jsonl", reason: "the disk reports a fault"),
      "The disk did not confirm the last entry of a.jsonl (the disk reports a fault). Nothing more "
        + "is recorded; end the program, check the disk and open the log again."
    ),
    (
      .changedByOthers(log: "a.jsonl", how: "replaced"),
      "a.jsonl was replaced by another program. Nothing more is recorded; end this session and see "
        + "what “breakout verify” says."
    ),
    (
      .readOnly(log: "a.jsonl", reason: "it was opened that way"),
      "a.jsonl is open for reading only: it was opened that way."
    ),
  ]

  @Test(arguments: sentences)
  func `every error says what is wrong in whole sentences`(_ error: LogError, _ message: String) {
    #expect(error.message == message)
  }

  @Test(
    arguments: [
      (28, "the disk is full"), (13, "you have no permission for it"),
      (30, "the disk can only be read"),
      (5, "the disk reports a fault"), (2, "there is no such folder"),
      (24, "too many files are open"),
      (27, "the file has reached its largest size"), (36, "the name is too long"),
    ]
  )
  func `what the system reports is said in plain words`(_ number: Int32, _ reason: String) {
    #if os(Linux)
    #expect(SystemFailure(number: number).reason == reason)
    #endif
  }
}
