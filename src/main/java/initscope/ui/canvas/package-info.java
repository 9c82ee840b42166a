/// The JavaFX side of `picture.Surface`: a canvas that repaints when what it shows has changed, in the colours of the CSS.
///
/// May import `picture` and JavaFX. Decided: one canvas a picture, repainted once a pulse at most, roles as styleable
/// properties (`-ink-bar` …) so that a theme is only CSS. Rejected: nodes for bars (20 times slower at 160 histograms), and
/// colours read from `Palette` in code (the window would have two truths about its theme).
package initscope.ui.canvas;
