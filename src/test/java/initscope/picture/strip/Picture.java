package initscope.picture.strip;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Recorder;
import initscope.picture.Role;
import initscope.picture.SampleWords;
import initscope.picture.Surface;
import initscope.picture.Words;
import initscope.picture.axes.Axes;
import initscope.picture.axes.Axes.Choice;
import initscope.picture.axes.Scope;
import initscope.picture.axes.Side;
import initscope.picture.raster.Raster;
import initscope.statistics.LayerStatistics;
import java.util.List;
import java.util.function.Consumer;

/// A strip and what was painted of it.
record Picture(Strip strip, Box box, Recorder painted) {
    static final Choice OWN = new Choice(Side.ACTIVATION, Scope.EACH, Scope.EACH, false);
    static final Choice SHARED = new Choice(Side.ACTIVATION, Scope.PANEL, Scope.PANEL, false);
    static final Choice LOG = new Choice(Side.ACTIVATION, Scope.PANEL, Scope.PANEL, true);
    static final List<Choice> CHOICES = List.of(OWN, SHARED, LOG, new Choice(Side.PREACTIVATION, Scope.PANEL, Scope.EACH, false));

    static Picture of(List<LayerStatistics> layers, Choice choice, double width, double height) {
        return of(layers, choice, width, height, 1, SampleWords.ENGLISH);
    }

    static Picture of(List<LayerStatistics> layers, Choice choice, double width, double height, double scale, Words words) {
        return of(new Strip(layers, Axes.of(choice, layers, null), Focus.NONE, Look.DESK, words),
                new Box(0, 0, width, height), scale);
    }

    static Picture of(Strip strip, Box box, double scale) {
        return of(surface -> strip.paint(surface, box), strip, box, scale);
    }

    static Picture of(Consumer<Surface> painter, Strip strip, Box box, double scale) {
        Recorder[] recorder = new Recorder[1];
        new Raster(Palette.LIGHT).image(1, 1, 1, surface -> {
            recorder[0] = new Recorder(surface, scale);
            painter.accept(recorder[0]);
        });
        return new Picture(strip, box, recorder[0]);
    }

    /// The painted plots, one a layer.
    List<Box> plots() {
        return painted.fills(Role.PANEL).stream().filter(b -> b.width() > 24 && b.height() > 15).toList();
    }

    /// The painted bars inside a plot, from left to right.
    List<Box> bars(Box plot) {
        return painted.fills(Role.BAR).stream().filter(b -> b.x() >= plot.x() && b.right() <= plot.right() + 1e-9
                && b.y() >= plot.y() - 1e-9 && b.bottom() <= plot.bottom() + 1e-9).toList();
    }
}
