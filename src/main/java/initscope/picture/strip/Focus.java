package initscope.picture.strip;

/// What the user points at and has chosen. Layer numbers count from 1, 0 is none; −1 is no bar.
///
/// @param hovered layer under the pointer
/// @param bar bin of that layer under the pointer
/// @param selected layer that is chosen
public record Focus(int hovered, int bar, int selected) {
    public static final Focus NONE = new Focus(0, -1, 0);
}
