package initscope.picture.inspect;

import initscope.picture.Box;
import initscope.picture.Look;

/// Where the parts of a unit map stand.
///
/// @param title first line
/// @param bySample counts of each sample in the chosen bar, over the map; of no height if none is chosen
/// @param map a row a unit, a column a sample
/// @param byUnit counts of each unit in the chosen bar, right of the map; of no width if none is chosen
/// @param legend last line
record UnitMapLayout(Box title, Box bySample, Box map, Box byUnit, Box legend) {

    static UnitMapLayout of(Look look, Box box, boolean chosen) {
        double t = look.text();
        double pad = 0.8 * t;
        Box inner = box.inset(pad, pad, pad, 0.6 * pad);
        double left = 3.2 * t;
        double top = 1.6 * t;
        double bottom = 3 * t;
        double across = chosen ? Math.min(5 * t, 0.18 * inner.width()) : 0;
        double above = chosen ? Math.min(3.5 * t, 0.16 * inner.height()) : 0;
        double gap = chosen ? 0.4 * t : 0;
        Box map = new Box(inner.x() + left, inner.y() + top + above + gap, Math.max(1, inner.width() - left - across - gap),
                Math.max(1, inner.height() - top - above - gap - bottom));
        return new UnitMapLayout(new Box(inner.x(), inner.y(), inner.width(), top),
                new Box(map.x(), inner.y() + top, map.width(), above), map,
                new Box(map.right() + gap, map.y(), across, map.height()),
                new Box(inner.x(), map.bottom() + 0.3 * t, inner.width(), bottom - 0.3 * t));
    }
}
