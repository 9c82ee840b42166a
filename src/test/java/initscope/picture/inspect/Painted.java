package initscope.picture.inspect;

import initscope.experiment.Lab;
import initscope.experiment.inspection.Inspection;
import initscope.experiment.spec.Spec;
import initscope.experiment.spec.SpecReader;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Surface;
import initscope.picture.raster.Raster;
import initscope.statistics.Measures;
import java.util.Locale;
import java.util.function.Consumer;

/// Real looks inside a layer, and what pictures of them paint.
final class Painted {
    static final Captions ENGLISH = Captions.in(Locale.ENGLISH);

    private Painted() {
    }

    /// The inside of the last layer.
    static Inspection look(String text) {
        Spec spec = SpecReader.read(text).orThrow();
        Measures measures = Measures.moments().withHistograms(spec.binning()).withPreactivationHistograms(spec.binning());
        try (Lab lab = new Lab()) {
            return Inspection.of(lab.prepare(spec, measures).orThrow(), 0, measures);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static Mechanism mechanism(Inspection seen, Pick chosen, Pick pointed) {
        return new Mechanism(seen, Stage.of(seen, null), chosen, pointed, Look.DESK, ENGLISH);
    }

    /// @param painter paints on the surface it is given
    static Recorder of(double scale, Consumer<Surface> painter) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, scale);
            painter.accept(recorder[0]);
        });
        return recorder[0];
    }

    static Box box(double width, double height) {
        return new Box(0, 0, width, height);
    }
}
