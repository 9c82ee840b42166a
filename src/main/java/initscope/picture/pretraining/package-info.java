/// Pretraining as it is watched: what goes in and comes out again, what the units look for, the error of every layer; then the
/// layers before and after, fine-tuning, and the bench of all ways to start.
///
/// May import `statistics` and `experiment`, and of `picture` the surface, scales, ticks and the strip. Decided: filters share one
/// scale of colours, the same on both sides of 0, so that a strong unit looks strong and grey means no weight; every layer has
/// an axis of errors of its own, since layers differ in the number of their inputs. Rejected: a scale a filter, on which noise
/// looks like a finding.
package initscope.picture.pretraining;
