import Testing

@testable import Preview

/// Where in a page the preview puts what it adds.
struct PageDecorationTests {
  private static func decorated(_ page: String) -> String {
    let decoration = PageDecoration(
      view: .working, state: PreviewState(generation: 3), instance: "i", address: "/", note: nil,
      withheld: ["it is a draft"], isMissing: false)
    return String(decoding: decoration.apply(to: Array(page.utf8)).page, as: UTF8.self)
  }

  /// `[script]`, `[banner]` and `[control]` in place of what is added.
  private static func outline(_ page: String) -> String {
    var text = decorated(page)
    for (start, end, name) in [
      ("<link rel=\"stylesheet\" href=\"/_dossier", "</script>\n", "[script]"),
      ("\n<aside id=\"dossier-withheld\"", "</aside>\n", "[banner]"),
      ("<aside id=\"dossier-preview\"", "</aside>\n", "[control]"),
    ] {
      guard let first = text.firstRange(of: start),
        let last = text[first.upperBound...].firstRange(of: end)
      else { continue }
      text.replaceSubrange(first.lowerBound..<last.upperBound, with: name)
    }
    return text
  }

  @Test(arguments: [
    (
      "<html><head><title>x</title></head><body>y</body></html>",
      "<html><head><title>x</title>[script]</head><body>[banner]y[control]</body></html>"
    ),
    (
      "<head><script src=a></script></head><body>y</body>",
      "<head>[script]<script src=a></script></head><body>[banner]y[control]</body>"
    ),
    (
      "<head><!-- </head><body> --><title></head></title></head><body>y</body>",
      "<head><!-- </head><body> --><title></head></title>[script]</head><body>[banner]y[control]"
        + "</body>"
    ),
    (
      "<HEAD></HEAD><BODY CLASS='a>b'>y</BODY>",
      "<HEAD>[script]</HEAD><BODY CLASS='a>b'>[banner]y[control]</BODY>"
    ),
    (
      "<head></head><body><pre></body></pre>y</body>",
      "<head>[script]</head><body>[banner]<pre></body></pre>y[control]</body>"
    ),
    ("<p>no frame", "<p>no frame[script][banner][control]"),
    ("", "[script][banner][control]"),
    ("<body", "<body[script][banner][control]"),
    ("<!-- open", "<!-- open[script][banner][control]"),
    (
      "<head><script>var a = '<body>'</script></head><body>y",
      "<head>[script]<script>var a = '<body>'</script></head><body>[banner]y[control]"
    ),
  ])
  func whatIsAddedStandsWhereItBelongs(page: String, outline: String) {
    #expect(Self.outline(page) == outline)
  }

  @Test(arguments: [
    (
      "default-src 'none'; script-src 'self'",
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'"
    ),
    (
      "default-src 'none'; style-src 'unsafe-inline'",
      "default-src 'none'; style-src 'unsafe-inline' 'self'; script-src 'self'; connect-src 'self'"
    ),
    ("script-src 'none'", "script-src 'self'"),
    ("", ""),
    (
      "Default-Src https://a.example",
      "default-src https://a.example; script-src https://a.example 'self'; "
        + "style-src https://a.example 'self'; connect-src https://a.example 'self'"
    ),
  ])
  func aPolicyIsWidenedByTheOwnHostAlone(policy: String, widened: String) {
    #expect(ContentPolicy.withPreview(policy) == widened)
  }
}
