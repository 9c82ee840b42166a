/// Pictures in pixels, without a display: Java2D in memory, PNG out.
///
/// May import `initscope.picture`. Works with `java.awt.headless=true`, loads no JavaFX, carries its own font. Decision:
/// rectangles on device pixels are filled without smoothing, so that touching bars show no seam. Rejected: snapshots of the
/// window's canvas (they need a toolkit, a thread and a screen).
package initscope.picture.raster;
