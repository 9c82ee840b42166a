package initscope.picture.pretraining;

import initscope.experiment.Snapshot;
import initscope.experiment.diagnosis.Figures;
import initscope.experiment.pretraining.course.Course;
import initscope.experiment.spec.Form;
import initscope.experiment.spec.Names;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Lettering;
import initscope.picture.Look;
import initscope.picture.Role;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Interval;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Strip;
import initscope.statistics.LayerStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// The activations of the random start above those of the pretrained one, on the same samples and axes; beside them by layer the
/// spread, what of it tells samples apart, and the gradient on the weights.
///
/// @param course null, or without a look after, as long as nothing is pretrained
public record BeforeAfter(Course course, Look look, Words words, Captions captions) {
    private static final Axes.Choice CHOICE = new Axes.Choice(Side.ACTIVATION, Scope.ALL, Scope.EACH, false);

    public void paint(Surface surface, Box box) {
        surface.fillRect(box, Role.BACKGROUND);
        double t = look.text();
        surface.clip(box);
        if (course == null || course.before() == null) {
            new Lettering(surface, look.plain()).block(captions.of(Caption.EMPTY), box.inset(t, t, t, t), null, Role.MUTED);
        } else {
            Box all = box.inset(0.7 * t, 0.4 * t, 0.7 * t, 0.4 * t);
            double side = 0.36 * all.width();
            strips(surface, new Box(all.x(), all.y(), all.width() - side - 1.5 * t, all.height()));
            numbers(surface, new Box(all.right() - side, all.y(), side, all.height()));
        }
        surface.unclip();
    }

    private List<List<LayerStatistics>> networks() {
        List<List<LayerStatistics>> networks = new ArrayList<>();
        networks.add(course.before().layers());
        if (course.after() != null) {
            networks.add(course.after().layers());
        }
        return networks;
    }

    private void strips(Surface surface, Box box) {
        double t = look.text();
        List<List<LayerStatistics>> networks = networks();
        List<Axes> axes = Axes.of(CHOICE, networks, List.of());
        double height = box.height() / 2;
        for (int i = 0; i < 2; i++) {
            double top = box.y() + i * height;
            surface.text(name(i), box.x(), top + t, look.bold(), Align.LEFT, i == 0 ? Role.FIRST : Role.SECOND);
            Box place = new Box(box.x(), top + 1.5 * t, box.width(), height - 2.2 * t);
            if (i < networks.size()) {
                new Strip(networks.get(i), axes.get(i), Focus.NONE, look, words).paint(surface, place);
            } else {
                surface.fillRect(place, Role.PANEL);
                new Lettering(surface, look.plain()).block(captions.of(Caption.WAITING), place, null, Role.MUTED);
            }
        }
    }

    private String name(int network) {
        String law = network == 0 ? captions.of(Caption.RANDOM_START) : captions.of(Caption.AFTER_PRETRAINING);
        return law + ": " + (network == 0 ? Form.text(Names.initializers(), course.plan().base().network().initializer())
                : course.plan().start().id());
    }

    private void numbers(Surface surface, Box box) {
        double height = box.height() / 3;
        plot(surface, new Box(box.x(), box.y(), box.width(), height), Caption.STD, true, l -> l.activation().std());
        plot(surface, new Box(box.x(), box.y() + height, box.width(), height), Caption.SAMPLE_SHARE, false,
                l -> l.split() == null ? Double.NaN : l.split().sampleShare());
        plot(surface, new Box(box.x(), box.y() + 2 * height, box.width(), height), Caption.GRADIENT, true, BeforeAfter::gradient);
    }

    static double gradient(LayerStatistics layer) {
        if (layer.gradient() == null || layer.gradient().detail() == null) {
            return Double.NaN;
        }
        var weight = layer.gradient().detail().weight();
        return Math.sqrt(weight.mean() * weight.mean() + weight.std() * weight.std());
    }

    private void plot(Surface surface, Box box, Caption title, boolean log, ToDoubleFunction<LayerStatistics> of) {
        List<List<LayerStatistics>> networks = networks();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < networks.size(); i++) {
            List<LayerStatistics> layers = networks.get(i);
            series.add(new Series("", i == 0 ? Role.FIRST : Role.SECOND, i == 0 ? 4 : 0,
                    layers.stream().mapToDouble(LayerStatistics::layer).toArray(), layers.stream().mapToDouble(of).toArray()));
        }
        int depth = networks.getFirst().size();
        new Lines(captions.of(title), "", series, new Interval(0.7, Math.max(1, depth) + 0.3), log ? null : Interval.UNIT, log,
                depth <= 30, Figures::number, look).paint(surface, box, 3.6 * look.text(), 5 * look.text());
    }

    /// The picture in words: how far gradients differ between the first and the last layer, before and after.
    public String ratio(Snapshot of) {
        List<LayerStatistics> layers = of.layers();
        return layers.size() < 2 ? "–" : Figures.number(gradient(layers.getFirst()) / gradient(layers.getLast()));
    }
}
