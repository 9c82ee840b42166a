package initscope.picture.pretraining;

import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.Surface;
import initscope.picture.raster.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiConsumer;

/// Pictures of pretraining from hand-made stages, for people to look at. Argument: the folder.
final class PretrainingPictures {

    private PretrainingPictures() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            Captions captions = Captions.in(locale);
            Palette palette = locale == Locale.KOREAN ? Palette.DARK : Palette.LIGHT;
            String tail = "-" + locale.getLanguage() + ".png";
            Raster raster = new Raster(palette);
            Look look = Look.DESK;
            write(folder.resolve("three" + tail), raster, 1240, 560, new LearningPicture(
                    HandMade.learning(3, 2, 4, 10, true, false), look, captions)::paint);
            write(folder.resolve("one" + tail), raster, 1240, 560, new LearningPicture(
                    HandMade.learning(1, 1, 10, 10, true, true), look, captions)::paint);
            write(folder.resolve("eight" + tail), raster, 980, 540, new LearningPicture(
                    HandMade.learning(8, 6, 10, 30, true, true), look, captions)::paint);
            write(folder.resolve("plain" + tail), raster, 980, 540, new LearningPicture(
                    HandMade.learning(4, 3, 0, 5, false, false), look, captions)::paint);
            write(folder.resolve("all" + tail), raster, 1880, 900, new LearningPicture(
                    HandMade.learning(0, 0, 7, 20, true, false), look.times(1.5), captions)::paint);
        }
    }

    private static void write(Path file, Raster raster, int width, int height, BiConsumer<Surface, Box> painter) throws IOException {
        Files.write(file, raster.png(width, height, 1, s -> painter.accept(s, new Box(0, 0, width, height))));
    }
}
