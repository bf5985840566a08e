import Claims
import Diagnostics
import Experiments
import Lessons
import Plots

extension Binder {
  /// Whether a claim holds; if not, it is reported with the numbers that were compared.
  mutating func check(_ bound: BoundClaim, with outcomes: Outcomes) -> Bool {
    do throws(ClaimError) {
      guard let verdict = try bound.verdict(outcomes) else { return false }
      if !verdict.holds {
        report(bound.written.text, "false-claim", "the claim does not hold: " + bound.computed(verdict))
      }
      return verdict.holds
    } catch {
      report(error, in: bound.written)
      return false
    }
  }

  /// Warns of a claim that some seeds do not bear out: each is tried by itself, from the figure's own on.
  mutating func checkSeeds(_ bound: BoundClaim, count: Int, with outcomes: Outcomes) {
    var failing = [Int]()
    var tried = [Int]()
    for number in 0..<count {
      guard let single = bound.single(seed: number),
        let source = single.sources.first(where: { !$0.namesSeed && $0.repeated.run.seed != nil }),
        let seed = source.repeated.run.seed
      else { continue }
      tried.append(seed)
      let verdict = try? single.verdict(outcomes)
      if verdict?.holds != true { failing.append(seed) }
    }
    guard let first = tried.first, let last = tried.last, !failing.isEmpty else { return }
    let place = bound.written.text
    diagnostics.append(
      lesson.source.excerpted(
        place.diagnostic(
          "seed-dependent", severity: .warning, file: lesson.file,
          message: "of the seeds \(first) to \(last), the claim fails at \(listed(failing.map(String.init)))",
          expected: "a claim that every seed bears out, or one that names its seed: `at seed=\(first)`")))
  }
}

extension BoundClaim {
  /// The comparisons with their numbers in the place of what they were computed from: "7e-24 < 1e-30 is false".
  fileprivate func computed(_ verdict: ClaimVerdict) -> String {
    verdict.comparisons.map { comparison in
      var text = [UInt8]()
      var end = comparison.sides.first?.range.lowerBound ?? 0
      for side in comparison.sides {
        text += claim.text[end..<side.range.lowerBound] + NumberText.machine(side.number)
        end = side.range.upperBound
      }
      // `is not nan` follows the only side.
      if comparison.sides.count == 1 {
        text += claim.pieces.filter { $0.range.lowerBound >= end }.prefix { piece in
          if case .word = piece.kind {
            !["and", "or"].contains { claim.text[piece.range].elementsEqual($0.utf8) }
          } else {
            false
          }
        }.flatMap { Array(" ".utf8) + claim.text[$0.range] }
      }
      return String(decoding: text, as: UTF8.self) + (comparison.holds ? " is true" : " is false")
    }.joined(separator: ", ")
  }
}

extension SitePlan {
  /// What trying the claims with several seeds needs to run.
  func runs(ofSeeds count: Int) -> [Run] {
    pages.flatMap { page in
      page.figures.compactMap { $0 }.flatMap(\.claims).flatMap { claim in
        (0..<count).flatMap { claim.single(seed: $0)?.runs ?? [] }
      }
    }
  }

  /// The claims that some of the seeds do not bear out.
  func seedProblems(_ count: Int, catalogue: Catalogue, with outcomes: Outcomes) -> [Diagnostic] {
    pages.flatMap { page in
      var binder = Binder(lesson: page.content.lesson, catalogue: catalogue)
      for claim in page.figures.compactMap({ $0 }).flatMap(\.claims) {
        binder.checkSeeds(claim, count: count, with: outcomes)
      }
      return binder.diagnostics
    }
  }
}
