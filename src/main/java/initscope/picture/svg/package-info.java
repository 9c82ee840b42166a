/// Pictures as SVG: every bar a rectangle, every word a text.
///
/// May import `initscope.picture` and `picture.font` for widths. Decision: one element a mark, in the order of painting,
/// with nothing fetched from elsewhere; the font is named with fallbacks, and each text says how long it is, so that another
/// font leaves the layout as it was. Rejected: letters as outlines (nobody could search or edit them) and a graphics library
/// behind Java2D (the surface has six marks).
package initscope.picture.svg;
