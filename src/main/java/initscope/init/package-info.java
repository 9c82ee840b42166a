/// How weights and biases start: the laws, the named schemes with their papers, and the draws.
///
/// May import `network`, `random`, `tensor`. One primitive, `VarianceScaling(scheme, shape, gain, mode)`, and nine named
/// points in it; the same list fills the window's combo box, the command line and the README table. A standard deviation
/// is always a standard deviation and a bound always a bound: one "magnitude" with two meanings was rejected.
package initscope.init;
