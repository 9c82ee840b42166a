/// Numbers in, records out: moments, histograms, quantiles and the variance split of a layer. Knows no network.
///
/// May import `tensor`. A tally takes blocks of rows while they are still in cache; tallies merge by the update of Chan,
/// Golub & LeVeque (1983) in a fixed order, so the number of threads changes no digit. Everything is accumulated in
/// double whatever the network's precision. Rejected: sums and sums of squares (they cancel where a layer has collapsed,
/// which is just where the digits matter).
package initscope.statistics;
