/// The element by element arithmetic of an optimizer's step. On arrays, in place.
///
/// Uses nothing; called only by the kernels of `initscope.tensor`.
///
/// Decision: three loops are enough for every optimizer there is here (a velocity, a sum of squares, two moments); what
/// differs between their variants are a few numbers, worked out once a step. Plain loops in the precision of the weights, of
/// which the compiler makes vectors; no sum, so threads and tiers change no bit. Rejected: a loop a variant, fourteen of them.
package initscope.tensor.descent;
