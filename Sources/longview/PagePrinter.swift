import Diagnostics
import Foundation
import RunStore

/// Chromium, which prints a page to PDF as a browser would, without a window.
struct PagePrinter {
  private let program: URL

  /// The Chromium of this machine.
  static func found() throws(Finding) -> PagePrinter {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    for name in ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"] {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return PagePrinter(program: URL(filePath: "\(folder)/\(name)"))
      }
    }
    throw .cannotPrint("Chromium is not installed on this machine")
  }

  /// A page on A4, under its own name with the ending of a PDF.
  func print(_ page: RunFolder.File) async throws(Finding) -> RunFolder.File {
    let folder = FileManager.default.temporaryDirectory.appending(path: "longview-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (source, printed) = (folder.appending(path: page.name), folder.appending(path: "page.pdf"))
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(page.bytes).write(to: source)
      let process = Process()
      process.executableURL = program
      // In a container the program often runs as root, for whom Chromium refuses its sandbox; the page has no script.
      process.arguments =
        ["--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder.path)/profile"]
        + (getuid() == 0 ? ["--no-sandbox"] : []) + ["--print-to-pdf=\(printed.path)", source.absoluteString]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      // Not `waitUntilExit`, which holds a thread of the pool and can miss the end of a process.
      try await withCheckedThrowingContinuation { (exited: CheckedContinuation<Void, any Error>) in
        process.terminationHandler = { _ in exited.resume() }
        do { try process.run() } catch { exited.resume(throwing: error) }
      }
      let name = page.name.replacing(".html", with: ".pdf")
      return RunFolder.File(name: name, bytes: Array(try Data(contentsOf: printed)))
    } catch {
      throw .cannotPrint("Chromium made no page of `\(page.name)`")
    }
  }
}

extension Finding {
  fileprivate static func cannotPrint(_ reason: String) -> Finding {
    Finding(
      .cannotWrite, "the pages cannot be printed to PDF: \(reason)",
      help: "leave --pdf out and print report.html from any browser, or install Chromium")
  }
}
