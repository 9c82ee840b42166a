/// A driver without a robot that does random things to the real window for as long as one likes, and what watches it.
///
/// Decided: actions go to commands, models and controls, not through the mouse, so that ten thousand take minutes; they are
/// drawn from a seed, and the last fifty are told when something breaks. A stall is a heartbeat of the FX thread that came
/// late, with what that thread was doing then.
package initscope.ui.soak;
