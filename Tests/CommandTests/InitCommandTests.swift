import Foundation
import Testing

/// From nothing to a site, with the program alone: it is run from a folder of its own, with nothing of this repository near.
struct InitCommandTests {
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/unroll-init-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func files(_ folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: folder + "/" + $0, isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted()
  }

  @Test(arguments: ["en", "zh"])
  func `a new site builds at once, without a warning`(language: String) throws {
    try withFolder { folder in
      let site = folder + "/a site"
      let made = try Command("init", site, "--language", language)
      #expect(made.status == 0 && made.errors.isEmpty && made.output.contains("cd '\(site)' && unroll serve"))
      #expect(
        files(site) == [
          ".github/workflows/deploy.yml", ".gitignore", "content/\(language)/01-first-steps.md",
          "content/\(language)/index.md", "templates/assets/palette.css", "unroll.yml",
        ])
      let build = try Command("build", "--root", site, "--strict")
      #expect(build.status == 0 && build.errors.isEmpty, "\(build.errors)")
      let page = try String(contentsOfFile: site + "/public/first-steps.html", encoding: .utf8)
      #expect(page.contains("<figure class=\"figure\" id=\"powers\"") && page.contains("id=\"errors\""))
      #expect(page.contains("<link rel=\"stylesheet\" href=\"assets/palette.css\">"))
      #expect(page.contains("<html lang=\"\(language == "zh" ? "zh" : "en")"))
    }
  }

  @Test func `the program works where nothing else of it is`() throws {
    try withFolder { folder in
      try FileManager.default.copyItem(atPath: Command.executable, toPath: folder + "/moved")
      let site = folder + "/site"
      for arguments in [["init", site, "--all-templates"], ["build", "--root", site]] {
        let process = Process()
        process.executableURL = URL(filePath: folder + "/moved")
        process.arguments = arguments
        process.currentDirectoryURL = URL(filePath: "/")
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(arguments)")
      }
      #expect(files(site).contains("templates/chapter.mustache") && files(site).contains("public/assets/explorer.js"))
    }
  }

  @Test func `a folder that is not empty is left alone`() throws {
    try withFolder { folder in
      for name in ["note.txt", ".hidden"] {
        let site = folder + "/" + name.replacing(".", with: "")
        try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
        try "mine".write(toFile: site + "/" + name, atomically: true, encoding: .utf8)
        let made = try Command("init", site)
        #expect(made.status == 1 && made.errors == "error: `\(site)` is not empty (\(name)); nothing was written\n")
        #expect(files(site) == [name])
        #expect(try Command("init", site + "/" + name).errors.contains("is not a folder"))
      }
      try FileManager.default.createDirectory(atPath: folder + "/empty", withIntermediateDirectories: true)
      #expect(try Command("init", folder + "/empty").status == 0)
      #expect(try Command("init", folder + "/x", "--language", "fr").status == 2)
      #expect(try Command("init", "/proc/nothing").errors.contains("cannot write `/proc/nothing/"))
    }
  }

  @Test func `lessons are added in any language, and the site still builds`() throws {
    try withFolder { site in
      #expect(try Command("init", site).status == 0)
      #expect(
        try Command("new", "lesson", "Clipping: why & \"when\"", "--root", site).output
          == "content/en/02-clipping-why-when.md\n")
      #expect(
        try Command("new", "lesson", "乘上许多次", "--root", site, "--language", "zh", "--translation-of", "01-first-steps")
          .output == "content/zh/index.md\ncontent/zh/01-first-steps.md\n")
      #expect(
        try Command("new", "lesson", "梯度裁剪", "--root", site, "--language", "zh").output
          == "content/zh/02-ti-du-cai-jian.md\n")
      let build = try Command("build", "--root", site)
      #expect(build.status == 0, "\(build.errors)")
      let english = try String(contentsOfFile: site + "/public/clipping-why-when.html", encoding: .utf8)
      #expect(english.contains("Clipping: why &amp; &quot;when&quot;</h1>"))
      let chinese = try String(contentsOfFile: site + "/public/zh/first-steps.html", encoding: .utf8)
      #expect(chinese.contains("乘上许多次</h1>") && chinese.contains("id=\"powers\""))
    }
  }

  @Test func `a lesson that cannot be made is explained`() throws {
    try withFolder { site in
      #expect(try Command("new", "lesson", "A", "--root", site).errors.contains("`unroll init` makes a site"))
      #expect(try Command("init", site).status == 0)
      let before = files(site)
      for (arguments, message) in [
        (["", "--language", "en"], "a lesson needs a title"), (["A", "--language", "../x"], "`../x` is no language"),
        (["A", "--language", "zh", "--translation-of", "01-first-step"], "did you mean `01-first-steps.md`?"),
        (["A", "--translation-of", "01-first-steps"], "there is no lesson `01-first-steps.md` in another language"),
        (["A", "--language", "zh", "--translation-of", "../../unroll"], "there is no lesson"),
      ] {
        let command = try Command(["new", "lesson"] + arguments + ["--root", site])
        #expect(command.status == 1 && command.errors.contains(message), "\(command.errors)")
      }
      #expect(files(site) == before)
    }
  }

  @Test func `titles of any kind give pages of their own`() throws {
    try withFolder { site in
      #expect(try Command("init", site).status == 0)
      for (title, name) in [
        ("🎉", "02-lesson"), ("???", "03-lesson-2"), ("../../etc/passwd", "04-etc-passwd"), ("Index", "05-index-2"),
        ("404", "06-404-2"), ("First steps", "07-first-steps-2"), ("Lesson", "08-lesson-3"),
        (String(repeating: "ab ", count: 40), "09-" + Array(repeating: "ab", count: 20).joined(separator: "-")),
      ] {
        #expect(try Command("new", "lesson", title, "--root", site).output == "content/en/\(name).md\n")
      }
      let build = try Command("build", "--root", site, "--strict")
      #expect(build.status == 0, "\(build.errors)")
    }
  }

  @Test func `a new lesson is in its language, with a landing page where there is none`() throws {
    try withFolder { site in
      #expect(try Command("init", site).status == 0)
      try FileManager.default.createDirectory(atPath: site + "/content/zh-TW", withIntermediateDirectories: true)
      #expect(
        try Command("new", "lesson", "梯度", "--root", site, "--language", "zh-TW").output
          == "content/zh-TW/index.md\ncontent/zh-TW/01-ti-du.md\n")
      let text = try String(contentsOfFile: site + "/content/zh-TW/01-ti-du.md", encoding: .utf8)
      #expect(text.contains("[](#my-figure)显示了") && text.contains("caption: 这幅图显示什么。"))
    }
  }
}
