/// Losses: what each sends back from a mistake, through a deep network, and what comes of it.
///
/// May import `experiment` for the numbers, and of `picture` the surface, axes and marks. Decided: a loss has one colour, mark
/// and dash in every picture ([Course]) and its name stands where its line ends; the error chosen is one upright line.
/// Rejected: a logarithmic axis for the gradient at the output, on which a gradient that vanishes does not look so.
package initscope.picture.loss;
