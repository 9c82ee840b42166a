package initscope.picture.view;

import initscope.experiment.Experiment;
import initscope.experiment.Lab;
import initscope.experiment.Snapshot;
import initscope.experiment.forecast.Expectation;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Spec;
import initscope.picture.Align;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Role;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.depth.Levels;
import initscope.picture.raster.Raster;
import initscope.picture.strip.Focus;
import initscope.statistics.LayerStatistics;
import initscope.statistics.Measures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Draws every view of the four famous set-ups and of deep ones, for people to look at.
///
/// Arguments: the folder to write to, and the view wanted, or none for all.
public final class ViewPictures {
    private static final List<List<String>> GROUPS = List.of(
            List.of("sigmoid normal(1)", "sigmoid normal(0.01)", "tanh xavier-normal", "relu he-normal"),
            List.of("relu he-normal depth=50", "tanh normal(1) depth=100 batch=200", "identity normal(1) depth=50 batch=200",
                    "relu normal(0.01) depth=20 seeds=10"),
            List.of("tanh xavier-normal seeds=20", "relu he-normal seeds=20", "sigmoid zeros", "tanh normal(0.05) depth=1"));

    private ViewPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        for (View view : View.values()) {
            if (arguments.length > 1 && !arguments[1].contains(view.id())) {
                continue;
            }
            for (int g = 0; g < GROUPS.size(); g++) {
                for (boolean dark : new boolean[] {false, true}) {
                    List<Plate> plates = plates(view, GROUPS.get(g), dark);
                    byte[] png = new Raster(dark ? Palette.DARK : Palette.LIGHT).png(1280, 560, 1, surface -> {
                        surface.fillRect(new Box(0, 0, 1280, 560), Role.BACKGROUND);
                        for (int i = 0; i < plates.size(); i++) {
                            Box box = new Box(10 + i % 2 * 635, 10 + i / 2 * 275, 625, 265);
                            surface.text(plates.get(i).subject().spec().toString(), box.x(), box.y() + 12, Look.DESK.bold(), Align.LEFT,
                                    Role.TEXT);
                            plates.get(i).paint(surface, box.inset(0, 18, 0, 0));
                        }
                    });
                    Files.write(folder.resolve(view.id() + "-" + g + (dark ? "-dark" : "-light") + ".png"), png);
                }
            }
        }
    }

    private static List<Plate> plates(View view, List<String> specs, boolean korean) throws InterruptedException {
        List<List<List<LayerStatistics>>> panels = new ArrayList<>();
        List<Snapshot> snapshots = new ArrayList<>();
        for (String text : specs) {
            List<Snapshot> networks = networks(Runs.spec(text), view);
            snapshots.add(networks.getFirst());
            panels.add(networks.stream().map(Snapshot::layers).toList());
        }
        List<Levels> levels = Levels.of(true, panels, List.of());
        List<Plate> plates = new ArrayList<>();
        for (int i = 0; i < specs.size(); i++) {
            Spec spec = Runs.spec(specs.get(i));
            Subject subject = new Subject(spec, panels.get(i), Axes.of(Choice.BOOK, panels.get(i).getFirst(), null), levels.get(i),
                    korean ? null : Expectation.of(Forecast.of(spec), snapshots.get(i)));
            plates.add(new Plate(view, subject, korean ? new Focus(3, 5, 0) : Focus.NONE, Look.DESK,
                    korean ? SampleWords.KOREAN : SampleWords.ENGLISH));
        }
        return plates;
    }

    /// Every network of a spec, counted as a panel would ask for.
    static List<Snapshot> networks(Spec spec, View view) throws InterruptedException {
        var binning = spec.binning().withRange(Runs.range(spec, Runs.of(spec.withSeeds(1)), Choice.BOOK));
        Measures measures = view.measures(Measures.moments().withHistograms(binning).withGradients(true), spec.binning().withRange(initscope.statistics.Binning.Range.AUTO));
        List<Snapshot> networks = new ArrayList<>();
        try (Lab lab = new Lab()) {
            Experiment experiment = lab.prepare(spec.withSeeds(1), measures).orThrow();
            for (int k = 0; k < spec.seeds(); k++) {
                if (k > 0) {
                    experiment.redraw(spec.withSeeds(1).withSeed(spec.seed() + k));
                }
                networks.add(experiment.run(0, measures));
            }
        }
        return networks;
    }
}
