/// Outlines of histograms, over or in front of one another: the shape of a layer's values as it changes with depth.
///
/// May import `picture`, `picture.axes`, `picture.strip` (for what one points at), `statistics`, `experiment`. Decided: an
/// outline keeps the steps of its bins, for a smooth curve would claim a density nobody estimated; atoms stand beside it,
/// hatched, as in the strip. Depth runs downwards here, so that a ridge has the whole width. Rejected: one colour a layer.
package initscope.picture.ridge;
