package initscope.picture.strip;

import initscope.picture.Box;
import initscope.picture.strip.Spot.Part;
import initscope.statistics.Histogram;
import java.util.Optional;

/// Finds what lies at a point among cells.
final class Pointing {

    private Pointing() {
    }

    static Optional<Spot> spotAt(Strip strip, Layout layout, double x, double y) {
        int index = layout.at(x, y);
        if (index < 0) {
            return Optional.empty();
        }
        int layer = strip.layers().get(index).layer();
        Box plot = layout.plot(index);
        Histogram h = strip.axes().choice().side().histogram(strip.layers().get(index));
        if (h == null || Content.lost(h) || !plot.contains(x, y)) {
            return Optional.of(new Spot(index, layer, Part.CELL, -1));
        }
        Marks marks = Marks.of(h, strip.axes().values().get(index), strip.axes().tops().get(index),
                strip.axes().choice().log(), plot, layout);
        for (int i = 0; i < h.atoms().size(); i++) {
            if (marks.hasAtom(i) && marks.atom(i).contains(x, y)) {
                return Optional.of(new Spot(index, layer, Part.ATOM, i));
            }
        }
        int bin = marks.binAt(x);
        return Optional.of(bin < 0 ? new Spot(index, layer, Part.CELL, -1) : new Spot(index, layer, Part.BAR, bin));
    }
}
