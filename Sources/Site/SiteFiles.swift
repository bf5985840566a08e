import Lessons

/// Files that belong to the site as a whole.
extension PageRenderer {
  /// `404.html`, and with an address of the site `sitemap.xml` and `robots.txt`; none that the content brings itself.
  func filesOfSite(besides files: [OutputFile]) -> [OutputFile] {
    let taken = Set(files.map(\.path))
    var own = [("404.html", missingPage)]
    if let baseURL {
      own.append(("sitemap.xml", sitemap(baseURL)))
      own.append(("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: \(baseURL)sitemap.xml\n"))
    }
    return own.filter { !taken.contains($0.0) && !$0.1.isEmpty }.map {
      OutputFile(path: $0.0, bytes: Array($0.1.utf8), origin: "the program itself")
    }
  }

  /// What a server shows in place of a page that is not there, in all languages at once. It is shown at any address, so its
  /// links are only sure to lead somewhere where the site has an address of its own.
  private var missingPage: String {
    let homes: [[String: Any]] = languages.compactMap { language in
      guard let home = plan.home(in: language.code) else { return nil }
      return [
        "html_language": language.htmlLanguage, "word": language.words,
        "site_title": siteTitles[language.code] ?? "",
        "href": (baseURL ?? "") + urlEncodedPath(home.output),
      ]
    }
    guard let first = languages.first, !homes.isEmpty else { return "" }
    let context: [String: Any] = [
      "html_language": first.htmlLanguage, "word": first.words, "title": first.words["page_not_found"] ?? "",
      "description": first.words["page_not_found"] ?? "",
      "site_title": siteTitles[first.code] ?? "", "root": baseURL ?? "", "languages": homes,
    ]
    return templates.render("404", context.merging(earlyScript) { $1 })
  }

  /// Every page with its translations (sitemaps.org, with the links that search engines read for languages).
  private func sitemap(_ baseURL: String) -> String {
    let entries = plan.pages.map { page in
      func address(_ page: SitePlan.Page) -> String { htmlEscaped(baseURL + urlEncodedPath(page.content.output)) }
      let versions = languages.compactMap { language in
        plan.page(page.content.source, in: language.code).map { (language.htmlLanguage, address($0)) }
      }
      let links =
        versions.count < 2
        ? "" : versions.map { "<xhtml:link rel=\"alternate\" hreflang=\"\($0)\" href=\"\($1)\"/>\n" }.joined()
      return "<url>\n<loc>\(address(page))</loc>\n\(links)</url>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      \(entries.joined())</urlset>

      """
  }

  /// The script that runs before a page is painted, from the template of that name, with its hash for the page's
  /// Content-Security-Policy: what else stands in a page as a script is not run.
  var earlyScript: [String: Any] {
    let script = templates.render("partials/early-script", [:])
    return ["early_script": script, "early_script_hash": "sha256-" + SHA256.base64(of: Array(script.utf8))]
  }
}
