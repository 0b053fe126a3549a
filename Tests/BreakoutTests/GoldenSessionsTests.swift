import Foundation
import Testing

/// Every shipped session, played by the real program and compared byte for byte.
///
/// All that comes out is compared with what is kept beside its script. `BREAKOUT_RECORD=1` keeps the new files instead.
@Suite struct GoldenSessionsTests {
  private static let records = ProcessInfo.processInfo.environment["BREAKOUT_RECORD"] == "1"

  @Test func `sessions are shipped`() {
    #expect(GoldenSession.all.count >= 7)
  }

  @Test(arguments: GoldenSession.all)
  func `a session plays as it was recorded`(_ golden: GoldenSession) throws {
    let files = try golden.play()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      let file = golden.folder.appending(path: name)
      if Self.records { try Data(text.utf8).write(to: file) }
      let kept = try? String(contentsOf: file, encoding: .utf8)
      #expect(kept == text, "\(golden.testDescription)/\(name)")
    }
    #expect(files["transcript.txt"]?.contains("Stopped at line") == false)
  }
}
