/// What raw HTML asks for and the page's own Content-Security-Policy (templates/partials/policy.mustache) keeps from it.
enum BlockedHTML {
  /// What the page withholds from a tag, as words after "the page"; nil when nothing is known to be blocked.
  static func reason(_ tag: HTMLTag) -> String? {
    switch tag.name {
    case "iframe", "frame", "object", "embed", "portal", "fencedframe": return "shows no `<\(tag.name)>`"
    case "base": return "takes no `<base>`"
    case "style": return "takes styles from files only, and no `<style>`"
    case "script":
      if tag.value("src") == nil, isProgram(tag) { return "runs no scripts that stand in it" }
    case "form" where tag.value("action") != nil: return "sends no forms"
    default: break
    }
    for (name, value) in tag.attributes {
      if name == "style" { return "takes styles from files only, and no `style` attributes" }
      if name.hasPrefix("on"), name.count > 2 { return "runs no scripts that stand in it, such as `\(name)`" }
      if ["href", "src", "xlink:href", "formaction"].contains(name), scheme(of: value) == "javascript" {
        return "runs no scripts that stand in it"
      }
      if loads(tag, name), let address = addresses(value, name).first(where: { isRemote($0, in: tag) }) {
        return "loads nothing from another place, such as `\(address.prefix(60))`"
      }
    }
    return nil
  }

  /// Whether a script is one, and not data for one.
  private static func isProgram(_ script: HTMLTag) -> Bool {
    let type = (script.value("type") ?? "").lowercased()
    return type.isEmpty || type == "module" || type.hasSuffix("javascript") || type.hasSuffix("ecmascript")
  }

  /// Whether the browser itself loads what an attribute names.
  private static func loads(_ tag: HTMLTag, _ attribute: String) -> Bool {
    switch (tag.name, attribute) {
    case ("img", "src"), ("img", "srcset"), ("source", "src"), ("source", "srcset"), ("video", "src"),
      ("video", "poster"), ("audio", "src"), ("track", "src"), ("input", "src"), ("script", "src"), ("image", "href"),
      ("image", "xlink:href"), ("use", "href"), ("use", "xlink:href"), ("body", "background"):
      true
    case ("link", "href"):
      (tag.value("rel") ?? "").lowercased().split(whereSeparator: \.isWhitespace).contains {
        ["stylesheet", "icon", "preload", "modulepreload", "prefetch", "manifest"].contains($0)
      }
    default: false
    }
  }

  private static func addresses(_ value: String, _ attribute: String) -> [String] {
    guard attribute == "srcset" else { return [value.trimmingPrefix(while: \.isWhitespace).description] }
    return value.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? "" }
  }

  /// Whether an address is neither a file of the site nor, for pictures, in itself.
  private static func isRemote(_ address: String, in tag: HTMLTag) -> Bool {
    if let scheme = scheme(of: address) {
      return scheme == "data" ? !["img", "image", "input"].contains(tag.name) : scheme != "file"
    }
    let start = address.unicodeScalars.prefix(2)
    return start.count == 2 && start.allSatisfy { $0 == "/" || $0 == "\\" }
  }

  private static func scheme(of address: String) -> String? {
    LinkDestination.scheme(of: Array(address.unicodeScalars))
  }
}
