/// The row above the panels: the stream, the seed, the view and its axes.
///
/// May import what `bench` may. Decided: it only binds to the properties of `Bench`; whatever opens a page stands in `bench`.
package initscope.ui.bench.bar;

import initscope.ui.bench.Bench;
