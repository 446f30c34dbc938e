/// Numbers at an address that never changes, for the kernel to read and write.
final class Buffer<Element: BitwiseCopyable>: @unchecked Sendable {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    start = .allocate(capacity: elements.count)
    start.initialize(from: elements, count: elements.count)
    count = elements.count
  }

  deinit { start.deallocate() }

  func fill(_ element: Element) { start.update(repeating: element, count: count) }
}
