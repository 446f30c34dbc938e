internal import Kernel
import Quantities

/// Numbers that never change, at an address that never changes, for the kernel to read.
final class Fixed<Element: BitwiseCopyable>: @unchecked Sendable {
  let start: UnsafePointer<Element>

  init(_ elements: [Element]) {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    copy.initialize(from: elements, count: elements.count)
    start = UnsafePointer(copy)
  }

  deinit { start.deallocate() }
}

/// The lanes that the kernel computes together; a row of a block has a multiple of them.
let kernelLanes = lv_lanes

/// Where the people of every band are when a step is over, in the form that the kernel reads.
struct Flows: Sendable {
  /// People of one compartment to be found in another, times a row of shares.
  struct Term: Hashable {
    let from: Int
    let to: Int
    let share: Int
  }

  private let band: Fixed<Int32>
  private let firstTerm: Fixed<Int32>
  private let terms: Fixed<lv_term>

  /// - Parameters:
  ///   - lanes: of a block.
  ///   - terms: those of a band; some lead to every compartment.
  init(bands: Int, compartments: Int, lanes: Int, terms: (Int) -> [Term]) {
    let distinct = Distinct(cells: bands, key: terms)
    var first: [Int32] = []
    var all: [lv_term] = []
    let starts = distinct.keys.map { terms in
      let start = Int32(first.count)
      for compartment in 0..<compartments {
        first.append(Int32(all.count))
        all += terms.filter { $0.to == compartment }.map {
          lv_term(from: Int32($0.from * kernelLanes), share: Int32($0.share * lanes))
        }
      }
      first.append(Int32(all.count))
      return start
    }
    band = Fixed(distinct.keyOfCell.map { starts[$0] })
    firstTerm = Fixed(first)
    self.terms = Fixed(all)
  }

  var view: lv_flows { lv_flows(band: band.start, first_term: firstTerm.start, terms: terms.start) }
}

/// Sums of rows, part by part: `to += from × share`, each a row of its own table.
struct Products: Sendable {
  /// One part of a sum.
  struct Part {
    let to: Int
    let from: Int
    var share = 0
  }

  private let parts: Fixed<lv_product>
  /// Where the parts of each band or choice begin, and where the last end.
  private let firstPart: [Int]
  private let lanes: Int32

  /// - Parameter parts: those of each band, or of each choice.
  init(_ parts: [[Part]], lanes: Int) {
    self.parts = Fixed(
      parts.joined().map {
        lv_product(to: Int32($0.to * lanes), from: Int32($0.from * lanes), share: Int32($0.share * lanes))
      })
    firstPart = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    self.lanes = Int32(lanes)
  }

  /// Adds the parts of some bands or choices to their sums.
  func add(to sums: Rows, from rows: Rows, times shares: Rows, of some: Range<Int>) {
    let (first, count) = parts(of: some)
    lv_add_products(first, count, lanes, sums.address(), rows.address(), shares.address())
  }

  /// Adds the parts of some bands or choices to their sums, whole.
  func add(to sums: Rows, from rows: Rows, of some: Range<Int>) {
    let (first, count) = parts(of: some)
    lv_add_rows(first, count, lanes, sums.address(), rows.address())
  }

  private func parts(of some: Range<Int>) -> (UnsafePointer<lv_product>, Int32) {
    let first = firstPart[some.lowerBound]
    return (parts.start + first, Int32(firstPart[some.upperBound] - first))
  }
}
