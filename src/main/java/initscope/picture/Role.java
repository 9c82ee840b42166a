package initscope.picture;

/// What a colour means. The window resolves roles from CSS, every other back end from a [Palette].
///
/// Every meaning has a second channel besides its colour (a place, a hatch, an arrow, a printed number).
public enum Role implements Ink {
    /// Around the plots.
    BACKGROUND,
    /// Inside a plot.
    PANEL,
    /// Inside the plot of the layer under the pointer.
    HOVER,
    AXIS,
    GRID,
    /// A bin of a histogram.
    BAR,
    /// The bin under the pointer.
    BAR_HOVER,
    /// Mass on one exact value (ReLU's zero); hatched as well. Also its text.
    ATOM,
    /// Finite values outside the axis; arrows. Also their text.
    HIDDEN,
    /// NaN and ±∞; crossed out as well. Also their text.
    NOT_FINITE,
    TEXT,
    /// Second-rank text: ticks, units.
    MUTED,
    GOOD,
    WARN,
    BAD,
    /// The frame of the selected layer.
    FOCUS,
    /// The first quantity drawn as a line, and its label; each of the four has a mark and a dash of its own as well.
    FIRST,
    SECOND,
    THIRD,
    FOURTH,
    /// Behind a line: where most of several networks lie.
    BAND
}
