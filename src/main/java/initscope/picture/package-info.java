/// The plots as drawings: what is painted, on a small [Surface], in roles instead of colours. No toolkit types.
///
/// May import `statistics`, `theory`, `experiment`. Rooms within: `axes` (ranges, scales, ticks; pure), `strip` (the
/// histograms of a network), `raster` (PNG by Java2D, headless). Decision: pictures are records with `paint(surface, box)`
/// and arithmetic hit-testing, so that window, PNG and tests see the same marks. Rejected: scene-graph charts (no export,
/// slow at 160 panels) and a full graphics abstraction (nobody needs curves, images or transforms).
package initscope.picture;
