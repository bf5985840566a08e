/// What a text says without its author having written it: the keys of `words` in a language file.
public enum Word: String, Sendable, CaseIterable {
  /// Before the number of a note, and the way back from it.
  case note, backToText = "back_to_text"
  /// Before the number of a table.
  case table
  /// The titles of callouts.
  case calloutNote = "callout_note", calloutTip = "callout_tip", calloutImportant = "callout_important"
  case calloutWarning = "callout_warning", calloutCaution = "callout_caution"

  /// The word in English, where there is no site to ask.
  public var english: String {
    switch self {
    case .note, .calloutNote: "Note"
    case .backToText: "Back to the text"
    case .table: "Table"
    case .calloutTip: "Tip"
    case .calloutImportant: "Important"
    case .calloutWarning: "Warning"
    case .calloutCaution: "Caution"
    }
  }
}
