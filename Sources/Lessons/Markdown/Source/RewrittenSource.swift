/// A text from which what libcmark does not know is taken out or rewritten before it parses it.
///
/// Definitions of notes become block quotes, then formulas, references and citations become marks, then the cells of
/// tables become paragraphs. Each step has to ask the parser what its text is, and the answer depends on the steps before:
/// the paragraphs of a note are code until it is a block quote, and a line of a formula may look like a list.
struct RewrittenSource {
  /// The text as the parser gets it, but for the marks of links.
  let text: MarkdownSource
  let marks: Marks
  let notes: NoteDefinitions
  let spans: MarkdownSpans
  let tables: MarkdownTables

  init(_ original: MarkdownSource, purpose: MarkdownReader.Purpose) {
    var text = original
    marks = Marks(absentFrom: original.scalars)
    notes = purpose == .line ? NoteDefinitions() : NoteDefinitions(quotedIn: &text)
    spans = MarkdownSpans(
      takenFrom: &text, kinds: purpose == .document ? [.formula, .note] : [.formula, .note, .citation], marks: marks)
    tables = purpose == .line ? MarkdownTables() : MarkdownTables(splitIn: &text, marks: marks)
    self.text = text
  }
}
