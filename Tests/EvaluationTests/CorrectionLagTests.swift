import Evaluation
import Testing

@Suite struct CorrectionLagTests {
  @Test func `medians are over those that got there, shares over all`() {
    let lag = CorrectionLag([
      .init(eventsToEffect: 1, eventsToFirst: 1, millisecondsToEffect: 10),
      .init(eventsToEffect: 2, eventsToFirst: nil, millisecondsToEffect: 30),
      .init(eventsToEffect: nil, eventsToFirst: nil, millisecondsToEffect: nil),
      .init(eventsToEffect: 3, eventsToFirst: 5, millisecondsToEffect: 20),
    ])
    #expect(lag.trials == 4)
    #expect(lag.effective == 0.75 && lag.first == 0.5)
    #expect(lag.medianEventsToEffect == 2 && lag.medianEventsToFirst == 3)
    #expect(lag.medianMilliseconds == 20)
  }

  @Test func `no trial gives no median`() {
    let lag = CorrectionLag([])
    #expect(lag.trials == 0 && lag.effective == 0 && lag.medianMilliseconds == nil)
  }
}
