import Experiments
import Plots
import Testing

struct QuartileTests {
  private func outcomes(_ seeds: ClosedRange<Int>) -> [Outcome] {
    let kind = experiment("gradient-flow")
    return seeds.map { kind.run(settings(of: kind, ["seed": .integer($0), "steps": .integer(20)])) }
  }

  /// Definition 7 of Hyndman and Fan: of five numbers the second, third and fourth.
  @Test func `quartiles of five runs are the second, third and fourth number`() {
    let runs = outcomes(1...5)
    let (lower, median, upper) = Outcome.quartiles(of: runs)
    for index in runs[0].values.indices {
      let sorted = runs.map { $0.values[index].number }.sorted()
      #expect(lower.values[index].number == sorted[1])
      #expect(median.values[index].number == sorted[2])
      #expect(upper.values[index].number == sorted[3])
    }
    for (index, series) in median.series.enumerated() {
      #expect(series.name == runs[0].series[index].name)
      for place in series.numbers.indices {
        #expect(series.numbers[place] == runs.map { $0.series[index].numbers[place] }.sorted()[2])
      }
    }
  }

  @Test func `between two runs lies the mean, and a quarter of the way from each`() {
    let runs = outcomes(1...2)
    let (lower, median, _) = Outcome.quartiles(of: runs)
    let (a, b) = (runs[0].values[0].number, runs[1].values[0].number)
    #expect((median.values[0].number / ((a + b) / 2) - 1).magnitude < 1e-14)
    #expect((lower.values[0].number / (min(a, b) + 0.25 * (a - b).magnitude) - 1).magnitude < 1e-14)
  }

  /// Runs that end early count where they got to; infinity is a number, NaN the greatest of all.
  @Test func `infinite values and runs of unequal length have quartiles`() {
    let kind = experiment("explode")
    let runs = [1.1, 1.05, 0.5].map { kind.run(settings(of: kind, ["start": .number($0)])) }
    let median = Outcome.quartiles(of: runs).median
    #expect(median.series[0].numbers.count == runs.map { $0.series[0].numbers.count }.max())
    #expect(median.values.count == runs[0].values.count)
  }
}
