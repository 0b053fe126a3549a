import BreakoutTestSupport
import Foundation
import Testing

/// The editor at a real (pseudo-)terminal, in a program that answers each line with "got[…]".
@Suite(.serialized) struct ReadlineEditorTests {
  private static let ctrlC = "\u{3}"
  private static let ctrlD = "\u{4}"
  private static let ctrlU = "\u{15}"
  private static let ctrlZ = "\u{1A}"
  private static let backspace = "\u{7F}"
  private static let pasteStart = "\u{1B}[200~"
  private static let pasteEnd = "\u{1B}[201~"

  private let home = FileManager.default.temporaryDirectory
    .appending(path: "breakout-\(UUID().uuidString)")

  private func start(_ extra: [String: String] = [:]) throws -> PtyProcess {
    var environment = ["TERM": "xterm", "LANG": "C", "INPUTRC": "/dev/null", "HOME": home.path]
    environment.merge(extra) { $1 }
    let program = try PtyProcess(builtProgram("ReadlineProbe"), environment: environment)
    #expect(program.expect("probe> ") != nil)
    return program
  }

  private func cleanUp() { try? FileManager.default.removeItem(at: home) }

  @Test(arguments: [["LANG": "C"], ["LC_ALL": "C"], ["LC_ALL": "POSIX", "LANG": "C"]])
  func `a backspace removes a whole letter in any locale`(_ locale: [String: String]) throws {
    defer { cleanUp() }
    let program = try start(locale)
    program.send("éàü" + Self.backspace + Self.backspace + "x\r")
    #expect(program.expect("got[éx] 3 bytes") != nil)
  }

  @Test func `it works without any environment`() throws {
    let program = try PtyProcess(builtProgram("ReadlineProbe"))
    #expect(program.expect("probe> ") != nil)
    program.send("éà" + Self.backspace + "\r")
    #expect(program.expect("got[é]") != nil)
    program.send("quit\r")
    #expect(program.wait() == 0)
    #expect(!program.seen.contains(0x1B))
  }

