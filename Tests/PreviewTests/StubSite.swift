import Diagnostics
import Foundation
import Preview

/// A site whose pages and faults a test sets.
///
/// It is as careless as a site can be: what lies under `disk/` is any path below its folder, so that
/// only the server keeps a request inside.
actor StubSite: PreviewedSite {
  private var files: [PreviewView: [String: PreviewFile]] = [:]
  private var states: [PreviewView: PreviewState] = [:]
  private var listeners: [PreviewView: [AsyncStream<PreviewState>.Continuation]] = [:]
  private let folder: String

  init(folder: String) {
    self.folder = folder
  }

  func set(_ path: String, _ file: PreviewFile, in view: PreviewView? = nil) {
    for view in view.map({ [$0] }) ?? PreviewView.allCases {
      files[view, default: [:]][path] = file
    }
  }

  func set(_ path: String, text: String) {
    set(path, PreviewFile(content: .bytes(Array(text.utf8))))
  }

  func remove(_ path: String) {
    for view in PreviewView.allCases { files[view]?[path] = nil }
  }

  /// Tells everybody of a new generation.
  func change(
    problems: [PreviewProblem] = [], isStale: Bool = false, isOfPagesAlone: Bool = false
  ) {
    for view in PreviewView.allCases {
      let state = PreviewState(
        generation: state(of: view).generation + 1, problems: problems, isStale: isStale,
        isOfPagesAlone: isOfPagesAlone)
      states[view] = state
      for listener in listeners[view] ?? [] { listener.yield(state) }
    }
  }

  func state(of view: PreviewView) -> PreviewState {
    states[view] ?? PreviewState(generation: 1)
  }

  func file(_ path: String, in view: PreviewView) -> PreviewFile? {
    if path.hasPrefix("disk/") {
      return PreviewFile(content: .file(folder + "/" + path.dropFirst(5)))
    }
    return files[view]?[path]
  }

  func states(of view: PreviewView) -> AsyncStream<PreviewState> {
    let (stream, continuation) = AsyncStream.makeStream(
      of: PreviewState.self, bufferingPolicy: .bufferingNewest(1))
    listeners[view, default: []].append(continuation)
    return stream
  }
}
