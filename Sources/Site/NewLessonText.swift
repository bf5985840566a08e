import Experiments
import Plots

/// What a new lesson says until its author says something better.
struct NewLessonText {
  var sentence: String
  var caption: String

  /// In the language of a folder of `content/`, where the program knows it; else in English.
  init(language: String) {
    switch language.split(separator: "-").first.map({ $0.lowercased() }) {
    case "zh":
      sentence = "[](#my-figure)显示了一个现象。请说明它是什么，并引用其中的数字。"
      caption = "这幅图显示什么。"
    default:
      sentence = "[](#my-figure) shows something. Say what, and quote its numbers."
      caption = KindPage.exampleCaption
    }
  }

  /// The Markdown of the lesson, behind its front matter.
  var markdown: String {
    let example = Catalogue.builtIn["gradient-flow"].map { KindPage($0).example } ?? ""
    return sentence + "\n\n" + example.replacing(KindPage.exampleCaption, with: caption) + "\n"
  }
}
