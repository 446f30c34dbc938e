import Foundation

/// The rules and scenarios at some paths, in the order of their names: a file stands for itself, a folder for every
/// `*.rules` and `*.scenario` in it and below it, hidden folders left out.
///
/// What is not there is given back as it is, so that whoever reads it says so.
public func rulesFiles(at paths: [String]) -> [String] {
  var files: [String] = []
  for path in paths {
    let found = isFolder(path) ? rulesFiles(below: path) : [Files.resolve(path, from: "")]
    for file in found where !files.contains(file) { files.append(file) }
  }
  return files
}

private func isFolder(_ path: String) -> Bool {
  var isFolder: ObjCBool = false
  return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
}

private func rulesFiles(below folder: String) -> [String] {
  guard let entries = FileManager.default.enumerator(atPath: folder) else { return [] }
  var files: [String] = []
  for case let entry as String in entries {
    let name = entry.split(separator: "/").last ?? ""
    if name.hasPrefix(".") {
      entries.skipDescendants()
    } else if name.hasSuffix(".rules") || name.hasSuffix(".scenario") {
      files.append(Files.resolve(entry, from: folder.hasSuffix("/") ? folder : folder + "/"))
    }
  }
  return files.sorted()
}
