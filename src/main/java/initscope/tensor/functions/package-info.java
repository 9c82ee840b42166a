/// Curves and their derivatives, element by element, on arrays: single precision in two tiers of equal bits, double in
/// one.
///
/// Uses only [initscope.tensor.Curve]; called only by the kernels of `initscope.tensor`.
///
/// Decision: own polynomials made of fused multiply-adds (single), StrictMath (double). Rejected: `Math.exp` and the
/// vector API's own `EXP` and `TANH`, whose last bits differ between machines; one loop with a switch in it, 2.5 times
/// slower.
package initscope.tensor.functions;
