/// The number of an event in the fleet's one log: 1, 2, 3, … without gaps.
///
/// 0 stands for the place before the first event.
public typealias SequenceNumber = UInt64
