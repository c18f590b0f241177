import Diagnostics
import Preview
import Testing

struct PreviewStateTests {
  @Test func aStateWithoutAListOfChangesIsAboutAnything() {
    #expect(PreviewState(generation: 1).changed.isEmpty)
  }
}
