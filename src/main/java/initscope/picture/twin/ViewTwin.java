package initscope.picture.twin;

import initscope.experiment.diagnosis.Figures;
import initscope.picture.PictureWords;
import initscope.picture.Term;
import initscope.picture.Words;
import initscope.picture.axes.Side;
import initscope.picture.view.Subject;
import initscope.picture.view.View;
import initscope.statistics.Histogram;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Moments;
import initscope.statistics.gradient.Gradient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The ten views of a run in words, in one language.
public final class ViewTwin {
    private final Telling telling;
    private final Words words;

    public ViewTwin(Locale locale) {
        telling = Telling.in(locale);
        words = PictureWords.in(locale);
    }

    /// What a view shows of a subject: of several networks the first, as its histograms do.
    public String of(View view, Subject subject) {
        List<LayerStatistics> layers = subject.layers();
        if (layers.isEmpty()) {
            return words.empty();
        }
        List<String> text = new ArrayList<>();
        text.add(telling.say("view", subject.spec().toString(), String.valueOf(layers.size())));
        if (subject.networks().size() > 1) {
            text.add(telling.say("view.first", String.valueOf(subject.networks().size())));
        }
        switch (view) {
            case STRIP, RIDGE, OVERLAY, HEATMAP -> histograms(text, layers, subject.axes().choice().side());
            case BANDS -> {
                band(text, layers.getFirst());
                if (layers.size() > 1) {
                    band(text, layers.getLast());
                }
            }
            case DEPTH -> {
                curve(text, words.of(Term.MEAN), layers, l -> l.activation().mean());
                curve(text, words.of(Term.STD), layers, l -> l.activation().std());
                curve(text, words.of(Term.RMS), layers, l -> l.activation().rms());
            }
            case GRADIENT -> {
                curve(text, words.of(Term.RMS_OF, "x"), layers, l -> l.activation().rms());
                curve(text, words.of(Term.RMS_OF, "∂L/∂z"), layers, l -> rms(l.gradient(), Gradient::preactivationSecondMoment));
            }
            case GRADIENTS -> {
                curve(text, words.of(Term.RMS_OF, "∂L/∂z"), layers, l -> rms(l.gradient(), Gradient::preactivationSecondMoment));
                curve(text, words.of(Term.RMS_OF, "∂L/∂x"), layers, l -> rms(l.gradient(), Gradient::activationSecondMoment));
                curve(text, words.of(Term.RMS_OF, "∂L/∂W"), layers, l -> l.gradient() == null || l.gradient().detail() == null
                        || l.gradient().detail().weight() == null ? Double.NaN : l.gradient().detail().weight().rms());
            }
            case VARIANCE -> curve(text, telling.say("share"), layers,
                    l -> l.split() == null ? Double.NaN : l.split().sampleShare());
            case GEOMETRY -> {
                curve(text, words.of(Term.COSINE), layers, l -> l.geometry() == null ? Double.NaN : l.geometry().meanCosine());
                curve(text, words.of(Term.EFFECTIVE_RANK), layers,
                        l -> l.geometry() == null ? Double.NaN : l.geometry().effectiveRank());
            }
        }
        return String.join(" ", text);
    }

    private static double rms(Gradient gradient, ToDoubleFunction<Gradient> square) {
        return gradient == null ? Double.NaN : Math.sqrt(square.applyAsDouble(gradient));
    }

    private void curve(List<String> text, String name, List<LayerStatistics> layers, ToDoubleFunction<LayerStatistics> value) {
        text.add(telling.curve(name, layers.stream().map(l -> value.applyAsDouble(l)).toList()));
    }

    private void histograms(List<String> text, List<LayerStatistics> layers, Side side) {
        layer(text, layers.getFirst(), side);
        if (layers.size() > 1) {
            layer(text, layers.getLast(), side);
        }
        curve(text, words.of(Term.STD), layers, l -> moments(l, side).std());
    }

    private void layer(List<String> text, LayerStatistics layer, Side side) {
        Histogram histogram = side == Side.ACTIVATION ? layer.histogram() : layer.preactivationHistogram();
        Moments m = moments(layer, side);
        text.add(telling.say("layer", words.layer(layer.layer()), histogram == null ? telling.say("shape.empty")
                : telling.shape(histogram), Figures.number(m.mean()), Figures.number(m.std())));
    }

    private static Moments moments(LayerStatistics layer, Side side) {
        return side == Side.ACTIVATION ? layer.activation() : layer.preactivation();
    }

    private void band(List<String> text, LayerStatistics layer) {
        Map<Double, Double> q = layer.quantiles();
        text.add(q.isEmpty() ? words.of(Term.ONE_BATCH_ONLY) : telling.say("band", words.layer(layer.layer()),
                Figures.number(q.get(0.05)), Figures.number(q.get(0.95)), Figures.number(q.get(0.5))));
    }
}
