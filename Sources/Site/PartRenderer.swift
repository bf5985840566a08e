import Experiments
import Lessons
import Plots

/// Writes the texts of a page in its language.
struct PartRenderer {
  /// How a figure of another page is named: "{figure} in “{page}”".
  static let crossReferenceWord = "figure_of_page"

  let page: SitePlan.Page
  let language: Language
  let outcomes: Outcomes
  let references: PageReferences

  init(page: SitePlan.Page, language: Language, outcomes: Outcomes) {
    self.page = page
    self.language = language
    self.outcomes = outcomes
    references = PageReferences(page.texts, language: language)
  }

  /// HTML of the parts; `figure` gives that of a figure.
  func html(_ parts: [BoundPart], figure: (Int) -> String = { _ in "" }) -> String {
    var html = ""
    for part in parts {
      switch part {
      case .html(let text): html += text
      case .formula(let mathML): html += formula(mathML)
      case .figure(let index): html += figure(index)
      // One more attribute tells the script that the link is to a state.
      case .address(let address): html += address.href + (address.state == nil ? "" : "\" data-state=\"")
      case .figureReference(let reference): html += link(reference)
      case .quote(let quote, let punctuation):
        // A number is a box, and a line could end between it and the comma behind it.
        let number = link(quote)
        html += punctuation.isEmpty ? number : "<span class=\"unbroken\">\(number)\(punctuation)</span>"
      case .citation(let citation, let sources):
        let text = references.html(citation, of: sources)
        // A full-width bracket brings its own space.
        if text.hasPrefix("（"), html.hasSuffix(" ") { html.removeLast() }
        html += text
      case .word(let word): html += htmlEscaped(language.words[word.rawValue] ?? "")
      }
    }
    return html
  }

  /// A formula in a box of its own, which can be scrolled with the keyboard too.
  private func formula(_ mathML: String) -> String {
    let label = language.words["formula"].map { " aria-label=\"\(htmlEscaped($0))\"" } ?? ""
    return "<span class=\"formula\" role=\"group\" tabindex=\"0\"\(label)>\(mathML)</span>"
  }

  /// "Figure 3", or "Figure 3 in “Exploding”".
  private func link(_ reference: BoundReference) -> String {
    // A line does not end between "Figure" and "3".
    let caption = caption(reference.figure).replacing(" ", with: "\u{A0}")
    let text =
      reference.page.map { page in
        (language.words[Self.crossReferenceWord] ?? "{figure}")
          .replacing("{figure}", with: caption).replacing("{page}", with: page)
      } ?? caption
    return "<a href=\"\(reference.href)\">\(htmlEscaped(text))</a>"
  }

  private func link(_ quote: BoundQuote) -> String {
    let run = quote.source.repeated.run
    var title = ([caption(quote.figure)] + differences(of: run)).joined(separator: ", ")
    if let unit = quote.quantity?.unit, !unit.isEmpty { title += " · " + language.unit("\(unit)") }
    return
      "<a class=\"\(classes(of: quote))\"\(followedAttributes(of: quote))"
      + " href=\"#\(htmlEscaped(quote.link.figure.value))\" title=\"\(htmlEscaped(title))\">"
      + NumberText.html(written: quote.link.written.value) + "</a>"
  }

  /// "Figure 3".
  private func caption(_ index: Int) -> String { "\(language.words["figure"] ?? "") \(index + 1)" }

  /// The parameters of a run that are not at their defaults, in words.
  private func differences(of run: Run) -> [String] {
    zip(run.settings.parameters, run.settings.values).compactMap { parameter, value in
      value == parameter.defaultValue ? nil : language.text(parameter.label(with: value))
    }
  }
}
