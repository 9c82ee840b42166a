package initscope.picture.worksheet;

import initscope.picture.Box;
import initscope.picture.Surface;

/// Something as high as it needs that is not cut at the end of a page.
///
/// @param height logical pixels
/// @param holds whether the next part stands on the same page
/// @param painting into a box of that height
record Part(double height, boolean holds, Painting painting) {

    interface Painting {
        void paint(Surface surface, Box box);
    }

    /// Empty room, left out at the top of a page.
    static Part gap(double height) {
        return new Part(height, false, null);
    }

    boolean isGap() {
        return painting == null;
    }

    Part held() {
        return new Part(height, true, painting);
    }
}