  @Test func `a message is printed above the half-typed line`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("later\r")
    #expect(program.expect("got[later]") != nil)
    program.send("half a l")
    #expect(program.expect("* a message\r\n") != nil)
    #expect(program.expect("probe> half a l") != nil)
    program.send("ine\r")
    #expect(program.expect("got[half a line]") != nil)
  }

  @Test(arguments: ["dumb", "xterm"])
  func `no colours are used, and a dumb terminal gets no escape codes`(_ name: String) throws {
    defer { cleanUp() }
    let program = try start(["TERM": name, "NO_COLOR": "1"])
    program.send("later\r")
    #expect(program.expect("got[later]") != nil)
    program.send("an\t")
    #expect(program.expect("* a message") != nil)
    program.send(Self.ctrlU + "quit\r")
    #expect(program.wait() == 0)
    let shown = String(decoding: program.seen, as: UTF8.self)
    #expect(shown.firstMatch(of: /\e\[[0-9;]*m/) == nil)
    #expect(name != "dumb" || !shown.contains("\u{1B}"))
  }

  @Test func `Ctrl-C gives up the line and nothing else`() throws {
    defer { cleanUp() }
    let program = try start()
    for _ in 1...20 {
      program.send("half a line")
      #expect(program.expect("half a line") != nil)
      program.send(Self.ctrlC)
      #expect(program.expect("^C\r\n") != nil)
      #expect(program.expect("(interrupted)") != nil)
      #expect(program.expect("probe> ") != nil)
    }
    program.send("next\r")
    #expect(program.expect("got[next]") != nil)
  }

  @Test func `Ctrl-D ends the input on an empty line only, and the terminal is restored`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("a" + Self.ctrlD + "b\r")
    #expect(program.expect("got[ab]") != nil)
    #expect(program.expect("probe> ") != nil)
    #expect(!program.isCooked)
    program.send(Self.ctrlD)
    #expect(program.expect("\r\n(end)") != nil)
    #expect(program.wait() == 0)
    #expect(program.isCooked)
  }

  @Test func `what is typed while a command runs is kept and not echoed`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("pause\r")
    #expect(program.expect("pause\r\n") != nil)
    usleep(50_000)
    #expect(!program.echoes)
    program.send("ahead\r")
    let meanwhile = program.expect("got[pause]")
    #expect(meanwhile?.contains("ahead") == false)
    #expect(program.expect("got[ahead]") != nil)
  }

  @Test func `the only candidate is put in, with a space unless it asks for more`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("say dupre\t!\r")
    #expect(program.expect("got[say Bruno Dupré !]") != nil)
    program.send("by\tx\r")
    #expect(program.expect("got[by:x]") != nil)
    program.send("nobody\t\r")
    #expect(program.expect("got[nobody]") != nil)
  }

  @Test func `the completer is let go of before the line is carried out`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("an\t" + Self.ctrlU + "held\r")
    #expect(program.expect("completers held: 0\r\n") != nil)
  }

  @Test func `several candidates are listed one a line and the line stays`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("an\t")
    #expect(program.expect("  Anita Nergård  Norway\r\n  Anna Östberg  chair\r\n") != nil)
    #expect(program.expect("probe> An") != nil)
    program.send("i\t\r")
    #expect(program.expect("got[Anita Nergård ]") != nil)
    program.send("many\t")
    #expect(program.expect("  many20  number 20\r\n") != nil)
    #expect(program.expect("  … and 14 more: type more letters\r\n") != nil)
    program.send("\r")
    #expect(program.expect("got[many]") != nil)
  }

  @Test func `a paste of several lines is one line`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("a" + Self.pasteStart + "one\rtwo\nthr\u{0}ee" + Self.pasteEnd)
    #expect(program.expect("three") != nil)
    program.send("!\r")
    #expect(program.expect("got[aone|two|three!]") != nil)
  }

  @Test func `no line of a paste given up with Ctrl-C is run`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send(Self.pasteStart + "one\n")
    usleep(50_000)
    program.send(Self.ctrlC)
    #expect(program.expect("(interrupted)") != nil)
    program.send("two\nquit\n" + Self.pasteEnd + "next\r")
    let before = program.expect("got[next]")
    #expect(before?.contains("got[") == false)
  }

  @Test func `bytes that are no text are refused`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send([0x61, 0xFF, 0xFE, 0x0D])
    #expect(program.expect("(unreadable) This line is not valid UTF-8 text; ") != nil)
    program.send("next\r")
    #expect(program.expect("got[next]") != nil)
  }

  @Test(arguments: [true, false])
  func `a paste of ten megabytes is refused`(bracketed: Bool) throws {
    defer { cleanUp() }
    let program = try start()
    var paste = String(repeating: "0123456789abcde" + (bracketed ? "\n" : " "), count: 655_360)
    if bracketed { paste = Self.pasteStart + paste + Self.pasteEnd }
    program.send(paste + "\r")
    #expect(program.expect("(unreadable) This line has 1048", within: 10) != nil)
    #expect(program.expect("several parts.") != nil)
    program.send("next\r")
    #expect(program.expect("got[next]") != nil)
  }

  @Test func `the history lasts, is private and forgets what begins with a space`() throws {
    defer { cleanUp() }
    let first = try start()
    first.send(
      "plain\r plain secret\rplain\r" + Self.pasteStart + "#1 x\n#2 y" + Self.pasteEnd + "\r"
    )
    #expect(first.expect("got[#1 x|#2 y]") != nil)
    first.send("last\rlast\r" + Self.ctrlD)
    #expect(first.wait() == 0)
    let path = home.appending(path: ".local/state/breakout/history").path
    let facts = try FileManager.default.attributesOfItem(atPath: path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    let stored = try String(contentsOfFile: path, encoding: .utf8)
    #expect(!stored.contains("secret"))
    let up = "\u{1B}[A"
    let second = try start()
    second.send(up + up + "!\r")
    #expect(second.expect("got[#1 x|#2 y!]") != nil)
    second.send("\u{12}plai")
    #expect(second.expect("plain") != nil)
    second.send("\r")
    #expect(second.expect("got[plain]") != nil)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a request to end is the end of the input and names the signal`(_ number: Int32) throws {
    defer { cleanUp() }
    let program = try start()
    program.send("half")
    #expect(program.expect("half") != nil)
    kill(program.pid, number)
    #expect(program.expect("(end)") != nil)
    #expect(program.wait() == 128 + number)
    #expect(program.isCooked)
  }

  @Test func `a request to end is kept while a command runs`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("pause\r")
    #expect(program.expect("pause\r\n") != nil)
    kill(program.pid, SIGTERM)
    #expect(program.expect("got[pause]") != nil)
    #expect(program.expect("(end)") != nil)
    #expect(program.wait() == 143)
  }

  @Test func `a request to end is heard in the middle of a letter`() throws {
    defer { cleanUp() }
    let program = try start()
    // In a search readline asks for the rest of the letter at once.
    program.send([0x12, 0xC3])
    #expect(program.expect("reverse-i-search") != nil)
    kill(program.pid, SIGTERM)
    #expect(program.expect("(end)") != nil)
    #expect(program.wait() == 143)
  }

  @Test func `a closed window ends the program and gives up the half-typed line`() throws {
    defer { cleanUp() }
    let program = try start()
    program.send("half a line")
    #expect(program.expect("half a line") != nil)
    program.hangUp()
    #expect(program.wait() == 129)
    let path = home.appending(path: ".local/state/breakout/history").path
    #expect((try? String(contentsOfFile: path, encoding: .utf8))?.contains("half") != true)
  }

  @Test func `Ctrl-Z stops the program and the half-typed line comes back`() throws {
    defer { cleanUp() }
    let program = try start()
    for number in 1...2 {
      program.send("half")
      #expect(program.expect("half") != nil)
      program.send(Self.ctrlZ)
      #expect(program.waitForStop())
      #expect(program.isCooked)
      kill(program.pid, SIGCONT)
      #expect(program.expect("probe> half") != nil)
      program.send(" a line \(number)\r")
      #expect(program.expect("got[half a line \(number)]") != nil)
      #expect(program.expect("probe> ") != nil)
    }
  }

  @Test func `a window of any size keeps the line`() throws {
    defer { cleanUp() }
    let program = try start()
    let text = String(repeating: "é中", count: 60)
    program.send(text)
    for (rows, columns) in [(1, 1), (2, 3), (200, 500), (24, 80)] as [(UInt16, UInt16)] {
      program.resize(rows: rows, columns: columns)
      usleep(30_000)
    }
    program.send("!\r")
    #expect(program.expect("got[\(text)!]") != nil)
  }
}
