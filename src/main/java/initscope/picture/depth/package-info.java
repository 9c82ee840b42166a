/// Figures of the layers against the depth: curves, bands, stacked bars.
///
/// May import `picture`, `picture.axes`, `picture.strip` (for what one points at), `statistics`, `experiment`, `theory`.
/// Steps: [Course] gathers one quantity over layers and networks, [Levels] settles the axes panels share, [Chart] deals out
/// a box, [Curves] paints. Decided: depth runs to the right, as in the strip, and a name stands at the end of its line.
/// Rejected: a legend (the eye would have to travel), and dropping layers whose figure is zero or not finite on a
/// logarithmic axis (those are the layers one looks for).
package initscope.picture.depth;
