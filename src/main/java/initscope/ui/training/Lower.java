package initscope.ui.training;

/// What the lower part of the page shows of every run.
enum Lower {
    /// One step, in the view the window shows: the histograms of all layers, and nine more.
    LAYERS,
    /// Layers against steps as shades.
    TIME,
    /// log10 update : weights against steps.
    UPDATES
}
