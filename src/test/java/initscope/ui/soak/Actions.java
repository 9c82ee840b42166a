package initscope.ui.soak;

import initscope.experiment.spec.Presets;
import initscope.experiment.spec.SpecReader;
import initscope.picture.axes.Axes;
import initscope.picture.view.View;
import initscope.ui.bench.Bench;
import initscope.ui.bench.MainWindow;
import initscope.ui.bench.command.Commands;
import initscope.ui.controls.Command;
import initscope.ui.panel.PanelModel;
import initscope.ui.settings.Settings;
import initscope.ui.theme.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// Everything that can be done to the window, one thing at a time, on the FX thread. The same seed does the same.
final class Actions {
    /// Commands that leave the program.
    private static final Set<String> LEAVING = Set.of("quit", "close", "exit");
    private static final List<KeyCode> KEYS = List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN,
            KeyCode.HOME, KeyCode.END, KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.TAB, KeyCode.DELETE, KeyCode.PLUS, KeyCode.MINUS,
            KeyCode.R, KeyCode.A, KeyCode.T, KeyCode.L, KeyCode.P, KeyCode.D, KeyCode.F, KeyCode.M, KeyCode.C, KeyCode.V,
            KeyCode.Z, KeyCode.Y, KeyCode.W, KeyCode.N, KeyCode.DIGIT1, KeyCode.DIGIT5, KeyCode.DIGIT0, KeyCode.F1, KeyCode.F11,
            KeyCode.SLASH, KeyCode.CONTEXT_MENU);

    private final Stage stage;
    private final MainWindow window;
    private final Bench bench;
    private final Settings settings;
    private final SplittableRandom random;
    private final Garbage garbage;
    private final Touch touch;

    Actions(Stage stage, MainWindow window, Settings settings, long seed) {
        this.stage = stage;
        this.window = window;
        this.settings = settings;
        bench = window.bench();
        random = new SplittableRandom(seed);
        garbage = new Garbage(random.split());
        touch = new Touch(random, garbage);
    }

    /// Does one thing.
    ///
    /// @return what was done
    String next() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> command();
            case 2, 3 -> key();
            case 4, 5, 6, 7, 8 -> touch.control();
            case 9, 10, 11, 12 -> touch.picture();
            case 13 -> arrangement();
            case 14 -> look();
            case 15 -> appearance();
            case 16 -> {
                Scenery.hidePopups();
                yield "pop-ups hidden";
            }
            case 17 -> stream();
            default -> experiment();
        };
    }

    private String command() {
        List<Command> commands = Arrays.stream(Commands.Section.values())
                .flatMap(section -> window.view().commands().in(section).stream())
                .filter(c -> c.ready().get() && !LEAVING.contains(c.id())
                        && !window.wording().now("command." + c.id()).endsWith("…")).toList();
        Command command = commands.get(random.nextInt(commands.size()));
        command.deed().run();
        return "command " + command.id();
    }

    private String key() {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        boolean shortcut = random.nextInt(4) == 0;
        boolean shift = random.nextInt(5) == 0;
        Node owner = stage.getScene().getFocusOwner();
        Node target = owner == null ? stage.getScene().getRoot() : owner;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
            boolean typed = type == KeyEvent.KEY_TYPED;
            Event.fireEvent(target, new KeyEvent(type, typed ? code.getChar() : KeyEvent.CHAR_UNDEFINED, code.getChar(),
                    typed ? KeyCode.UNDEFINED : code, shift, shortcut, false, false));
        }
        return "key " + (shortcut ? "Ctrl+" : "") + (shift ? "Shift+" : "") + code + " on "
                + target.getClass().getSimpleName() + "#" + target.getId();
    }

    private PanelModel panel() {
        return bench.panels().get(random.nextInt(bench.panels().size()));
    }

    private String arrangement() {
        PanelModel panel = panel();
        switch (random.nextInt(8)) {
            case 0, 1 -> bench.add();
            case 2, 3 -> bench.remove(panel);
            case 4 -> bench.duplicate(panel);
            case 5 -> bench.move(panel, random.nextBoolean() ? 1 : -1);
            case 6 -> bench.beside(panel, garbage.spec());
            default -> window.view().pages().inspect(panel, 1 + random.nextInt(panel.spec().depth()));
        }
        return "arrangement, now " + bench.panels().size() + " panels";
    }

    private String look() {
        switch (random.nextInt(4)) {
            case 0 -> bench.decadesProperty().set(random.nextBoolean());
            case 1 -> bench.theoryProperty().set(random.nextBoolean());
            case 2 -> bench.choiceProperty().set(Axes.Choice.BOOK);
            default -> bench.viewProperty().set(View.values()[random.nextInt(View.values().length)]);
        }
        return "look " + bench.viewProperty().get();
    }

    private String appearance() {
        switch (random.nextInt(6)) {
            case 0 -> settings.languageProperty().set(random.nextBoolean() ? Locale.KOREAN : Locale.ENGLISH);
            case 1 -> settings.themeProperty().set(Theme.values()[random.nextInt(Theme.values().length)]);
            case 2 -> settings.textProperty().set(0.8 + random.nextInt(13) / 10.0);
            default -> {
                stage.setWidth(1000 + random.nextInt(920));
                stage.setHeight(560 + random.nextInt(640));
            }
        }
        return "appearance " + settings.languageProperty().get() + " " + settings.themeProperty().get() + " "
                + settings.textProperty().get() + " " + stage.getWidth() + "×" + stage.getHeight();
    }

    private String stream() {
        switch (random.nextInt(7)) {
            case 0 -> bench.togglePlaying();
            case 1 -> bench.step();
            case 2 -> bench.rewind();
            case 3 -> bench.redraw();
            case 4 -> bench.setSeed(garbage.text());
            case 5 -> bench.accumulatingProperty().set(random.nextBoolean());
            default -> bench.speedProperty().set(random.nextInt(4) == 0 ? Bench.FASTEST : Bench.CALM);
        }
        return "stream at " + bench.batchProperty().get();
    }

    private String experiment() {
        PanelModel panel = panel();
        switch (random.nextInt(7)) {
            case 0 -> bench.undo();
            case 1 -> bench.redo();
            case 2 -> bench.paste(garbage.text());
            case 3 -> panel.edit("spec", SpecReader.read(garbage.text()));
            case 4 -> panel.hoveredProperty().set(random.nextInt(panel.spec().depth() + 1));
            case 5 -> panel.hold();
            default -> panel.specProperty().set(garbage.spec());
        }
        return "experiment, now " + panel.spec();
    }

    /// Back to a window as at the start, so that what it holds can be compared.
    void rest() {
        Scenery.hidePopups();
        window.view().pages().close();
        settings.languageProperty().set(Locale.ENGLISH);
        settings.themeProperty().set(Theme.LIGHT);
        settings.textProperty().set(1);
        stage.setWidth(1280);
        stage.setHeight(720);
        bench.playingProperty().set(false);
        bench.accumulatingProperty().set(false);
        bench.theoryProperty().set(false);
        bench.viewProperty().set(View.STRIP);
        bench.choiceProperty().set(Axes.Choice.BOOK);
        bench.rewind();
        while (bench.panels().size() > 1) {
            bench.remove(bench.panels().getLast());
        }
        Presets.famous().forEach(spec -> bench.beside(bench.panels().getLast(), spec));
        bench.remove(bench.panels().getFirst());
        bench.beside(bench.panels().getLast(), Presets.famous().getFirst());
        bench.focusedProperty().set(bench.panels().getFirst());
    }
}
