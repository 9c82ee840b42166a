package initscope.ui.export;

import initscope.experiment.table.Data;
import initscope.ui.controls.Entry;
import initscope.ui.controls.Icons;
import initscope.ui.controls.Segments;
import initscope.ui.export.Choice.Dress;
import initscope.ui.export.Choice.Form;
import initscope.ui.export.Choice.What;
import initscope.ui.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/// What is to be written, as what, how large and in which colours.
public final class ExportCard extends GridPane {
    private static final double WIDE = 420;
    private static final double MEGA = 1 << 20;

    private final ExportModel model;
    private final Wording wording;
    private int row;

    /// Sizes that are asked for again and again.
    private enum Size {
        SHOWN, SLIDE, A4, SQUARE
    }

    /// @param shown what the window has to give
    /// @param save writes it to a file
    /// @param copy puts it on the clipboard
    public ExportCard(ExportModel model, Supplier<Exhibit> shown, BiConsumer<Exhibit, Choice> save,
            BiConsumer<Exhibit, Choice> copy, Wording wording) {
        this.model = model;
        this.wording = wording;
        getStyleClass().addAll("card", "form");
        setId("export-card");
        row("what", segments("what", List.of(What.values()), Choice::what, (c, v) -> c.withWhat(v)), null);
        row("form", segments("form", List.of(Form.values()), Choice::form, (c, v) -> c.withForm(v)), null);
        ObservableValue<Boolean> picture = model.choiceProperty().map(c -> c.form().isPicture());
        row("dress", segments("dress", List.of(Dress.values()), Choice::dress, (c, v) -> c.withDress(v)), picture);
        row("preset", presets(shown), picture);
        row("size", size(), picture);
        row("scale", scale(), model.choiceProperty().map(c -> c.form() == Form.PNG));
        Label estimate = new Label();
        estimate.setId("export-estimate");
        estimate.setWrapText(true);
        estimate.setMaxWidth(WIDE);
        estimate.setMinHeight(USE_PREF_SIZE);
        estimate.textProperty().bind(Bindings.createStringBinding(this::estimate, model.choiceProperty(),
                model.weightsProperty(), wording.changes()));
        Runnable weigh = () -> model.weightsProperty().set(model.choice().form() == Form.NPZ && getScene() != null
                ? shown.get().data(model.choice().what()).map(Data::weights).orElse(0L) : 0);
        model.choiceProperty().subscribe(weigh);
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).subscribe(weigh);
        add(estimate, 0, row++, 2, 1);
        Button file = button("save", "bi-download", () -> save.accept(shown.get(), model.choice()));
        file.setDefaultButton(true);
        file.disableProperty().bind(model.fits().not());
        Button clipboard = button("copy", "bi-clipboard", () -> copy.accept(shown.get(), model.choice()));
        HBox line = new HBox(8, file, clipboard);
        add(line, 1, row);
    }

    private String estimate() {
        Choice now = model.choice();
        String form = "export.about." + now.form().ending();
        if (now.form() == Form.NPZ) {
            long weights = model.weightsProperty().get();
            return wording.now(form) + (weights == 0 ? "" : " " + (model.fits().get()
                    ? wording.now("export.weights", megabytes(weights))
                    : wording.now("export.weights.large", megabytes(weights), megabytes(model.mostWeights()))));
        }
        if (now.form() != Form.PNG) {
            return wording.now(form);
        }
        String wide = String.valueOf(now.width() * now.scale());
        String high = String.valueOf(now.height() * now.scale());
        String size = megabytes(now.bitmap());
        if (model.fits().get()) {
            return wording.now(form, wide, high, size);
        }
        return model.greatestScale() == 0 ? wording.now("export.larger", wide, high, size, megabytes(model.limit()))
                : wording.now("export.large", wide, high, size, megabytes(model.limit()), String.valueOf(model.greatestScale()));
    }

    private static String megabytes(long bytes) {
        double mega = bytes / MEGA;
        return String.format(Locale.ROOT, mega < 10 ? "%.1f" : "%.0f", mega);
    }

    private interface Change<T> {
        Choice apply(Choice choice, T value);
    }

    private <T extends Enum<T>> Segments<T> segments(String name, List<T> values, Function<Choice, T> now, Change<T> change) {
        Segments<T> segments = new Segments<>(values, v -> wording.of("export." + name + "." + id(v)),
                v -> model.choiceProperty().set(change.apply(model.choice(), v)));
        values.forEach(v -> segments.button(v).setId("export-" + id(v)));
        return segments.following(model.choiceProperty().map(now));
    }

    private static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private Node presets(Supplier<Exhibit> shown) {
        HBox line = new HBox(6);
        for (Size size : Size.values()) {
            Button button = new Button();
            button.textProperty().bind(wording.of("export.preset." + id(size)));
            button.setId("export-size-" + id(size));
            button.setOnAction(_ -> model.choiceProperty().set(switch (size) {
                case SHOWN -> {
                    var box = shown.get().size(model.choice().what());
                    yield model.choice().withSize((int) Math.round(box.width()), (int) Math.round(box.height()));
                }
                case SLIDE -> model.choice().withSize(1600, 900);
                case A4 -> model.choice().withSize(794, 496);
                case SQUARE -> model.choice().withSize(1000, 1000);
            }));
            line.getChildren().add(button);
        }
        return line;
    }

    private Node size() {
        Entry width = side("width", Choice::width, (c, v) -> c.withSize(v, c.height()));
        Entry height = side("height", Choice::height, (c, v) -> c.withSize(c.width(), v));
        HBox line = new HBox(6, width, new Label("×"), height, new Label("px"));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Entry side(String name, Function<Choice, Integer> now, Change<Integer> change) {
        Entry entry = new Entry(5, text -> {
            try {
                int value = Integer.parseInt(text.strip());
                boolean sound = value >= Choice.LEAST_SIDE && value <= Choice.MOST_SIDE;
                if (sound) {
                    model.choiceProperty().set(change.apply(model.choice(), value));
                }
                return sound;
            } catch (NumberFormatException e) {
                return false;
            }
        });
        entry.setId("export-" + name);
        entry.accessibleTextProperty().bind(wording.of("export." + name));
        entry.setTooltip(Icons.tooltip(wording.of("export.side", Choice.LEAST_SIDE, String.valueOf(Choice.MOST_SIDE))));
        model.choiceProperty().map(now).subscribe(v -> entry.show(String.valueOf(v)));
        return entry;
    }

    private Node scale() {
        Slider slider = new Slider(1, Choice.MOST_SCALE, model.choice().scale());
        slider.setId("export-scale");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setPrefWidth(200);
        slider.accessibleTextProperty().bind(wording.of("export.scale"));
        slider.valueProperty().subscribe((_, v) -> model.choiceProperty().set(model.choice()
                .withScale((int) Math.rint(v.doubleValue()))));
        model.choiceProperty().map(Choice::scale).subscribe(v -> {
            if (!slider.isValueChanging() && Math.rint(slider.getValue()) != v) {
                slider.setValue(v);
            }
        });
        Label times = new Label();
        times.textProperty().bind(model.choiceProperty().map(c -> c.scale() + "×"));
        HBox line = new HBox(8, slider, times);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button button(String name, String sign, Runnable action) {
        Button button = new Button(null, Icons.icon(sign));
        button.textProperty().bind(wording.of("export." + name));
        button.setId("export-" + name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// @param needed whether it means anything; null for always
    private void row(String key, Node control, ObservableValue<Boolean> needed) {
        Label name = new Label();
        name.textProperty().bind(wording.of("export." + key));
        name.setMinWidth(USE_PREF_SIZE);
        if (needed != null) {
            name.disableProperty().bind(needed.map(n -> !n));
            control.disableProperty().bind(needed.map(n -> !n));
        }
        add(name, 0, row);
        add(control, 1, row++);
    }
}
