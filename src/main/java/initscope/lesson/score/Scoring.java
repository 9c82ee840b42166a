package initscope.lesson.score;

import initscope.experiment.diagnosis.Figures;
import initscope.lesson.Answer;
import initscope.lesson.Found;
import initscope.lesson.Question;
import initscope.lesson.measure.Claim;
import initscope.lesson.measure.Measure;
import initscope.lesson.measure.MeasureReader;
import initscope.lesson.measure.Reading;
import java.util.List;

/// Holds answers against what was measured.
public final class Scoring {
    /// A curve this many decades off on average is worth nothing.
    static final double WORTHLESS = 2;
    /// What counts as the logarithm of 0 and of less: a curve that died out, against one that did not, is far off and not
    /// infinitely far.
    private static final double LEAST = 1e-12;
    private static final int PERCENT = 100;

    private Scoring() {
    }

    /// The worth of an answer.
    ///
    /// @param measured the question's answer; null for a choice
    public static Score of(Question question, Answer answer, Reading measured) {
        return switch (answer) {
            case Answer.Skipped _ -> Score.of(0, Score.Kind.SKIPPED);
            case Answer.Chosen(int option) when question instanceof Question.Choice(List<Question.Choice.Option> options) ->
                choice(options, option);
            case Answer.Said(double said) when question instanceof Question.Number number && measured != null ->
                number(number, said, measured.number());
            case Answer.Drawn(List<Double> heights) when question instanceof Question.Drawing drawing && measured != null ->
                drawing.kind() == Question.Drawing.Kind.HISTOGRAM ? histogram(heights, measured.values())
                        : drawing.decades() ? decades(heights, measured.values()) : distance(heights, measured.values());
            default -> Score.of(0, Score.Kind.EMPTY);
        };
    }

    private static Score choice(List<Question.Choice.Option> options, int chosen) {
        if (chosen < 0 || chosen >= options.size()) {
            return Score.of(0, Score.Kind.EMPTY);
        }
        Question.Choice.Option option = options.get(chosen);
        return option.right() ? Score.of(1, Score.Kind.RIGHT) : Score.of(0, Score.Kind.WRONG, Claim.plain(option.why()));
    }

    /// The measured number of a question as it is said: shares in per cent.
    public static double said(Question.Number question, double measured) {
        boolean share = MeasureReader.read(question.answer()) instanceof Found.Value<Measure>(Measure measure)
                && measure.isShare();
        return share ? PERCENT * measured : measured;
    }

    private static Score number(Question.Number question, double said, double measured) {
        double right = said(question, measured);
        double allowed = question.relative() ? Math.abs(right) * question.within() : question.within();
        boolean near = Math.abs(said - right) <= allowed * (1 + 1e-12);
        return Score.of(near ? 1 : 0, near ? Score.Kind.NEAR : Score.Kind.FAR, Figures.number(said), Figures.number(right));
    }

    /// Σ min(p, q) over the bins, both histograms scaled to 1: the share of one that lies inside the other (1 less half the
    /// L1 distance, total variation).
    private static Score histogram(List<Double> drawn, List<Double> measured) {
        double ofDrawn = sum(drawn);
        double ofMeasured = sum(measured);
        if (!(ofDrawn > 0) || !(ofMeasured > 0)) {
            return Score.of(0, Score.Kind.EMPTY);
        }
        double overlap = 0;
        for (int bin = 0; bin < Math.min(drawn.size(), measured.size()); bin++) {
            overlap += Math.min(height(drawn.get(bin)) / ofDrawn, height(measured.get(bin)) / ofMeasured);
        }
        return Score.of(overlap, Score.Kind.OVERLAP, String.valueOf(Math.round(PERCENT * Math.clamp(overlap, 0, 1))));
    }

    private static double sum(List<Double> heights) {
        return heights.stream().mapToDouble(Scoring::height).sum();
    }

    private static double height(double drawn) {
        return drawn > 0 && drawn < Double.MAX_VALUE / 1e6 ? drawn : 0;
    }

    /// Mean |log10 drawn − log10 measured|: worth 1 at 0 and 0 from [#WORTHLESS] decades on.
    private static Score decades(List<Double> drawn, List<Double> measured) {
        double sum = 0;
        int compared = 0;
        for (int k = 0; k < Math.min(drawn.size(), measured.size()); k++) {
            if (Double.isFinite(drawn.get(k)) && Double.isFinite(measured.get(k))) {
                sum += Math.abs(logarithm(drawn.get(k)) - logarithm(measured.get(k)));
                compared++;
            }
        }
        double mean = sum / compared;
        return compared == 0 ? Score.of(0, Score.Kind.EMPTY)
                : Score.of(1 - mean / WORTHLESS, Score.Kind.DECADES, Figures.number(Math.pow(10, mean)), String.valueOf(compared));
    }

    private static double logarithm(double value) {
        return Math.log10(Math.max(LEAST, Math.abs(value)));
    }

    /// Mean |drawn − measured|, worth 1 at 0 and 0 from half the extent of what was measured on; where that is one value, its
    /// size counts as the extent.
    private static Score distance(List<Double> drawn, List<Double> measured) {
        double sum = 0;
        int compared = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < Math.min(drawn.size(), measured.size()); k++) {
            double there = measured.get(k);
            if (Double.isFinite(drawn.get(k)) && Double.isFinite(there)) {
                sum += Math.abs(drawn.get(k) - there);
                compared++;
                low = Math.min(low, there);
                high = Math.max(high, there);
            }
        }
        if (compared == 0) {
            return Score.of(0, Score.Kind.EMPTY);
        }
        double mean = sum / compared;
        double extent = high > low ? high - low : Math.abs(high) > 0 ? Math.abs(high) : 1;
        return Score.of(1 - 2 * mean / extent, Score.Kind.DISTANCE, Figures.number(mean));
    }
}
