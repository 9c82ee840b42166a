package initscope.ui.export;

import initscope.document.WholeFile;
import initscope.experiment.table.Data;
import initscope.picture.Box;
import initscope.picture.Look;
import initscope.picture.Palette;
import initscope.picture.file.FileType;
import initscope.picture.raster.Raster;
import initscope.picture.record.Drawing;
import initscope.ui.controls.Tidings;
import initscope.ui.words.Wording;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Window;

/// Writes what the window shows: it is put down in instructions on the FX thread, drawn and written on another.
public final class Export {
    /// How panels are drawn in files.
    public static final Look LOOK = new Look(14, 1.2);
    /// Device pixels to a logical one on the clipboard.
    static final int SHARP = 2;
    /// Where four device pixels make one, bars lie on them in vectors too.
    private static final double FINE = 4;

    private final Wording wording;
    private final Tidings tidings;
    private Place place;

    /// @param tidings hears what came of it
    public Export(Wording wording, Place place, Tidings tidings) {
        this.wording = wording;
        this.tidings = tidings;
        this.place = place;
    }

    /// Has somebody else say where files go.
    public void through(Place other) {
        place = other;
    }

    /// Makes of what is shown what a file will hold. On the FX thread; the bytes are made where they are asked for.
    public static Supplier<byte[]> bytes(Exhibit exhibit, Choice choice, String language) {
        if (!choice.form().isPicture()) {
            Data data = exhibit.data(choice.what()).orElseThrow();
            return switch (choice.form()) {
                case CSV -> data::asCsv;
                case JSON -> data::asJson;
                default -> data::asNpz;
            };
        }
        FileType type = choice.form().type().orElseThrow();
        Drawing drawing = drawing(exhibit, choice, type == FileType.PNG ? choice.scale() : FINE);
        Palette palette = palette(exhibit, choice.dress());
        String title = exhibit.title(choice.what());
        return () -> type.bytes(palette, choice.width(), choice.height(), choice.scale(), title, language, drawing::paint);
    }

    private static Drawing drawing(Exhibit exhibit, Choice choice, double scale) {
        return Drawing.of(scale, surface -> exhibit.paint(choice.what(), surface, new Box(0, 0, choice.width(), choice.height())));
    }

    private static Palette palette(Exhibit exhibit, Choice.Dress dress) {
        return switch (dress) {
            case SHOWN -> exhibit.palette();
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
        };
    }

    /// Takes what is shown now, asks where it goes and writes it there.
    public void save(Window owner, Exhibit exhibit, Choice choice) {
        boolean there = choice.form().isPicture() ? exhibit.isThere(choice.what()) : exhibit.data(choice.what()).isPresent();
        if (!there) {
            tidings.say(wording.now("export.nothing"));
            return;
        }
        save(owner, "initscope." + choice.form().ending(), bytes(exhibit, choice, wording.localeProperty().get().getLanguage()));
    }

    /// Asks where a file goes and writes it there.
    ///
    /// @param name offered, with its ending
    /// @param bytes made on another thread
    public void save(Window owner, String name, Supplier<byte[]> bytes) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        place.ask(owner, wording.now("export.title"), name, wording.now("export.type." + ending)).ifPresent(file ->
                begin(file, bytes));
    }

    private void begin(Path file, Supplier<byte[]> bytes) {
        AtomicBoolean over = new AtomicBoolean();
        tidings.begin(() -> {
            over.set(true);
            tidings.end();
        });
        Thread.ofPlatform().name("initscope-export").daemon().start(() -> {
            String said = write(file, bytes, over);
            Platform.runLater(() -> {
                if (!over.get()) {
                    tidings.end();
                    tidings.say(wording.now(said, file.getFileName().toString()));
                }
            });
        });
    }

    /// @param over whether it was given up: nothing is written then
    /// @return the key of what there is to say of it
    private static String write(Path file, Supplier<byte[]> bytes, AtomicBoolean over) {
        try {
            byte[] made = bytes.get();
            if (!over.get()) {
                WholeFile.write(file, made);
            }
            return "export.done";
        } catch (IOException e) {
            return "export.failed";
        } catch (OutOfMemoryError e) {
            return "export.memory";
        }
    }

    /// Puts picture and text on the clipboard.
    public void copy(Window owner, Exhibit exhibit, Choice choice) {
        if (!exhibit.isThere(choice.what())) {
            tidings.say(wording.now("export.nothing"));
            return;
        }
        Drawing drawing = drawing(exhibit, choice, SHARP);
        Palette palette = palette(exhibit, choice.dress());
        String text = exhibit.title(choice.what()) + "\n" + exhibit.sentence(choice.what());
        Thread.ofPlatform().name("initscope-copy").daemon().start(() -> {
            WritableImage image = image(new Raster(palette).image(choice.width(), choice.height(), SHARP, drawing::paint));
            Platform.runLater(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(image);
                content.putString(text.strip());
                Clipboard.getSystemClipboard().setContent(content);
                tidings.say(wording.now("export.copied"));
            });
        });
    }

    private static WritableImage image(BufferedImage drawn) {
        int width = drawn.getWidth();
        int height = drawn.getHeight();
        int[] pixels = drawn.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
