/// The ways to make numbers of people, side by side: what the network is given, what the first layer makes of it before the
/// first step, and which way one sample pushes a unit's weights.
///
/// May import `experiment` and, of `picture`, the surface, ticks and marks. Decided: both inputs of a way stand on one scale with
/// 0 in sight, so that metres beside kilograms look as the network meets them, a thread. Rejected: axes fitted to the data, on
/// which all ways look alike.
package initscope.picture.preprocessing;
