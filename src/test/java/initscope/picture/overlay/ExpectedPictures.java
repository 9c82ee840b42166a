package initscope.picture.overlay;

import initscope.experiment.Lab;
import initscope.experiment.diagnosis.Diagnosis.Severity;
import initscope.experiment.Snapshot;
import initscope.experiment.forecast.Expectation;
import initscope.experiment.forecast.Forecast;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.raster.Raster;
import initscope.picture.sheet.Panel;
import initscope.picture.sheet.Sheet;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Strip;
import initscope.statistics.Measures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Draws expected counts over measured ones, for people to look at.
final class ExpectedPictures {

    private ExpectedPictures() {
    }

    /// Arguments: the folder to write to.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        List<String> specs = List.of("sigmoid normal(1)", "sigmoid xavier-normal", "tanh xavier-normal", "relu he-normal");
        for (Palette palette : List.of(Palette.LIGHT, Palette.DARK)) {
            for (boolean log : new boolean[] {false, true}) {
                for (Side side : Side.values()) {
                    Axes.Choice choice = new Axes.Choice(side, Scope.PANEL, Scope.EACH, log);
                    Sheet sheet = new Sheet(panels(specs, choice), Look.DESK);
                    Files.write(folder.resolve("expected-" + (palette.dark() ? "dark-" : "light-") + side + (log ? "-log" : "")
                            + ".png"), new Raster(palette).png(1280, 560, 1, s -> sheet.paint(s, new Box(0, 0, 1280, 560))));
                }
            }
        }
        Sheet deep = new Sheet(panels(List.of("tanh xavier-normal depth=20", "hard-tanh normal(0.15) depth=30", "gelu he-normal",
                "sin normal(0.3)"), Axes.Choice.BOOK), Look.DESK);
        Files.write(folder.resolve("expected-deep.png"),
                new Raster(Palette.LIGHT).png(1280, 560, 1, s -> deep.paint(s, new Box(0, 0, 1280, 560))));
    }

    private static List<Panel> panels(List<String> specs, Axes.Choice choice) throws InterruptedException {
        List<Panel> panels = new ArrayList<>();
        try (Lab lab = new Lab()) {
            for (String text : specs) {
                Spec spec = SpecReader.read(text).orThrow();
                Measures measures = Measures.moments().withHistograms(spec.binning())
                        .withPreactivationHistograms(spec.binning());
                Snapshot snapshot = lab.prepare(spec, measures).orThrow().run(0, measures);
                panels.add(new Panel(text, "", Severity.GOOD, "", new Strip(snapshot.layers(), Axes.of(choice, snapshot.layers(), null),
                        Focus.NONE, Look.DESK, SampleWords.ENGLISH, Expectation.of(Forecast.of(spec), snapshot))::paint));
            }
        }
        return panels;
    }
}
