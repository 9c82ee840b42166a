package initscope.picture.ridge;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Spot;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.gradient.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// The histograms of ∂L/∂z, ∂L/∂x and ∂L/∂W beside one another, a ridge a layer. Their sizes lie decades apart, so every
/// ridge runs over its own range and has its RMS printed.
public record GradientHistograms(List<LayerStatistics> layers, Focus focus, Look look, Words words) {

    public void paint(Surface surface, Box box) {
        List<RidgeChart> charts = charts();
        if (layers.stream().allMatch(l -> l.gradient() == null || l.gradient().detail() == null
                || l.gradient().detail().histogram() == null)) {
            double m = look.text();
            new Lettering(surface, look.plain()).block(words.of(Term.NOT_MEASURED), box.inset(m, m, m, m), null, Role.MUTED);
            return;
        }
        for (int k = 0; k < charts.size(); k++) {
            charts.get(k).paint(surface, part(box, k, charts.size()));
        }
    }

    public Optional<Spot> spotAt(Box box, double x, double y) {
        List<RidgeChart> charts = charts();
        for (int k = 0; k < charts.size(); k++) {
            Optional<Spot> spot = charts.get(k).spotAt(part(box, k, charts.size()), x, y);
            if (spot.isPresent()) {
                return spot.map(s -> new Spot(s.index(), s.layer(), Spot.Part.CELL, -1));
            }
        }
        return Optional.empty();
    }

    private static Box part(Box box, int index, int count) {
        double width = box.width() / count;
        return new Box(box.x() + index * width, box.y(), width, box.height());
    }

    private List<RidgeChart> charts() {
        return List.of(chart("∂L/∂z", Gradient.Detail::histogram, Gradient::preactivationRms),
                chart("∂L/∂x", Gradient.Detail::activationHistogram, Gradient::activationRms),
                chart("∂L/∂W", Gradient.Detail::weightHistogram,
                        g -> g.detail() == null ? Double.NaN : g.detail().weight().rms()));
    }

    private RidgeChart chart(String sign, Function<Gradient.Detail, Histogram> of, ToDoubleFunction<Gradient> rms) {
        List<Ridge> ridges = new ArrayList<>();
        for (LayerStatistics layer : layers) {
            Gradient gradient = layer.gradient();
            Histogram h = gradient == null || gradient.detail() == null ? null : of.apply(gradient.detail());
            ridges.add(Ridge.alone(layer.layer(), h, gradient == null ? "–" : Figures.number(rms.applyAsDouble(gradient))));
        }
        return new RidgeChart(ridges, false, sign, words.of(Term.RMS), focus, look, words);
    }
}
