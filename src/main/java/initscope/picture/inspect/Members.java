package initscope.picture.inspect;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.inspection.Bar;
import initscope.experiment.inspection.Filling;
import initscope.experiment.inspection.Inspection;
import initscope.picture.axes.Side;
import initscope.statistics.Histogram;
import java.util.ArrayList;
import java.util.List;

/// Who is in a bar, in a sentence.
///
/// @param pick a bar of the inspection's layer
public record Members(Inspection inspection, Pick pick, Captions captions) {
    private static final int NAMED = 5;

    /// "The bar from 0.9 to 1 holds 3 120 values …, from 41 of 100 units and … Most from unit 17 (210), 4 (180), …"
    public String text() {
        Filling filling = inspection.filling(pick.side() == Side.PREACTIVATION);
        Histogram h = filling.histogram();
        if (!pick.bar().isOf(h)) {
            return "";
        }
        long count = pick.bar().count(h);
        List<Integer> units = filling.unitsIn(pick.bar());
        String share = Figures.percent((double) count / h.total());
        String of = String.valueOf(filling.units());
        String samples = String.valueOf(filling.samplesIn(pick.bar()));
        String ofSamples = String.valueOf(filling.samples());
        if (pick.bar().kind() == Bar.Kind.ATOM) {
            return captions.of(Caption.ATOM_HOLDS, Figures.number(h.atoms().get(pick.bar().index()).value()),
                    String.valueOf(count), share, String.valueOf(units.size()), of, samples, ofSamples)
                    + most(filling, units);
        }
        if (pick.bar().kind() != Bar.Kind.BIN) {
            return "";
        }
        String from = name() + Figures.number(h.edge(pick.bar().index()));
        String to = Figures.number(h.edge(pick.bar().index() + 1));
        return count == 0 ? captions.of(Caption.BAR_EMPTY, from, to)
                : captions.of(Caption.BAR_HOLDS, from, to, String.valueOf(count), share, String.valueOf(units.size()), of,
                        samples, ofSamples) + most(filling, units);
    }

    private String name() {
        return pick.side() == Side.PREACTIVATION ? "z = " : "x = ";
    }

    private String most(Filling filling, List<Integer> units) {
        if (units.isEmpty()) {
            return "";
        }
        List<String> named = new ArrayList<>();
        for (int unit : units.subList(0, Math.min(NAMED, units.size()))) {
            named.add((unit + 1) + " (" + filling.ofUnit(pick.bar(), unit) + ")");
        }
        return " " + captions.of(Caption.MOST_FROM, String.join(", ", named));
    }
}
