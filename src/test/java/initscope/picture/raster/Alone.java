package initscope.picture.raster;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Runs;
import initscope.picture.SampleWords;
import initscope.picture.axes.Axes;
import initscope.picture.strip.Focus;
import initscope.picture.strip.Strip;
import initscope.statistics.LayerStatistics;
import java.util.List;

/// Makes one picture and ends: what a command would do.
final class Alone {

    private Alone() {
    }

    public static void main(String[] arguments) {
        List<LayerStatistics> layers = Runs.of("relu he-normal width=20 batch=50");
        Strip strip = new Strip(layers, Axes.of(Axes.Choice.BOOK, layers, null), Focus.NONE, Look.DESK, SampleWords.KOREAN);
        byte[] png = new Raster(Palette.DARK).png(620, 260, 2, surface -> strip.paint(surface, new Box(0, 0, 620, 260)));
        System.out.println("a picture of " + png.length + " bytes");
    }
}
