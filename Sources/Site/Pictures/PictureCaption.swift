/// What a picture says of itself to those who do not see it, in the site's language.
struct PictureCaption: Sendable {
  /// Begins the ids of the picture's title and description: unique on its page.
  let id: String
  let title: String
  /// One or two sentences of what the picture shows; the numbers stand in the table beside it.
  let description: String
}
