/// What a wide network of this spec should do, computed without a network: Gaussian expectations, the mean-field
/// recursion forward and backward, and how far one network may stray from it.
///
/// May import `network`, `init`, and of `tensor` the error function alone. Sources: Poole et al. 2016 (arXiv 1606.05340), Schoenholz et al. 2017 (1611.01232),
/// Pennington et al. 2017 (1711.04735), Hanin & Nica 2018 (1812.05994). Expectations are composite Gauss–Legendre sums;
/// Gauss–Hermite was rejected: with 100 nodes it misses E tanh'² at q = 100 by 88 %.
package initscope.theory;
