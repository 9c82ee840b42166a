package initscope.picture.axes;

/// Who shares an axis.
public enum Scope {
    /// Every layer has its own.
    EACH,
    /// The layers of one panel.
    PANEL,
    /// The layers of all panels.
    ALL
}
