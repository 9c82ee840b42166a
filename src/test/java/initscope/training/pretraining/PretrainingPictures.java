package initscope.training.pretraining;

import initscope.data.Samples;
import initscope.experiment.learning.TrainingSpec;
import initscope.experiment.learning.text.TrainingText;
import initscope.init.Draw;
import initscope.init.Initializer;
import initscope.network.Network;
import initscope.random.Seed;
import initscope.statistics.Histogram;
import initscope.statistics.image.Tiles;
import initscope.tensor.Crew;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Draws what a pretraining shows: `PretrainingPictures DIRECTORY NAME SPEC…`. Writes the last stage of every layer: originals,
/// reconstructions, filters; and prints every stage.
public final class PretrainingPictures {
    private static final int ZOOM = 2;

    private PretrainingPictures() {
    }

    public static void main(String[] args) throws InterruptedException, IOException {
        TrainingSpec spec = TrainingText.read(String.join(" ", List.of(args).subList(2, args.length))).orThrow();
        Seed root = Seed.root(spec.network().seed());
        try (Crew crew = Crew.ofProcessors()) {
            Samples samples = Samples.draw(spec.data(), spec.network().inputs(), spec.classes(), spec.samples(),
                    spec.network().precision(), root.child("train"), crew);
            List<Initializer> laws = new ArrayList<>(spec.network().initializers());
            laws.add(spec.network().initializer());
            Network start = new Draw(spec.network().precision(), crew).network(spec.architecture(), laws,
                    spec.network().bias(), root);
            List<Stage> stages = new ArrayList<>();
            long begin = System.nanoTime();
            Pretrainer.run(spec.pretraining(), start, samples, samples, root.child("pretraining"), crew, stage -> {
                stages.add(stage);
                System.out.printf("layer %d epoch %d: error %.4f logL %.3f, %.2f s, activations %s%n", stage.layer(),
                        stage.epoch(), stage.error(), stage.logLikelihood(), (System.nanoTime() - begin) / 1e9,
                        shape(stage.activations()));
            });
            for (Stage stage : stages) {
                if (stage.epoch() == stage.epochs() && stage.originals() != null) {
                    String name = args[1] + "-" + stage.layer();
                    write(args[0], name + "-filters", stage.filters(), 10, true);
                    write(args[0], name + "-originals", stage.originals(), 10, false);
                    write(args[0], name + "-reconstructions", stage.reconstructions(), 10, false);
                    if (stage.given() != null) {
                        write(args[0], name + "-given", stage.given(), 10, false);
                    }
                }
            }
        }
    }

    private static String shape(Histogram h) {
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < h.bins(); k++) {
            text.append(" .:-=+*#%@".charAt((int) Math.min(9, Math.ceil(30.0 * h.count(k) / h.total()))));
        }
        return String.format("[%.2f|%s|%.2f]", h.low(), text, h.high());
    }

    private static void write(String directory, String name, Tiles tiles, int columns, boolean own) throws IOException {
        int rows = Math.ceilDiv(tiles.count(), columns);
        int h = tiles.height() * ZOOM + 2;
        int w = tiles.width() * ZOOM + 2;
        BufferedImage image = new BufferedImage(columns * w, rows * h, BufferedImage.TYPE_INT_RGB);
        for (int t = 0; t < tiles.count(); t++) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            for (int y = 0; y < tiles.height(); y++) {
                for (int x = 0; x < tiles.width(); x++) {
                    low = Math.min(low, tiles.value(t, y, x));
                    high = Math.max(high, tiles.value(t, y, x));
                }
            }
            float most = Math.max(Math.abs(low), Math.abs(high));
            for (int y = 0; y < tiles.height() * ZOOM; y++) {
                for (int x = 0; x < tiles.width() * ZOOM; x++) {
                    float v = tiles.value(t, y / ZOOM, x / ZOOM);
                    int grey = Math.clamp((int) (255 * (own ? 0.5f + 0.5f * v / most : v)), 0, 255);
                    image.setRGB(t % columns * w + x, t / columns * h + y, grey * 0x10101);
                }
            }
        }
        ImageIO.write(image, "png", new File(directory, name + ".png"));
    }
}
