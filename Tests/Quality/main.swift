// Measures how well similar texts are found: `swift run SimilarityQuality [FOLDER]`.
//
// Without a folder on the pairs in workshop-pairs.tsv; with the folder of the example data also on those in
// example-pairs.tsv, which names texts there by file and identifier. What is printed stands in Documentation/similarity.md.
// `SimilarityQuality --time FILE` groups the lines of a file instead and prints how long that took.

import Foundation

let beside = URL(filePath: #filePath).deletingLastPathComponent()
do {
  if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--time" {
    try Timing(of: CommandLine.arguments[2]).print()
    exit(0)
  }
  try Measurement(of: WorkshopPairs.read(beside.appending(path: "workshop-pairs.tsv")))
    .print("workshop-pairs.tsv")
  if CommandLine.arguments.count > 1 {
    let folder = URL(filePath: CommandLine.arguments[1])
    try Measurement(
      of: ExamplePairs.read(beside.appending(path: "example-pairs.tsv"), from: folder)
    )
    .print("example-pairs.tsv")
  }
} catch {
  print(error)
  exit(1)
}
