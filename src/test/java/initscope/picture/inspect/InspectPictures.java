package initscope.picture.inspect;

import initscope.experiment.Lab;
import initscope.experiment.inspection.Bar;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.axes.Side;
import initscope.picture.raster.Raster;
import initscope.statistics.Measures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Paints the pictures of the inside of a layer, to be looked at. Argument: the folder they go to.
final class InspectPictures {
    private static final List<String> SPECS = List.of("sigmoid normal(1)", "tanh normal(1)", "relu he-normal", "gelu he-normal",
            "relu normal(1000) depth=14", "sigmoid normal(0.01)", "relu normal(0.001) bias=normal(1)", "hard-tanh xavier-normal");

    private InspectPictures() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        int number = 0;
        for (String text : SPECS) {
            Spec spec = SpecReader.read(text).orThrow();
            Inspection seen = look(spec, spec.depth() == 14 ? 13 : 3);
            for (boolean dark : new boolean[] {false, true}) {
                Captions captions = Captions.in(dark ? Locale.KOREAN : Locale.ENGLISH);
                Raster raster = new Raster(dark ? Palette.DARK : Palette.LIGHT);
                Pick pick = dark ? new Pick(Side.PREACTIVATION, Bar.bin(10)) : null;
                Pick chosen = dark ? null : new Pick(Side.ACTIVATION, Bar.bin(25));
                Mechanism mechanism = new Mechanism(seen, Stage.of(seen, null), chosen, pick, Look.DESK, captions);
                Files.write(folder.resolve("mechanism-" + number + (dark ? "-dark" : "") + ".png"),
                        raster.png(640, 540, 1, s -> mechanism.paint(s, new Box(0, 0, 640, 540))));
                UnitMap map = new UnitMap(seen, dark ? chosenZ(seen) : null, dark ? new UnitMap.Spot(40, 200) : null, 16, Look.DESK,
                        captions);
                Files.write(folder.resolve("map-" + number + (dark ? "-dark" : "") + ".png"),
                        raster.png(560, 340, 1, s -> map.paint(s, new Box(0, 0, 560, 340))));
                WeightsPicture weights = new WeightsPicture(seen, 16, Look.DESK, captions);
                Files.write(folder.resolve("weights-" + number + (dark ? "-dark" : "") + ".png"),
                        raster.png(560, 180, 1, s -> weights.paint(s, new Box(0, 0, 560, 180))));
            }
            number++;
        }
    }

    private static Pick chosenZ(Inspection seen) {
        return new Pick(Side.PREACTIVATION, Bar.bin(Math.max(0, seen.layer().preactivationHistogram().binOf(1))));
    }

    static Inspection look(Spec spec, int layer) throws InterruptedException {
        Measures measures = Measures.moments().withHistograms(spec.binning()).withPreactivationHistograms(spec.binning());
        try (Lab lab = new Lab()) {
            return Inspection.of(lab.prepare(Inspection.upTo(spec, layer), measures).orThrow(), 0, measures);
        }
    }
}
