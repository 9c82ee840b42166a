/// What theory expects, drawn over what was measured.
///
/// May import `experiment` for forecasts, and of `picture` the surface and the scales. Decided: expectation is a line without
/// an area, over bars that have one, so that the two cannot be taken for one another; the scatter of one network is drawn
/// with it, because without it every narrow network looks wrong. Rejected: a smooth density (singular for saturating
/// functions, and no histogram holds one).
package initscope.picture.overlay;
