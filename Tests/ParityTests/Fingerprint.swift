import Experiments
import Plots

/// A number for all that a kind computes and draws, for each of many settings. Compiled natively and to WebAssembly.
func fingerprints(ofKind index: Int) -> [UInt64] {
  let experiment = Catalogue.builtIn.experiments[index]
  var samples = SampledSettings(experiment, isTrained: false)
  return samples.all(random: 50).map { fingerprint(of: experiment, $0) }
}

/// FNV-1a of the bits of the values and series, and of both pictures, the HTML table and the words in English and in a language
/// of wide letters, and of the CSV.
private func fingerprint(of experiment: Experiment, _ settings: Settings) -> UInt64 {
  let outcome = experiment.run(settings)
  let figure = experiment.figure([Member(label: .literal([]), settings: settings, outcome: outcome)])
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func take(_ bytes: [UInt8]) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }
  take(outcome.encoded(of: experiment))
  take(figure.table.csv)
  let wide = (experiment.phrases + figure.phrases).map { phrase in
    let english = phrase.bytes
    return Vocabulary.Entry(english: english, translation: [0xe5, 0xbe, 0xaa] + english + [0xe7, 0x8e, 0xaf])
  }
  for vocabulary in [Vocabulary(), Vocabulary(wide)] {
    take(figure.svg(.broad, vocabulary: vocabulary, labelledBy: [], describedBy: nil))
    take(figure.svg(.slim, vocabulary: vocabulary, labelledBy: [], describedBy: nil))
    take(figure.table.html(vocabulary))
    take(figure.alternativeText(vocabulary))
  }
  return hash
}
