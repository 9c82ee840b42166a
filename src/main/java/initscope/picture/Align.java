package initscope.picture;

/// Which part of a line of text stands at the given x.
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
