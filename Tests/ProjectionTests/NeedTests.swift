import Projection
import Testing

@Suite("Need")
struct NeedTests {
  @Test("Expected people are population times prevalence")
  func expected() {
    #expect(expectedPeople(population: [1000, 250], prevalence: [0.02, 0.004]) == [20, 1])
  }
}
