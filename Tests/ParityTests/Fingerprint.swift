import Experiments
import Plots

/// One number for all that a kind computes and draws at its defaults: FNV-1a of the bits of its values and series, of
/// both pictures, of its CSV, its HTML table and its words. Compiled natively and to WebAssembly.
func fingerprint(ofKind index: Int) -> UInt64 {
  let experiment = Catalogue.all[index]
  let settings = Settings(briefFor: experiment)
  let outcome = experiment.run(settings)
  let figure = experiment.figure([Member(label: .literal([]), settings: settings, outcome: outcome)])
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  func take(_ bytes: [UInt8]) {
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
  }
  take(outcome.encoded(of: experiment))
  take(figure.svg(.broad, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil))
  take(figure.svg(.slim, vocabulary: Vocabulary(), labelledBy: [], describedBy: nil))
  take(figure.table.csv)
  take(figure.table.html(Vocabulary()))
  take(figure.alternativeText(Vocabulary()))
  return hash
}
