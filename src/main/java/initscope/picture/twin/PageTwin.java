package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.experiment.inspection.Cells;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.jacobian.JacobianAndTheory;
import initscope.experiment.preprocessing.Trial;
import initscope.experiment.reproduction.Reproduced;
import initscope.experiment.reproduction.Wordings;
import initscope.picture.preprocessing.Captions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/// The pictures of preprocessing, of a layer's inside and of the Jacobian in words, in one language.
public final class PageTwin {
    private final Telling telling;
    private final Captions ways;

    public PageTwin(Locale locale) {
        telling = Telling.in(locale);
        ways = Captions.in(locale);
    }

    /// What each way of preprocessing does to the first layer, a sentence a way.
    public String ways(List<Trial> trials) {
        if (trials.isEmpty()) {
            return telling.say("runs.none");
        }
        List<String> text = new ArrayList<>();
        for (Trial trial : trials) {
            text.add(telling.say("ways", ways.name(trial.way()), Figures.number(trial.zStd()), Figures.percent(trial.agreement())));
            if (trial.z() != null) {
                text.add(telling.say("ways.shape", telling.shape(trial.z())));
            }
            if (Double.isFinite(trial.accuracy())) {
                text.add(telling.say("ways.accuracy", Figures.percent(trial.accuracy())));
            }
        }
        return String.join(" ", text);
    }

    /// The map of units and samples.
    ///
    /// @param seen null before the first look
    public String cells(Inspection seen) {
        if (seen == null) {
            return telling.say("runs.none");
        }
        Cells cells = seen.cells();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        long lost = 0;
        for (int unit = 0; unit < cells.units(); unit++) {
            for (int sample = 0; sample < cells.samples(); sample++) {
                double x = cells.x(unit, sample);
                if (Double.isFinite(x)) {
                    low = Math.min(low, x);
                    high = Math.max(high, x);
                } else {
                    lost++;
                }
            }
        }
        String said = telling.say("cells", String.valueOf(cells.units()), String.valueOf(cells.samples()));
        said += " " + (low > high ? telling.say("shape.no-number") : telling.say("cells.range", Figures.number(low), Figures.number(high)));
        if (lost > 0) {
            said += " " + telling.say("cells.lost", String.valueOf(lost));
        }
        return seen.deadUnits() == 0 ? said
                : said + " " + telling.say("cells.dead", String.valueOf(seen.deadUnits()), String.valueOf(seen.dead().size()));
    }

    /// The figures of a row in their bands.
    ///
    /// @param result null before it was measured
    public String band(Reproduced result) {
        if (result == null) {
            return telling.say("runs.none");
        }
        Reproduced.Check worst = result.worst();
        long inside = result.checks().stream().filter(Reproduced.Check::inBand).count();
        return telling.say("band.figures", String.valueOf(inside), String.valueOf(result.checks().size()),
                Wordings.figure(result.row().reading(), worst.published()), Wordings.figure(result.row().reading(), worst.ours()),
                Wordings.figure(result.row().reading(), worst.width()));
    }

    /// The singular values of a Jacobian.
    ///
    /// @param seen null before it is known
    public String singular(JacobianAndTheory seen) {
        if (seen == null) {
            return telling.say("runs.none");
        }
        List<Double> values = seen.jacobian().singularValues();
        double[] finite = DoubleStream.of(values.stream().mapToDouble(Double::doubleValue).toArray()).filter(Double::isFinite).sorted().toArray();
        if (finite.length == 0) {
            return telling.say("singular.lost", String.valueOf(values.size()));
        }
        String said = telling.say("singular", String.valueOf(values.size()), Figures.number(finite[0]),
                Figures.number(finite[finite.length - 1]), Figures.number(finite[finite.length / 2]),
                Figures.number(seen.jacobian().meanSquare()));
        return seen.hasTheory() ? said + " " + telling.say("singular.theory", Figures.number(seen.meanSquare())) : said;
    }

    /// χ by layer, measured and in theory.
    ///
    /// @param seen null before it is known
    public String chi(JacobianAndTheory seen) {
        if (seen == null) {
            return telling.say("runs.none");
        }
        String said = telling.curve("χ", seen.jacobian().chi());
        return seen.hasTheory() ? said + " " + telling.curve(telling.say("chi.theory"), seen.chi()) : said;
    }
}
