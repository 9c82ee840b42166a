/// The histograms of a network, layer beside layer.
///
/// May import `picture`, `picture.axes`, `statistics`, `experiment`. Steps: `Content` reads off what needs room, `Layout`
/// deals out the box, `Marks` turns counts into rectangles, `Cell` and `HeatMap` paint. Decision: all but the painting is
/// arithmetic on records, so that pointing and drawing cannot disagree. An atom is a bar of its own, hatched, cut with a
/// visible break where it would crush the rest. Rejected: clipping tall bars silently, and a second axis for atoms.
package initscope.picture.strip;
